package io.github.modeltrail.benchmarks.speed;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.google.re2j.Matcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ahocorasick.trie.Trie;

/** Matchers in Java: two Aho-Corasick automata and two regular-expression engines. */
final class AutomatonPeers {
  private AutomatonPeers() {}

  /** AhoCorasickDoubleArrayTrie by hankcs; it knows one letter case, so the text is lowered. */
  static Engine doubleArray(List<String> names) {
    Map<String, Integer> lengths = new TreeMap<>();
    names.forEach(name -> lengths.put(name, name.length()));
    AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(lengths);
    Overlaps overlaps = new Overlaps();
    return text -> {
      String lowered = text.text().toLowerCase(Locale.ROOT);
      AhoCorasickDoubleArrayTrie.IHit<Integer> hit = (start, end, length) -> add(overlaps, lowered, start, end);
      trie.parseText(lowered, hit);
      return overlaps.count();
    };
  }

  /** org.ahocorasick by Robert Bor. */
  static Engine ahoCorasick(List<String> names) {
    Trie trie = Trie.builder().ignoreCase().addKeywords(names).build();
    Overlaps overlaps = new Overlaps();
    return text -> {
      trie.parseText(text.text(), emit -> {
        add(overlaps, text.text(), emit.getStart(), emit.getEnd() + 1);
        return true;
      });
      return overlaps.count();
    };
  }

  private static void add(Overlaps overlaps, String text, int start, int end) {
    if (Borders.isName(text, start, end)) {
      overlaps.add(start, end);
    }
  }

  /** java.util.regex with the names in the shape of a tree. */
  static Engine regex(List<String> names) {
    Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{Nd}])" + NameRegex.of(names)
        + "(?:(?![\\p{L}\\p{Nd}])|(?=s(?![\\p{L}\\p{Nd}]))|(?<![0-9])(?=[0-9]))", Pattern.CASE_INSENSITIVE);
    return text -> {
      java.util.regex.Matcher matcher = pattern.matcher(text.text());
      long count = 0;
      while (matcher.find()) {
        count++;
      }
      return count;
    };
  }

  /** re2j; it cannot look behind or ahead, so a match takes in the plural or the first digit of what follows. */
  static Engine re2j(List<String> names) {
    com.google.re2j.Pattern pattern = com.google.re2j.Pattern.compile(
        "\\b" + NameRegex.of(names) + "(?:s?\\b|[0-9])",
        com.google.re2j.Pattern.CASE_INSENSITIVE | com.google.re2j.Pattern.LONGEST_MATCH);
    return text -> {
      Matcher matcher = pattern.matcher(text.text());
      long count = 0;
      while (matcher.find()) {
        count++;
      }
      return count;
    };
  }
}
