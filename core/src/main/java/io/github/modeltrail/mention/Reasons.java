package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the features that decided into words, by the phrases of the resource {@code reasons.tsv}. */
final class Reasons {
  private static final String RESOURCE = "reasons.tsv";
  private static final int MOST = 4;
  private static final String ALWAYS = "always";
  private static final double LEAST_WEIGHT = 0.1;

  private final Map<String, String> phrases;

  private Reasons(Map<String, String> phrases) {
    this.phrases = phrases;
  }

  static Reasons bundled() {
    Map<String, String> phrases = new HashMap<>();
    TableLines.of(RESOURCE).forEach(line -> {
      int tab = line.indexOf('\t');
      phrases.put(line.substring(0, tab), line.substring(tab + 1));
    });
    return new Reasons(Map.copyOf(phrases));
  }

  /** The weightiest features in words, at most four. */
  List<String> of(Features features, LinearModel model) {
    int[] weightiest = new int[MOST + 1];
    int found = 0;
    for (int place = 0; place < features.size(); place++) {
      if (Math.abs(model.weight(features, place)) >= LEAST_WEIGHT && !features.seen(place).equals(ALWAYS)) {
        insert(place, weightiest, found, features, model);
        found = Math.min(found + 1, MOST);
      }
    }
    List<String> words = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      words.add(inWords(weightiest[i], features, model));
    }
    return words;
  }

  /** Puts a place among the first {@code found}, which are in order: of two with the same weight the first by name is first. */
  private static void insert(int place, int[] weightiest, int found, Features features, LinearModel model) {
    int at = found;
    while (at > 0 && isBefore(place, weightiest[at - 1], features, model)) {
      weightiest[at] = weightiest[at - 1];
      at--;
    }
    weightiest[at] = place;
  }

  private static boolean isBefore(int place, int other, Features features, LinearModel model) {
    double own = Math.abs(model.weight(features, place));
    double others = Math.abs(model.weight(features, other));
    return own > others || own == others && features.name(place).compareTo(features.name(other)) < 0;
  }

  /** A feature's name holds the kind of name it was seen with, and what was seen; the phrase tells the latter. */
  private String inWords(int place, Features features, LinearModel model) {
    String seen = features.seen(place);
    return (model.weight(features, place) > 0 ? "for: " : "against: ") + phrases.getOrDefault(seen, seen);
  }
}
