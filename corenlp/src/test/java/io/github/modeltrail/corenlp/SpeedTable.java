package io.github.modeltrail.corenlp;

import io.github.modeltrail.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How fast systems go through documents, one after the other on one thread. */
final class SpeedTable {
  private static final int WARM_UP = 100;

  private final List<Document> documents;
  private final StringBuilder rows =
      new StringBuilder("| system | documents | documents/s | MB/s |\n|---|---|---|---|\n");

  SpeedTable(List<Document> documents) {
    this.documents = documents;
  }

  /** Measures a system on the first documents, having warmed up on some of them. */
  SpeedTable add(String name, int most, Consumer<Document> system) {
    List<Document> chosen = documents.subList(0, Math.min(most, documents.size()));
    chosen.stream().limit(WARM_UP).forEach(system);
    long started = System.nanoTime();
    chosen.forEach(system);
    double seconds = (System.nanoTime() - started) / 1e9;
    long units =
        chosen.stream().flatMap(document -> document.texts().stream()).mapToLong(part -> part.text().length()).sum();
    rows.append(String.format(Locale.ROOT, "| %s | %d | %.0f | %.3f |%n", name, chosen.size(), chosen.size() / seconds,
        units / seconds / 1e6));
    return this;
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
