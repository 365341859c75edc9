package io.github.modeltrail.benchmarks.speed;

import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.scan.NameScanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** All that is measured, by name. */
final class Engines {
  static final String SCAN = "modeltrail-scan";
  static final String RECOGNIZER = "modeltrail-recognizer";

  /** Those that must find the same number of names. */
  static final Set<String> EQUAL = Set.of(SCAN, "hyperscan", "hankcs", "ahocorasick", "regex", "re2j");

  private Engines() {}

  static Engine of(String name, List<String> names) {
    return switch (name) {
      case SCAN -> scan(NameScanner.of(names));
      case RECOGNIZER -> recognizer(MentionRecognizer.of(Lexicon.bundled()));
      case "hyperscan" -> Hyperscan.of(names);
      case "hankcs" -> AutomatonPeers.doubleArray(names);
      case "ahocorasick" -> AutomatonPeers.ahoCorasick(names);
      case "regex" -> AutomatonPeers.regex(names);
      case "re2j" -> AutomatonPeers.re2j(names);
      case "lucene-tagger" -> LuceneTagger.of(names);
      case "opennlp" -> TokenPeers.openNlp(names);
      case "standard-tokenizer" -> TokenPeers.standardTokenizer();
      case "char-at" -> Engines::charAt;
      case "get-bytes" -> text -> text.text().getBytes(StandardCharsets.UTF_8).length;
      default -> provided(name, names);
    };
  }

  private static Engine provided(String name, List<String> names) {
    ToLongFunction<String> matcher = PeerProvider.all().filter(peer -> peer.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "no engine is called " + name + "; those of another module need its test classes on the class path"))
        .matcher(names);
    return text -> matcher.applyAsLong(text.text());
  }

  static Engine scan(NameScanner scanner) {
    long[] count = {0};
    return text -> {
      count[0] = 0;
      scanner.scan(text.text(), (start, end, name) -> count[0]++);
      return count[0];
    };
  }

  private static Engine recognizer(MentionRecognizer recognizer) {
    return text -> recognizer.recognize(text.document()).size();
  }

  private static long charAt(BenchmarkText text) {
    String string = text.text();
    long sum = 0;
    for (int i = 0; i < string.length(); i++) {
      sum += string.charAt(i);
    }
    return sum;
  }
}
