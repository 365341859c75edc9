package io.github.modeltrail.reader;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.reader.ReadSummary.FormatSummary;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.ReadTally;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts outcomes by format. Thread-safe, so that progress can be asked for while another thread reads. */
final class SummaryCollector {
  private final Map<Integer, Counts> formats = new TreeMap<>();

  synchronized void document(Optional<DocumentFormat> format, Document document) {
    counts(format).add(document);
  }

  synchronized void failure(Optional<DocumentFormat> format) {
    counts(format).failures++;
  }

  synchronized void source(Optional<DocumentFormat> format, ReadTally tally) {
    counts(format).add(tally);
  }

  synchronized ReadSummary summary() {
    return new ReadSummary(formats.values().stream().map(Counts::summary).toList());
  }

  private Counts counts(Optional<DocumentFormat> format) {
    return formats.computeIfAbsent(format.map(Enum::ordinal).orElse(Integer.MAX_VALUE), key -> new Counts(format));
  }

  private static final class Counts {
    private final Optional<DocumentFormat> format;
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<String, Long> filled = new TreeMap<>();
    private long sources;
    private long bytes;
    private long documents;
    private long failures;
    private long characters;
    private long skippedCharacters;
    private long guessedBytes;
    private long repaired;

    Counts(Optional<DocumentFormat> format) {
      this.format = format;
    }

    void add(ReadTally tally) {
      sources++;
      bytes += tally.bytes();
      tally.skipped().forEach((what, count) -> skipped.merge(what, count, Long::sum));
      skippedCharacters += tally.skippedChars();
      guessedBytes += tally.guessedBytes();
      repaired += tally.repairedDocuments();
    }

    void add(Document document) {
      documents++;
      characters += document.title().map(String::length).orElse(0);
      fill("title", document.title().isPresent());
      fill("date", document.date().isPresent());
      fill("language", document.language().isPresent());
      fill("categories", !document.categories().isEmpty());
      fill("contributors", !document.contributors().isEmpty());
      fill("organization",
          document.contributors().stream().map(Contributor::organization).anyMatch(Optional::isPresent));
      fill("country", document.contributors().stream().map(Contributor::country).anyMatch(Optional::isPresent));
      addSections(document.sections());
    }

    private void addSections(List<Section> sections) {
      sections.forEach(section -> characters += section.text().length());
      sections.stream().map(section -> section.type().label()).distinct().forEach(type -> fill(type, true));
    }

    private void fill(String field, boolean there) {
      filled.merge(field, there ? 1L : 0L, Long::sum);
    }

    FormatSummary summary() {
      return new FormatSummary(format, sources, bytes, documents, failures, characters,
          Collections.unmodifiableMap(skipped), skippedCharacters, guessedBytes, repaired, filled);
    }
  }
}
