package io.github.modeltrail.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words and phrases of the context in named classes, from the resource {@code context-cues.tsv}.
 *
 * <p>
 * A class is a feature's name; which way it points, and how far, the trained weights say.
 */
final class Cues {
  private static final String RESOURCE = "context-cues.tsv";

  private final Map<String, Set<String>> classes;
  private final CuePhrases phrases;

  private Cues(Map<String, Set<String>> classes) {
    this.classes = classes;
    phrases = new CuePhrases(classes);
  }

  static Cues bundled() {
    Map<String, Set<String>> classes = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Cues.class.getResourceAsStream(RESOURCE), RESOURCE), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> read(line, classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    classes.replaceAll((name, words) -> Set.copyOf(words));
    return new Cues(Map.copyOf(classes));
  }

  private static void read(String line, Map<String, Set<String>> classes) {
    String[] cells = line.split("\t", 2);
    Set<String> words = classes.computeIfAbsent(cells[0], name -> new HashSet<>());
    for (String phrase : cells[1].split("\\s*;\\s*")) {
      words.add(phrase.strip());
    }
  }

  /** Whether the folded word is in the class. */
  boolean is(String cueClass, String word) {
    Set<String> words = classes.get(cueClass);
    if (words == null) {
      throw new IllegalArgumentException("no class of cues is named " + cueClass);
    }
    return words.contains(word);
  }

  /** How many different phrases of each class stand in the folded text; classes without any are left out. */
  Map<String, Integer> in(String text) {
    return phrases.count(text);
  }

  /** Whether the phrase stands in the text from one word border on; its last word may go on. */
  static boolean occurs(String phrase, String text) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (!Letters.isWord(phrase.charAt(0)) || !Letters.isWordAt(text, at - 1)) {
        return true;
      }
    }
    return false;
  }
}
