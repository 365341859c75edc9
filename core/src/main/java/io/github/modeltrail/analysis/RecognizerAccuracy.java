package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.document.DocumentKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How well the recognizer tells texts that mention a model of the lexicon from texts that do not, by genre, counted on
 * annotated passages that its weights were not trained on.
 *
 * <p>
 * Passages are shorter than documents, and were chosen for being hard rather than by lot: they overstate errors where most
 * documents are easy. Annotate documents of one's own kind and correct by those where much depends on it.
 */
public final class RecognizerAccuracy {
  private static final String RESOURCE = "recognizer-accuracy.tsv";
  private static final int COLUMNS = 5;

  private RecognizerAccuracy() {}

  /** The counts behind the accuracy report that comes with the library. */
  public static Map<DocumentKind, Accuracy> bundled() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(RecognizerAccuracy.class.getResourceAsStream(RESOURCE), RESOURCE),
        StandardCharsets.UTF_8))) {
      return read(lines, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Counts of one's own: a line a genre, with true positives, false positives, false negatives and true negatives behind
   * it, tabs between them; lines that start with {@code #} are passed over.
   *
   * @param name
   *          what messages call the file
   * @throws IllegalArgumentException
   *           if a line is not such; the message names file and line
   */
  public static Map<DocumentKind, Accuracy> read(BufferedReader lines, String name) throws IOException {
    Map<DocumentKind, Accuracy> accuracies = new EnumMap<>(DocumentKind.class);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String place = name + ":" + number;
        String[] cells = line.split("\t", -1);
        DocumentKind genre = DocumentKind.ofLabel(cells[0].strip())
            .orElseThrow(() -> new IllegalArgumentException(place + ": \"" + cells[0] + "\" is no genre"));
        accuracies.put(genre, accuracy(cells, place));
      }
    }
    return accuracies;
  }

  private static Accuracy accuracy(String[] cells, String place) {
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          place + ": expected a genre and four counts with tabs between them (got " + cells.length + " columns)");
    }
    try {
      return new Accuracy(Long.parseLong(cells[1].strip()), Long.parseLong(cells[2].strip()),
          Long.parseLong(cells[3].strip()), Long.parseLong(cells[4].strip()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": counts are whole numbers of 0 and more: " + e.getMessage(), e);
    }
  }
}
