package io.github.modeltrail.benchmarks.speed;

import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.scan.NameScanner;
import io.github.modeltrail.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Names and texts on which all engines have the same task.
 *
 * <p>
 * Our scanner takes any separator for any other and sees words in all scripts; the peers compare letters. So the names are
 * those written in ASCII, each found spelling is replaced in the text by the listed one (a hyphen for a space), underscores
 * become spaces, and a text on which engines still disagree is left out. {@link #MAX_LEFT_OUT} bounds how many may be.
 */
record EqualTask(List<String> names, List<BenchmarkText> texts, int bytes, long hits) {
  static final double MAX_LEFT_OUT = 0.03;
  private static final int ROUNDS = 4;

  static EqualTask of(int nameCount, List<String> raw) {
    List<String> names = names(nameCount);
    NameScanner scanner = NameScanner.of(names);
    Engine ours = Engines.scan(scanner);
    List<Engine> peers = List.of(AutomatonPeers.doubleArray(names), AutomatonPeers.regex(names),
        Hyperscan.isPossible() ? Hyperscan.of(names) : ours);
    List<BenchmarkText> texts = raw.stream().map(text -> BenchmarkText.of(spelledAsListed(text, names, scanner)))
        .filter(text -> peers.stream().allMatch(peer -> peer.run(text) == ours.run(text))).toList();
    if (texts.size() < raw.size() * (1 - MAX_LEFT_OUT)) {
      throw new IllegalStateException("engines agree on " + texts.size() + " of " + raw.size() + " texts only");
    }
    int bytes = texts.stream().mapToInt(text -> text.text().getBytes(StandardCharsets.UTF_8).length).sum();
    return new EqualTask(names, texts, bytes, texts.stream().mapToLong(ours::run).sum());
  }

  private static String spelledAsListed(String raw, List<String> names, NameScanner scanner) {
    String text = raw.replace('_', ' ');
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder spelled = new StringBuilder(text.length());
      int[] copied = {0};
      String before = text;
      scanner.scan(text, (start, end, name) -> {
        String found = before.substring(start, end);
        boolean listed = Folding.fold(found).equals(names.get(name));
        spelled.append(before, copied[0], start).append(listed ? found : names.get(name));
        copied[0] = end;
      });
      text = spelled.append(text, copied[0], text.length()).toString();
    }
    return text;
  }

  /** The lexicon's names in ASCII, or as many as asked for; made up to the number with releases that do not exist. */
  private static List<String> names(int count) {
    Set<String> names = new LinkedHashSet<>();
    List<ModelFamily> families = List.copyOf(Lexicon.bundled().families());
    families.forEach(family -> family.names().forEach(name -> add(names, name.text())));
    families.forEach(family -> family.releases().forEach(release -> {
      add(names, release.name());
      release.aliases().forEach(alias -> add(names, alias));
    }));
    List<String> stems = List.copyOf(names);
    Random random = new Random(20260101);
    while (names.size() < count) {
      add(names, stems.get(random.nextInt(stems.size())) + "-" + (1 + random.nextInt(99))
          + (random.nextBoolean() ? "B" : "." + random.nextInt(10)));
    }
    return new ArrayList<>(names).subList(0, count);
  }

  private static void add(Set<String> names, String name) {
    if (name.matches("[A-Za-z0-9][\\x21-\\x5E\\x60-\\x7E]*(?: [\\x21-\\x5E\\x60-\\x7E]+)*") && name.length() > 1) {
      names.add(Folding.fold(name));
    }
  }
}
