package io.github.modeltrail.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the features that decided into words, by the phrases of the resource {@code reasons.tsv}. */
final class Reasons {
  private static final String RESOURCE = "reasons.tsv";
  private static final int MOST = 4;
  private static final double LEAST_WEIGHT = 0.1;

  private final Map<String, String> phrases;

  private Reasons(Map<String, String> phrases) {
    this.phrases = phrases;
  }

  static Reasons bundled() {
    Map<String, String> phrases = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Reasons.class.getResourceAsStream(RESOURCE), RESOURCE), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
        int tab = line.indexOf('\t');
        phrases.put(line.substring(0, tab), line.substring(tab + 1));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reasons(Map.copyOf(phrases));
  }

  /** The weightiest features in words, at most four. */
  List<String> of(List<String> features, LinearModel model) {
    return features.stream().filter(feature -> Math.abs(model.weight(feature)) >= LEAST_WEIGHT)
        .filter(feature -> !feature.equals("always"))
        .sorted(Comparator.<String>comparingDouble(feature -> -Math.abs(model.weight(feature)))
            .thenComparing(Comparator.naturalOrder()))
        .limit(MOST).map(feature -> (model.weight(feature) > 0 ? "for: " : "against: ") + phrase(feature)).toList();
  }

  /** A feature is named by the kind of name it was seen with, a bar, and what was seen; the phrase tells the latter. */
  private String phrase(String feature) {
    String seen = feature.substring(feature.indexOf('|') + 1);
    return phrases.getOrDefault(seen, seen);
  }
}
