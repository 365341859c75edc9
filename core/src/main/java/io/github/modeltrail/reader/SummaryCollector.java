package io.github.modeltrail.reader;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.ReadSummary.FormatSummary;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.ReadTally;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts outcomes by format. Thread-safe: entries are read by many threads while another asks for progress. */
final class SummaryCollector {
  private static final List<String> FIELDS =
      List.of("title", "date", "language", "categories", "contributors", "organization", "country");
  private static final SectionType[] SECTIONS = SectionType.values();

  private final Map<Integer, Counts> formats = new TreeMap<>();

  /** Some documents were read, and other things on the way to them. */
  void documents(Optional<DocumentFormat> format, List<Document> documents, ReadTally tally) {
    for (Document document : documents) {
      document(format, document);
    }
    if (!tally.isEmpty()) {
      add(format, tally);
    }
  }

  void document(Optional<DocumentFormat> format, Document document) {
    long characters = characters(document);
    int fields = fields(document);
    synchronized (this) {
      counts(format).add(characters, fields);
    }
  }

  synchronized void failure(Optional<DocumentFormat> format) {
    counts(format).failures++;
  }

  /** A source was read to its end. */
  synchronized void source(Optional<DocumentFormat> format, ReadTally tally) {
    counts(format).sources++;
    add(format, tally);
  }

  synchronized ReadSummary summary() {
    return new ReadSummary(formats.values().stream().map(Counts::summary).toList());
  }

  private synchronized void add(Optional<DocumentFormat> format, ReadTally tally) {
    counts(format).add(tally);
  }

  private Counts counts(Optional<DocumentFormat> format) {
    Integer key = format.isPresent() ? format.get().ordinal() : Integer.MAX_VALUE;
    Counts known = formats.get(key);
    if (known == null) {
      known = new Counts(format);
      formats.put(key, known);
    }
    return known;
  }

  private static long characters(Document document) {
    long characters = document.title().map(String::length).orElse(0);
    for (Section section : document.sections()) {
      characters += section.text().length();
    }
    return characters;
  }

  /** One bit a field that the document has: those of {@link #FIELDS}, then the types of its sections. */
  private static int fields(Document document) {
    int fields = bit(document.title().isPresent(), 0) | bit(document.date().isPresent(), 1)
        | bit(document.language().isPresent(), 2) | bit(!document.categories().isEmpty(), 3)
        | bit(!document.contributors().isEmpty(), 4);
    for (Contributor contributor : document.contributors()) {
      fields |= bit(contributor.organization().isPresent(), 5) | bit(contributor.country().isPresent(), 6);
    }
    for (Section section : document.sections()) {
      fields |= bit(true, FIELDS.size() + section.type().ordinal());
    }
    return fields;
  }

  private static int bit(boolean set, int index) {
    return set ? 1 << index : 0;
  }

  private static final class Counts {
    private final Optional<DocumentFormat> format;
    private final Map<String, Long> skipped = new TreeMap<>();
    private final long[] filled = new long[FIELDS.size() + SECTIONS.length];
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
      bytes += tally.bytes();
      tally.skipped().forEach((what, count) -> skipped.merge(what, count, Long::sum));
      skippedCharacters += tally.skippedChars();
      guessedBytes += tally.guessedBytes();
      repaired += tally.repairedDocuments();
    }

    void add(long moreCharacters, int fields) {
      documents++;
      characters += moreCharacters;
      for (int i = 0; i < filled.length; i++) {
        filled[i] += fields >>> i & 1;
      }
    }

    FormatSummary summary() {
      return new FormatSummary(format, sources, bytes, documents, failures, characters,
          Collections.unmodifiableMap(skipped), skippedCharacters, guessedBytes, repaired, filledByName());
    }

    private Map<String, Long> filledByName() {
      Map<String, Long> named = new TreeMap<>();
      for (int i = 0; i < FIELDS.size() && documents > 0; i++) {
        named.put(FIELDS.get(i), filled[i]);
      }
      for (SectionType type : SECTIONS) {
        long count = filled[FIELDS.size() + type.ordinal()];
        if (count > 0) {
          named.put(type.label(), count);
        }
      }
      return named;
    }
  }
}
