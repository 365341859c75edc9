package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.export.TagsJson;
import io.github.modeltrail.index.AddOptions;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconText;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.ReadSummary;
import io.github.modeltrail.samples.Samples;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The law of the index with the tagger that comes with the library: after documents put together at random from the
 * samples were added, replaced and deleted, after crashes, and after facts were laid over the lexicon and taken away, the
 * tags through the index are those of a scan, byte for byte.
 */
class BundledIndexLawTest {
  private static final int MOST_COPIES = 100;
  private static final List<Document> SAMPLES = samples();
  private static final List<Tagger> TAGGERS = Stream
      .of("", """
      {"developer": {"name": "Meadow Labs", "country": "NL", "type": "company", "source": "own-knowledge"},
       "families": [{"name": "Harbour", "names": ["Harbour", {"text": "Soil", "safety": "cased"}],
         "modalities": ["text"], "openness": "open-weight", "source": "own-knowledge"}]}""", """
      {"developer": {"name": "Alibaba", "country": "SG", "type": "company", "source": "own-knowledge",
         "corrects": true},
       "families": [{"name": "Qwen", "releases": [{"name": "Qwen2.5", "released": "2020", "corrects": true}]}]}""", """
      {"developer": {"name": "Meta", "country": "US", "type": "company", "source": "own-knowledge"},
       "families": [{"name": "Llama", "names": ["Court"], "openness": "proprietary", "corrects": true,
         "modalities": ["text"], "source": "own-knowledge"}]}""",
          """
      {"developer": {"name": "Meadow Labs", "country": "DE", "type": "university",
         "aliases": ["japanese", "Distill", "Quiet"], "source": "own-knowledge"},
       "families": [{"name": "Harbour", "modalities": ["text"], "openness": "proprietary", "source": "own-knowledge"}]}""",
          """
          {"developer": {"name": "Alibaba", "country": "CN", "type": "company", "aliases": ["Quiet Cloud"],
             "source": "own-knowledge"},
           "families": [{"name": "Qwen", "openness": "unknown", "corrects": true, "releases": [
             {"name": "Qwen2.5", "released": "2024-09-20", "openness": "open-weight", "corrects": true},
             {"name": "Qwen 77", "released": "2026-11", "openness": "proprietary", "developer": "Meta"}]}]}""")
      .map(BundledIndexLawTest::tagger).toList();

  /** One thing that happens: which, to how many documents from where on, in which version. */
  record Event(String what, int first, int count, int version) {}

  @Property(tries = 12)
  void holdsAfterAnythingInAnyOrder(@ForAll("histories") List<Event> events) throws IOException {
    Path folder = Files.createTempDirectory("bundled-index-law");
    try (History history = new History(folder)) {
      for (Event event : events) {
        history.happens(event);
        history.holds();
      }
    } finally {
      deleteAll(folder);
    }
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    return Combinators.combine(
        Arbitraries.of("add", "add tagged", "add and crash", "delete", "tag", "lexicon", "lexicon", "reopen"),
        Arbitraries.integers().between(0, 25), Arbitraries.integers().between(1, 20),
        Arbitraries.integers().between(0, TAGGERS.size() - 1)).as(Event::new).list().ofMinSize(4).ofMaxSize(9);
  }

  /** An index, and beside it the documents it should hold. */
  private static final class History implements AutoCloseable {
    private final Path folder;
    private final Map<String, Document> expected = new LinkedHashMap<>();
    private Tagger tagger = TAGGERS.getFirst();
    private CorpusIndex index;
    private int crashes;

    History(Path folder) {
      this.folder = folder;
      this.index = CorpusIndex.create(folder.resolve("0"));
    }

    void happens(Event event) {
      List<Document> documents = IntStream.range(event.first(), event.first() + event.count())
          .mapToObj(number -> assembled(number, event.version())).toList();
      switch (event.what()) {
        case "add" -> add(documents, AddOptions.defaults().withThreads(2));
        case "add tagged" -> add(documents, tagged().withDocumentsPerCommit(5));
        case "add and crash" -> addAndCrash(documents, event.version());
        case "delete" -> delete(documents.stream().map(Document::id).toList());
        case "tag" -> index.updateTags(tagger.forIndex(), 2);
        case "lexicon" -> tagger = TAGGERS.get(event.version());
        default -> open(index.path());
      }
    }

    private AddOptions tagged() {
      return AddOptions.defaults().withThreads(2).withTagger(tagger.forIndex());
    }

    private void add(List<Document> documents, AddOptions options) {
      index.addAll(Corpus.of(documents), options);
      documents.forEach(document -> expected.put(document.id(), document));
    }

    private void delete(List<String> ids) {
      index.delete(ids);
      ids.forEach(expected::remove);
    }

    /** The machine stops before a document is read: what is on disk at this moment is all that is left. */
    private void addAndCrash(List<Document> documents, int commits) {
      Path left = folder.resolve(Integer.toString(++crashes));
      int stop = documents.size() * 2 / 3;
      AtomicInteger committed = new AtomicInteger();
      AtomicInteger committedAtStop = new AtomicInteger();
      AtomicInteger read = new AtomicInteger();
      Stream<ReadOutcome> outcomes = documents.stream().<ReadOutcome>map(ReadOutcome.Success::new).peek(outcome -> {
        if (read.getAndIncrement() == stop) {
          copy(index.path(), left);
          committedAtStop.set(committed.get());
        }
      });
      index.addAll(once(outcomes), tagged().withThreads(1).withDocumentsPerCommit(1 + 3 * commits)
          .withCommits(point -> committed.set((int) point.outcomes())));
      documents.subList(0, committedAtStop.get()).forEach(document -> expected.put(document.id(), document));
      open(left);
    }

    private void open(Path path) {
      index.close();
      index = CorpusIndex.open(path);
    }

    void holds() {
      List<Document> documents = new ArrayList<>(expected.values());
      try (Stream<Document> found = index.documents(); Stream<DocumentTags> tags = tagger.tag(index, 2)) {
        assertThat(found.toList()).isEqualTo(documents);
        assertThat(tags.map(TagsJson::line).toList())
            .isEqualTo(documents.stream().map(tagger::tag).map(TagsJson::line).toList());
      }
    }

    @Override
    public void close() {
      index.close();
    }
  }

  /** A document made of a head and sections of samples; another version has others. */
  private static Document assembled(int number, int version) {
    Random random = new Random(number * 31L + version);
    Document head = SAMPLES.get(random.nextInt(SAMPLES.size()));
    List<Section> sections = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<Section> others = SAMPLES.get(random.nextInt(SAMPLES.size())).sections();
      sections.addAll(others.subList(0, Math.min(others.size(), 2)));
    }
    return new Document("assembled-" + number, head.kind(), head.title(), head.date(), head.language(),
        head.categories(), head.source(), sections, head.contributors());
  }

  private static Tagger tagger(String facts) {
    Lexicon lexicon = Lexicon.bundled();
    return Tagger.of(facts.isEmpty() ? lexicon : lexicon.with(List.of(new LexiconText("facts.json", facts))),
        TopicClassifier.bundled());
  }

  private static List<Document> samples() {
    try {
      Path folder = Files.createTempDirectory("samples");
      Samples.copyTo(folder);
      try (Corpus corpus = Corpus.open(folder); Stream<ReadOutcome> outcomes = corpus.outcomes()) {
        return outcomes.map(ReadOutcome.Success.class::cast).map(ReadOutcome.Success::document).toList();
      } finally {
        deleteAll(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Corpus once(Stream<ReadOutcome> outcomes) {
    return new Corpus() {
      @Override
      public Stream<ReadOutcome> outcomes() {
        return outcomes;
      }

      @Override
      public ReadSummary summary() {
        return new ReadSummary(List.of());
      }

      @Override
      public void close() {
        outcomes.close();
      }
    };
  }

  /**
   * Copies what is on disk. Files that no commit knows may go meanwhile, as the store merges them on a thread of its own; then
   * the copy is made again, since it would be of no one moment.
   */
  private static void copy(Path from, Path to) {
    for (int tries = 1;; tries++) {
      try {
        copyOnce(from, to);
        return;
      } catch (NoSuchFileException | UncheckedIOException e) {
        if (tries == MOST_COPIES) {
          throw new AssertionError("the store was not still for as long as a copy takes", e);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void copyOnce(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      deleteAll(to);
    }
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
