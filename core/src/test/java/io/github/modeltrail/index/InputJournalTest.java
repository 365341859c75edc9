package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.NeutralJson;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputJournalTest {
  private static final AddOptions OPTIONS = AddOptions.defaults().withThreads(2);

  @TempDir
  Path folder;

  @Test
  void leavesUnreadWhatItTookInAndReadsWhatChanged() throws IOException {
    Path corpus = corpus(3, 20);
    try (CorpusIndex index = CorpusIndex.create(folder.resolve("index"))) {
      assertThat(index.addAll(Corpus.open(corpus), OPTIONS)).isEqualTo(new AddSummary(60, 0, 0, 0, 0));
      assertThat(index.inputs()).extracting(TakenInput::documents).containsExactly(20L, 20L, 20L);
      try (Corpus again = Corpus.open(corpus)) {
        assertThat(index.addAll(again, OPTIONS)).isEqualTo(new AddSummary(0, 60, 0, 0, 3));
        assertThat(again.summary().documents()).isZero();
      }
      write(corpus.resolve("1.jsonl"), IntStream.range(20, 41).mapToObj(SmallDocuments::one).toList());
      write(corpus.resolve("9.jsonl"), List.of(SmallDocuments.one(900)));
      assertThat(index.addAll(Corpus.open(corpus), OPTIONS)).isEqualTo(new AddSummary(1, 61, 0, 0, 2));
      assertThat(index.addAll(Corpus.open(corpus), OPTIONS)).isEqualTo(new AddSummary(0, 62, 0, 0, 4));
      assertThat(index.addAll(Corpus.open(corpus), OPTIONS.withReadAgain(true)))
          .isEqualTo(new AddSummary(0, 62, 0, 0, 0));
    }
  }

  @Test
  void readsAgainWhatLostADocument() throws IOException {
    Path corpus = corpus(3, 20);
    try (CorpusIndex index = CorpusIndex.create(folder.resolve("index"))) {
      index.addAll(Corpus.open(corpus), OPTIONS);
      index.delete(List.of("doc-25"));
      assertThat(index.inputs()).extracting(TakenInput::name).allMatch(name -> !name.endsWith("1.jsonl")).hasSize(2);
      assertThat(index.addAll(Corpus.open(corpus), OPTIONS)).isEqualTo(new AddSummary(1, 59, 0, 0, 2));
    }
  }

  @Test
  void knowsAFileByAllThatHasASayInItsDocuments() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.txt"), "{\"id\":\"a\",\"title\":\"We use Qwen\"}");
    Path index = folder.resolve("index");
    assertThat(added(index, Corpus.open(text)).added()).isEqualTo(1);
    assertThat(added(index, Corpus.open(text)).inputsKnown()).isEqualTo(1);
    ReadOptions asText = ReadOptions.defaults().withFormat(DocumentFormat.TEXT);
    assertThat(added(index, Corpus.open(asText, List.of(text))).inputsKnown()).isZero();
    assertThat(added(index, Corpus.open(asText, List.of(Files.copy(text, folder.resolve("copy.txt"))))).added())
        .isEqualTo(1);
  }

  @Test
  void readsAgainWhereAFileBesideItHasASay() throws IOException {
    Path main = Files.writeString(folder.resolve("main.tex"),
        "\\documentclass{article}\\begin{document}\\title{Grass}\\input{part}\\end{document}");
    Files.writeString(folder.resolve("part.tex"), "We use Qwen.");
    Path index = folder.resolve("index");
    added(index, Corpus.open(main));
    Files.writeString(folder.resolve("part.tex"), "We use Llama.");
    assertThat(added(index, Corpus.open(main))).isEqualTo(new AddSummary(0, 0, 1, 0, 0));
  }

  @Test
  void tellsAFailureEveryTime() throws IOException {
    Path file = Files.writeString(folder.resolve("half.jsonl"), "{\"id\":\"a\",\"title\":\"grass\"}\n{\"id\":\n");
    Path index = folder.resolve("index");
    assertThat(added(index, Corpus.open(file))).isEqualTo(new AddSummary(1, 0, 0, 1, 0));
    assertThat(added(index, Corpus.open(file))).isEqualTo(new AddSummary(0, 1, 0, 1, 0));
  }

  /** Leaving files unread is never seen in the documents, however the files overlap. */
  @Property(tries = 40)
  void passingOverChangesNothing(@ForAll @Size(min = 2, max = 6) List<@Size(min = 1, max = 4) List<
      @IntRange(min = 0, max = 5) Integer>> runs) throws IOException {
    Path temporary = Files.createTempDirectory("index-journal");
    try (CorpusIndex index = CorpusIndex.create(temporary.resolve("index"));
        CorpusIndex reading = CorpusIndex.create(temporary.resolve("reading"))) {
      for (int file = 0; file < 6; file++) {
        write(temporary.resolve(file + ".jsonl"), overlapping(file));
      }
      for (List<Integer> files : runs) {
        List<Path> paths = files.stream().map(file -> temporary.resolve(file + ".jsonl")).toList();
        index.addAll(Corpus.open(ReadOptions.defaults(), paths), OPTIONS);
        reading.addAll(Corpus.open(ReadOptions.defaults(), paths), OPTIONS.withReadAgain(true));
        assertThat(CorpusIndexTest.all(index)).isEqualTo(CorpusIndexTest.all(reading));
        if (files.contains(0)) {
          index.delete(List.of("doc-1"));
          reading.delete(List.of("doc-1"));
        }
      }
    } finally {
      IndexLawTest.deleteAll(temporary);
    }
  }

  /** Files that share some documents, in other versions, or hold one twice. */
  private static List<Document> overlapping(int file) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      documents.add(SmallDocuments.version((file * 2 + i) % 7, file / 2));
    }
    if (file == 5) {
      documents.add(SmallDocuments.version(1, 9));
      documents.add(SmallDocuments.version(1, 8));
    }
    return documents;
  }

  private static AddSummary added(Path folder, Corpus corpus) {
    try (corpus; CorpusIndex index = Files.exists(folder) ? CorpusIndex.open(folder) : CorpusIndex.create(folder)) {
      return index.addAll(corpus, OPTIONS);
    }
  }

  private Path corpus(int files, int documents) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int file = 0; file < files; file++) {
      write(corpus.resolve(file + ".jsonl"),
          IntStream.range(file * documents, (file + 1) * documents).mapToObj(SmallDocuments::one).toList());
    }
    return corpus;
  }

  static void write(Path file, List<Document> documents) throws IOException {
    Files.writeString(file, documents.stream().map(NeutralJson::write).collect(Collectors.joining("\n", "", "\n")),
        StandardCharsets.UTF_8);
  }
}
