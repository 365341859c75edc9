package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.ReadSummary;
import io.github.modeltrail.samples.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many documents as wanted: those of a file, then seeded variants of the samples, each a shuffle of as many sentences
 * as an abstract has. As among real abstracts one in five names models. Nothing of it is held in memory, and it is the
 * same every time.
 */
final class GrowingCorpus {
  private static final int UNITS_OF_AN_ABSTRACT = 1400;
  private static final int DOCUMENTS_TO_ONE_WITH_MODELS = 5;

  private final Path file;
  private final List<Document> samples;
  private final List<String> withModels;
  private final List<String> withoutModels;

  private GrowingCorpus(Path file, List<Document> samples) {
    this.file = file;
    this.samples = samples;
    Tagger tagger = Tagger.bundled();
    Map<Boolean, List<String>> sentences = samples.stream().flatMap(document -> document.sections().stream())
        .flatMap(section -> Stream.of(section.text().split("(?<=[.!?])\\s+", -1)))
        .filter(sentence -> sentence.length() > 20 && sentence.length() < UNITS_OF_AN_ABSTRACT / 2)
        .collect(Collectors
            .partitioningBy(sentence -> !tagger.tag(Document.of("sentence", sentence)).mentions().isEmpty()));
    this.withModels = sentences.getOrDefault(true, List.of());
    this.withoutModels = sentences.getOrDefault(false, List.of());
  }

  static GrowingCorpus of(Path file, BenchmarkFolder folder) throws IOException {
    Path samples = folder.fresh("samples");
    Samples.copyTo(samples);
    try (Corpus corpus = Corpus.open(samples)) {
      return new GrowingCorpus(file, successes(corpus).toList());
    }
  }

  /** The first so many documents. The stream must be closed. */
  Stream<Document> documents(int count) {
    Corpus real = Corpus.open(file);
    Stream<Document> variants = IntStream.iterate(0, number -> number + 1).mapToObj(this::variant);
    return Stream.concat(successes(real), variants).limit(count).onClose(real::close);
  }

  /** The same to be added to an index. */
  Corpus corpus(int count) {
    Stream<Document> documents = documents(count);
    return new Corpus() {
      @Override
      public Stream<ReadOutcome> outcomes() {
        return documents.map(ReadOutcome.Success::new);
      }

      @Override
      public ReadSummary summary() {
        return new ReadSummary(List.of());
      }

      @Override
      public void close() {
        documents.close();
      }
    };
  }

  private static Stream<Document> successes(Corpus corpus) {
    return corpus.outcomes().filter(ReadOutcome.Success.class::isInstance).map(ReadOutcome.Success.class::cast)
        .map(ReadOutcome.Success::document);
  }

  private Document variant(int number) {
    Random random = new Random(number);
    Document head = samples.get(random.nextInt(samples.size()));
    StringBuilder text = new StringBuilder();
    if (number % DOCUMENTS_TO_ONE_WITH_MODELS == 0) {
      text.append(any(withModels, random)).append(' ').append(any(withModels, random)).append(' ');
    }
    while (text.length() < UNITS_OF_AN_ABSTRACT) {
      text.append(any(withoutModels, random)).append(' ');
    }
    return new Document("variant-" + number, DocumentKind.PREPRINT, Optional.empty(), head.date(), head.language(),
        head.categories(), head.source(), List.of(Section.of(SectionType.ABSTRACT, text.toString())),
        head.contributors());
  }

  private static String any(List<String> sentences, Random random) {
    return sentences.get(random.nextInt(sentences.size()));
  }
}
