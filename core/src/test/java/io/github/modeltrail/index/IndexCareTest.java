package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCareTest {
  private static final List<Document> DOCUMENTS = SmallDocuments.many(200);
  private static final WordTagger TAGGER = WordTagger.of("Qwen", "Falcon");
  private static final AddOptions TAGGED = AddOptions.defaults().withThreads(1).withTagger(TAGGER);

  @TempDir
  Path temporary;
  private Path folder;

  @BeforeEach
  void build() {
    folder = temporary.resolve("index");
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(DOCUMENTS), TAGGED);
    }
  }

  @Test
  void findsASoundIndexSound() {
    assertThat(IndexCare.of(folder).check()).isEqualTo(new CheckReport(List.of(), 0));
    assertThat(IndexCare.of(folder).repair().sound()).isTrue();
    assertThat(IndexCare.of(folder).upgrade()).isZero();
    assertWhole();
  }

  @Test
  void dropsDamagedTextsWhichAddingAgainBringsBack() throws IOException {
    damage(folder.resolve(OpenIndex.DOCUMENTS));
    CheckReport report = IndexCare.of(folder).check();
    assertThat(report.lostDocuments()).isEqualTo(200);
    assertThat(report.problems()).hasSize(1).first().asString().contains("1 damaged parts");
    assertThat(IndexCare.of(folder).repair()).isEqualTo(report);
    try (CorpusIndex index = CorpusIndex.open(folder)) {
      assertThat(index.addAll(Corpus.of(DOCUMENTS), TAGGED).added()).isEqualTo(200);
    }
    assertWhole();
  }

  @Test
  void makesDamagedTagsAgain() throws IOException {
    damage(folder.resolve(OpenIndex.TAGS));
    assertThatThrownBy(() -> CorpusIndex.open(folder)).isInstanceOf(IndexDamagedException.class)
        .hasMessageContaining("modeltrail index repair");
    assertThat(IndexCare.of(folder).repair().lostDocuments()).isZero();
    assertWhole();
  }

  @Test
  void refusesAnOlderFormatAndUpgradesIt() throws IOException {
    commit(Map.of("modeltrail.format", "0", "modeltrail.terms", "1", "next", "201"));
    assertThatThrownBy(() -> CorpusIndex.open(folder)).isInstanceOf(IndexFormatException.class)
        .hasMessageContaining("modeltrail index upgrade --index " + folder);
    assertThat(IndexCare.of(folder).upgrade()).isEqualTo(200);
    assertWhole();
  }

  @Test
  void showsAReaderTheUpgradedIndex() throws IOException {
    try (CorpusIndex reader = CorpusIndex.openReadOnly(folder)) {
      commit(Map.of("modeltrail.format", "0", "modeltrail.terms", "1", "next", "201"));
      IndexCare.of(folder).upgrade();
      reader.refresh();
      assertThat(CorpusIndexTest.all(reader)).isEqualTo(DOCUMENTS);
    }
  }

  @Test
  void refusesANewerFormat() throws IOException {
    commit(Map.of("modeltrail.format", "99", "modeltrail.terms", "1"));
    assertThatThrownBy(() -> CorpusIndex.open(folder)).isInstanceOf(IndexFormatException.class)
        .hasMessageContaining("use the newer version");
  }

  @Test
  void saysThatTheDiskIsFullAndGoesOnWhenItIsNoMore() {
    AtomicLong space = new AtomicLong(Long.MAX_VALUE);
    Path small = temporary.resolve("small");
    List<Document> many = SmallDocuments.many(3000);
    AddOptions options = TAGGED.withDocumentsPerCommit(100);
    try (CorpusIndex index = CorpusIndex.create(small, path -> new SmallDisk(FSDirectory.open(path), space))) {
      space.set(150_000);
      assertThatThrownBy(() -> index.addAll(Corpus.of(many), options)).isInstanceOf(IndexException.class)
          .hasMessageContaining("the disk is full").hasMessageContaining("run the same command again");
      space.set(Long.MAX_VALUE);
    }
    try (CorpusIndex index = CorpusIndex.open(small)) {
      long kept = index.info().documents();
      assertThat(CorpusIndexTest.all(index)).isEqualTo(many.subList(0, (int) kept));
      AddSummary summary = index.addAll(Corpus.of(many), options);
      assertThat(summary).isEqualTo(new AddSummary(3000 - kept, kept, 0, 0, 0));
      assertThat(CorpusIndexTest.tags(index, TAGGER, 2)).isEqualTo(CorpusIndexTest.scan(many, TAGGER));
    }
  }

  @Test
  void givesReadersOneStateWhileAWriterWorks() throws InterruptedException {
    AtomicBoolean done = new AtomicBoolean();
    try (CorpusIndex index = CorpusIndex.open(folder)) {
      Thread writer = Thread.ofPlatform().start(() -> {
        for (int round = 1; round < 6; round++) {
          int version = round;
          index.addAll(Corpus.of(Stream.iterate(0, i -> i + 1).limit(200)
              .map(number -> SmallDocuments.version(number, version)).toList()), TAGGED);
        }
        done.set(true);
      });
      int reads = 0;
      while (!done.get() && writer.isAlive()) {
        List<Document> documents = CorpusIndexTest.all(index);
        assertThat(documents).extracting(Document::id).doesNotHaveDuplicates().hasSize(200);
        assertThat(index.search(SearchRequest.of("")).total()).isEqualTo(200);
        assertThat(CorpusIndexTest.tags(index, TAGGER, 1)).hasSize(200);
        reads++;
      }
      writer.join();
      assertThat(done).isTrue();
      assertThat(reads).isPositive();
    }
  }

  private void assertWhole() {
    try (CorpusIndex index = CorpusIndex.open(folder)) {
      assertThat(CorpusIndexTest.all(index)).isEqualTo(DOCUMENTS);
      index.updateTags(TAGGER, 1);
      assertThat(CorpusIndexTest.tags(index, TAGGER, 1)).isEqualTo(CorpusIndexTest.scan(DOCUMENTS, TAGGER));
    }
    assertThat(IndexCare.of(folder).check().sound()).isTrue();
  }

  private void commit(Map<String, String> data) throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve(OpenIndex.DOCUMENTS));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
    }
  }

  /** Changes bytes in the middle of the largest file. */
  private static void damage(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path largest = files.max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      for (int i = 0; i < bytes.length; i += 16) {
        bytes[i] ^= 0x55;
      }
      Files.write(largest, bytes);
    }
  }

  /** A disk that takes so many bytes and no more. */
  private static final class SmallDisk extends FilterDirectory {
    private final AtomicLong space;

    SmallDisk(Directory in, AtomicLong space) {
      super(in);
      this.space = space;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      IndexOutput out = super.createOutput(name, context);
      return new FilterIndexOutput("small disk", name, out) {
        @Override
        public void writeByte(byte b) throws IOException {
          take(1);
          super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
          take(length);
          super.writeBytes(bytes, offset, length);
        }
      };
    }

    private void take(int bytes) throws IOException {
      if (space.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
