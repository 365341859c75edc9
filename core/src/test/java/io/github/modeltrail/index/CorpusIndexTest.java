package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadFailure;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.ReadSummary;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusIndexTest {
  private static final WordTagger TAGGER = WordTagger.of("Qwen", "Llama");

  @TempDir
  Path folder;

  @Test
  void givesTheTagsOfAFullScanInTheOrderOfTheInput() {
    List<Document> documents = SmallDocuments.many(500);
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      assertThat(index.addAll(Corpus.of(documents))).isEqualTo(new AddSummary(500, 0, 0, 0, 0));
      for (int threads : new int[] {1, 2, 5}) {
        assertThat(tags(index, TAGGER, threads)).isEqualTo(scan(documents, TAGGER));
      }
    }
  }

  @Test
  void readsOnlyDocumentsThatHoldAnAnchor() {
    List<Document> documents = new ArrayList<>(List.of(Document.of("a", "We use QWEN2.5."),
        Document.of("b", "Nothing here."), Document.of("c", "a qwenling")));
    WordTagger tagger = WordTagger.of("Qwen");
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(documents));
      assertThat(tags(index, tagger, 1)).isEqualTo(scan(documents, WordTagger.of("Qwen")));
      assertThat(tagger.documentsRead()).isEqualTo(1);
    }
  }

  @Test
  void tellsWhatIsNewKnownReplacedAndBroken() {
    List<ReadFailure> failures = new ArrayList<>();
    AddOptions options = AddOptions.defaults().withFailures(failures::add);
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(List.of(Document.of("a", "one"), Document.of("b", "two"), Document.of("c", "three"))));
      AddSummary summary = index.addAll(outcomes(new ReadOutcome.Success(Document.of("a", "one")),
          new ReadOutcome.Failure(ReadFailure.of("x.xml", "no end")),
          new ReadOutcome.Success(Document.of("b", "new")), new ReadOutcome.Success(Document.of("d", "four"))),
          options);
      assertThat(summary).isEqualTo(new AddSummary(1, 1, 1, 1, 0));
      assertThat(failures).extracting(ReadFailure::source).containsExactly("x.xml");
      assertThat(all(index)).containsExactly(Document.of("a", "one"), Document.of("b", "new"),
          Document.of("c", "three"), Document.of("d", "four"));
    }
  }

  @Test
  void theLaterOfTwoDocumentsWithOneIdStays() {
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      AddSummary summary = index.addAll(Corpus.of(List.of(Document.of("a", "Qwen"), Document.of("b", "x"),
          Document.of("a", "Llama"), Document.of("a", "Llama"))), AddOptions.defaults().withTagger(TAGGER));
      assertThat(summary).isEqualTo(new AddSummary(2, 1, 1, 0, 0));
      assertThat(all(index)).containsExactly(Document.of("a", "Llama"), Document.of("b", "x"));
      assertThat(tags(index, TAGGER, 1))
          .isEqualTo(scan(List.of(Document.of("a", "Llama"), Document.of("b", "x")), TAGGER));
    }
  }

  @Test
  void refusesDocumentsThatCannotBeFoundAgain() {
    List<ReadFailure> failures = new ArrayList<>();
    AddOptions options = AddOptions.defaults().withFailures(failures::add);
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      AddSummary summary = index
          .addAll(Corpus.of(List.of(Document.of("x".repeat(20_000), "long"), Document.of("half \uD83D", "pair"))),
              options);
      assertThat(summary.failed()).isEqualTo(2);
      assertThat(failures).extracting(ReadFailure::problem).containsExactlyInAnyOrder(
          "ids have at most 10000 characters (got 20000)", "the id is no valid Unicode text");
    }
  }

  @Test
  void keepsEveryUnitOfAText() {
    Document odd = Document.of("odd", "half a pair \uD83D and \u0000 and İ and \uD83D\uDE00 " + "a".repeat(40_000));
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(List.of(odd)));
      assertThat(index.document("odd")).contains(odd);
    }
  }

  @Test
  void keepsTagsAndReadsAgainOnlyWhatAChangedFamilyTouches() {
    List<Document> documents = SmallDocuments.many(300);
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(documents), AddOptions.defaults().withTagger(TAGGER));
      WordTagger same = WordTagger.of("Qwen", "Llama");
      assertThat(index.updateTags(same, 2)).isEqualTo(new TagUpdate(300, 0, 0));
      WordTagger more = WordTagger.of("Qwen", "Llama", "Falcon");
      long touched = documents.stream().filter(document -> document.toString().contains("Falcon")).count();
      assertThat(index.updateTags(more, 2)).isEqualTo(new TagUpdate(300, touched, 0));
      assertThat(more.documentsRead()).isEqualTo(touched);
      assertThat(tags(index, more, 2)).isEqualTo(scan(documents, more));
      assertThat(index.updateTags(WordTagger.of("Llama"), 2).read()).isPositive();
      assertThat(tags(index, WordTagger.of("Llama"), 2)).isEqualTo(scan(documents, WordTagger.of("Llama")));
    }
  }

  @Test
  void renewsFactsInTheTagsOfWhatMentionsTheFamilyAndReadsNothing() {
    List<Document> documents = SmallDocuments.many(300);
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(documents), AddOptions.defaults().withTagger(TAGGER));
      WordTagger moved = new WordTagger(Map.of("Qwen", "SG", "Llama", "CN"));
      assertThat(tags(index, moved, 2)).isEqualTo(scan(documents, moved));
      WordTagger unread = new WordTagger(Map.of("Qwen", "SG", "Llama", "CN"));
      long mentioning = index.search(SearchRequest.of("family:Qwen")).total();
      assertThat(index.updateTags(unread, 2)).isEqualTo(new TagUpdate(300, 0, mentioning));
      assertThat(unread.documentsRead()).isZero();
      assertThat(tags(index, unread, 2)).isEqualTo(scan(documents, moved));
      assertThat(index.search(SearchRequest.of("family:Qwen AND country:SG")).total()).isEqualTo(mentioning)
          .isPositive();
      assertThat(index.search(SearchRequest.of("family:Qwen AND country:CN")).total()).isZero();
    }
  }

  @Test
  void dropsTagsThatADeathHasLeftWithoutTheirDocument() throws IOException {
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(List.of(Document.of("a", "Qwen"), Document.of("b", "Llama"))),
          AddOptions.defaults().withTagger(TAGGER));
    }
    try (Directory documents = FSDirectory.open(folder.resolve(OpenIndex.DOCUMENTS));
        Directory tags = FSDirectory.open(folder.resolve(OpenIndex.TAGS))) {
      try (Writers writers = Writers.open(folder, documents, tags)) {
        writers.documents().deleteDocuments(IndexFields.idTerm("a"));
        writers.commitDocuments(3);
      }
      assertThat(documentsWithTags(tags)).isEqualTo(2);
      try (CorpusIndex index = CorpusIndex.open(folder)) {
        index.updateTags(WordTagger.of("Qwen", "Llama", "Falcon"), 1);
      }
      assertThat(documentsWithTags(tags)).isEqualTo(1);
    }
  }

  private static long documentsWithTags(Directory tags) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(tags)) {
      return Arrays.stream(RowOrder.keys(reader, TagFields.REVISION)).filter(key -> RowOrder.number(key) > 0).count();
    }
  }

  @Test
  void namesTheHolderOfTheLockAndReadsBesideIt() {
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(SmallDocuments.many(5)));
      assertThatThrownBy(() -> CorpusIndex.open(folder)).isInstanceOf(IndexLockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " on ");
      try (CorpusIndex reader = CorpusIndex.openReadOnly(folder)) {
        index.addAll(Corpus.of(SmallDocuments.many(9)));
        assertThat(reader.info().documents()).isEqualTo(5);
        reader.refresh();
        assertThat(reader.info().documents()).isEqualTo(9);
      }
    }
    CorpusIndex.open(folder).close();
  }

  @Test
  void saysWhereThereIsNoIndexOrSomethingElse() throws Exception {
    assertThatThrownBy(() -> CorpusIndex.open(folder.resolve("none"))).isInstanceOf(IndexMissingException.class)
        .hasMessageContaining("modeltrail index build");
    Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertThatThrownBy(() -> CorpusIndex.create(folder)).isInstanceOf(IndexException.class)
        .hasMessageContaining("is not empty");
  }

  @Test
  void aStreamGoesOnWithWhatItFoundWhileDocumentsAreDeleted() {
    List<Document> documents = SmallDocuments.many(2000);
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      index.addAll(Corpus.of(documents));
      try (Stream<Document> stream = index.documents()) {
        assertThat(index.delete(List.of("doc-7", "doc-1999", "unknown"))).isEqualTo(2);
        assertThat(stream.toList()).isEqualTo(documents);
      }
      assertThat(index.document("doc-7")).isEmpty();
      assertThat(all(index)).hasSize(1998);
    }
  }

  static List<DocumentTags> scan(List<Document> documents, DocumentTagger tagger) {
    return documents.stream().map(tagger::tag).toList();
  }

  static List<DocumentTags> tags(CorpusIndex index, DocumentTagger tagger, int threads) {
    try (Stream<DocumentTags> stream = index.tag(tagger, threads)) {
      return stream.toList();
    }
  }

  static List<Document> all(CorpusIndex index) {
    try (Stream<Document> stream = index.documents()) {
      return stream.toList();
    }
  }

  private static Corpus outcomes(ReadOutcome... outcomes) {
    return new Corpus() {
      @Override
      public Stream<ReadOutcome> outcomes() {
        return Stream.of(outcomes);
      }

      @Override
      public ReadSummary summary() {
        return Corpus.of(List.of()).summary();
      }

      @Override
      public void close() {}
    };
  }
}
