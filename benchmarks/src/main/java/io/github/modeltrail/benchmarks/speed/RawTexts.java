package io.github.modeltrail.benchmarks.speed;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.samples.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The texts to measure on: a corpus of the user's, or one made from the sentences of our samples. */
final class RawTexts {
  /** Texts are taken until they have this many units. */
  static final int UNITS = 4_000_000;

  private static final int SENTENCES = 8;
  private static final int LONGEST = 400_000;

  private RawTexts() {}

  /** The parts of the documents below a path; if it is empty, generated texts. */
  static List<String> of(String corpus) throws IOException {
    if (!corpus.isEmpty()) {
      return limited(Stream.of(Path.of(corpus)));
    }
    Path folder = Files.createTempDirectory("samples");
    return shuffled(limited(Samples.copyTo(folder).stream().filter(file -> file.toString().contains("jsonl"))));
  }

  private static List<String> limited(Stream<Path> files) {
    List<String> texts = new ArrayList<>();
    int units = 0;
    try (Corpus corpus = Corpus.open(files.toArray(Path[]::new)); Stream<ReadOutcome> outcomes = corpus.outcomes()) {
      for (ReadOutcome outcome : (Iterable<ReadOutcome>) outcomes::iterator) {
        if (outcome instanceof ReadOutcome.Success(Document document)) {
          for (TextPart part : document.texts()) {
            String text = part.text().substring(0, Math.min(LONGEST, part.text().length()));
            texts.add(text);
            units += text.length();
          }
        }
        if (units >= UNITS) {
          break;
        }
      }
    }
    return texts;
  }

  /** Texts of the samples' sentences in another order: names stay as frequent, sentences as long as they are. */
  private static List<String> shuffled(List<String> texts) {
    List<String> sentences = texts.stream().flatMap(text -> Arrays.stream(text.split("(?<=[.!?])\\s+", -1))).toList();
    Random random = new Random(20260101);
    List<String> made = new ArrayList<>();
    for (int units = 0; units < UNITS;) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < SENTENCES; i++) {
        text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
      }
      made.add(text.toString());
      units += text.length();
    }
    return made;
  }

  /** As {@link #of}, for callers that cannot go on without. */
  static List<String> required(String corpus) {
    try {
      return of(corpus);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the texts of " + corpus, e);
    }
  }
}
