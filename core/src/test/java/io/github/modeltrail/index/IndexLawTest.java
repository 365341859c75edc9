package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.ReadSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of the index: whatever happened to it, its tags are those of a scan over the documents it should hold. */
class IndexLawTest {
  private static final List<Map<String, String>> LEXICONS = List.of(Map.of(), Map.of("Qwen", "CN"),
      Map.of("Qwen", "CN", "Llama", "US"), Map.of("Qwen", "SG", "Falcon", "AE"), Map.of("Falcon", "AE"),
      Map.of("Llama", "US", "Falcon", "FR", "Qwen", "CN"));

  /** One thing that happens: which, to how many documents from where on, in which version. */
  record Event(String what, int first, int count, int version) {}

  @Property(tries = 60)
  void holdsAfterAnythingInAnyOrder(@ForAll("histories") List<Event> history) throws IOException {
    Path folder = Files.createTempDirectory("index-law");
    try (History run = new History(folder)) {
      for (Event event : history) {
        run.happens(event);
      }
    } finally {
      deleteAll(folder);
    }
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    return Combinators.combine(Arbitraries.of("add", "add tagged", "add and fail", "delete", "delete by query",
        "reopen", "change lexicon", "change lexicon and tag"), Arbitraries.integers().between(0, 30),
        Arbitraries.integers().between(1, 25), Arbitraries.integers().between(0, LEXICONS.size() - 1)).as(Event::new)
        .list().ofMinSize(3).ofMaxSize(8);
  }

  /** An index, and beside it the documents it should hold. */
  private static final class History implements AutoCloseable {
    private final Path folder;
    private final Map<String, Document> expected = new LinkedHashMap<>();
    private WordTagger tagger = new WordTagger(LEXICONS.get(2));
    private CorpusIndex index;

    History(Path folder) {
      this.folder = folder;
      this.index = CorpusIndex.create(folder);
    }

    void happens(Event event) {
      List<Document> documents = IntStream.range(event.first(), event.first() + event.count())
          .mapToObj(number -> SmallDocuments.version(number, event.version())).toList();
      switch (event.what()) {
        case "add" -> add(documents, AddOptions.defaults().withThreads(2));
        case "add tagged" -> add(documents, AddOptions.defaults().withTagger(tagger).withDocumentsPerCommit(7));
        case "add and fail" -> addAndFail(documents);
        case "delete" -> delete(documents.stream().map(Document::id).toList());
        case "delete by query" -> deleteByQuery();
        case "reopen" -> reopen();
        case "change lexicon" -> tagger = new WordTagger(LEXICONS.get(event.version()));
        default -> {
          tagger = new WordTagger(LEXICONS.get(event.version()));
          index.updateTags(tagger, 2);
        }
      }
      holds();
    }

    private void add(List<Document> documents, AddOptions options) {
      index.addAll(Corpus.of(documents), options);
      documents.forEach(document -> expected.put(document.id(), document));
    }

    private void addAndFail(List<Document> documents) {
      assertThatThrownBy(() -> index.addAll(failingAfter(documents), AddOptions.defaults().withTagger(tagger)))
          .hasMessage("the input broke off");
      documents.forEach(document -> expected.put(document.id(), document));
    }

    private void delete(List<String> ids) {
      index.delete(ids);
      ids.forEach(expected::remove);
    }

    private void deleteByQuery() {
      index.delete(SearchQuery.parse("river AND grass AND kind:patent"));
      expected.values().removeIf(document -> Set.of("PATENT").contains(document.kind().name())
          && words(document).containsAll(List.of("river", "grass")));
    }

    private static List<String> words(Document document) {
      return document.texts().stream().flatMap(text -> Arrays.stream(text.text().split(" "))).toList();
    }

    private void reopen() {
      index.close();
      index = CorpusIndex.open(folder);
    }

    private void holds() {
      List<Document> documents = new ArrayList<>(expected.values());
      assertThat(CorpusIndexTest.all(index)).isEqualTo(documents);
      assertThat(CorpusIndexTest.tags(index, tagger, 2)).isEqualTo(CorpusIndexTest.scan(documents, tagger));
    }

    @Override
    public void close() {
      index.close();
    }
  }

  private static Corpus failingAfter(List<Document> documents) {
    return new Corpus() {
      @Override
      public Stream<ReadOutcome> outcomes() {
        return Stream.concat(documents.stream().map(ReadOutcome.Success::new), Stream.generate(() -> {
          throw new IllegalStateException("the input broke off");
        }));
      }

      @Override
      public ReadSummary summary() {
        return Corpus.of(List.of()).summary();
      }

      @Override
      public void close() {}
    };
  }

  static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
