package io.github.modeltrail.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final String LINE = "{\"id\":\"%s\",\"title\":\"About %s\"}\n";

  @TempDir
  Path folder;

  @Test
  void readsFoldersInTheOrderOfNamesAndPassesOverHiddenFiles() throws IOException {
    write("b.jsonl", line("b"));
    write("a/2.jsonl", line("a2"));
    write("a/1.jsonl", line("a1"));
    write(".hidden.jsonl", line("hidden"));

    assertThat(ids(folder)).containsExactly("a1", "a2", "b");
  }

  @Test
  void readsPackedFilesByTheirContentNotTheirNames() throws IOException {
    Path packed = write("plain.dat", gzip(line("g")));
    Path archive = write("archive.dat", zip("x.jsonl", line("z1"), "inner.gz", gzip(line("z2"))));

    assertThat(ids(packed, archive)).containsExactly("g", "z1", "z2");
  }

  @Test
  void readsAllMembersOfAGzipFile() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      members.write(gzip(line("m" + i)));
    }
    assertThat(ids(write("members.gz", members.toByteArray()))).containsExactly("m0", "m1", "m2");
  }

  @Test
  void namesEntryAndPlaceOfABadDocumentAndGoesOn() throws IOException {
    byte[] lines =
        (new String(line("ok"), StandardCharsets.UTF_8) + "{\"id\": nonsense}\n").getBytes(StandardCharsets.UTF_8);
    Path archive = write("a.zip", zip("in.jsonl", lines, "next.jsonl", line("next")));

    List<ReadOutcome> outcomes = outcomes(archive);

    assertThat(outcomes).hasSize(3);
    ReadFailure failure = ((ReadOutcome.Failure) outcomes.get(1)).failure();
    assertThat(failure.source()).isEqualTo(archive + "!in.jsonl#2");
    assertThat(failure.line()).hasValue(2);
    assertThat(failure.column()).isPresent();
    assertThat(outcomes.get(2)).isInstanceOf(ReadOutcome.Success.class);
  }

  @Test
  void tellsWhatIsMissingAndGoesOn() throws IOException {
    Path there = write("there.jsonl", line("there"));

    List<ReadOutcome> outcomes = outcomes(folder.resolve("missing"), there);

    assertThat(((ReadOutcome.Failure) outcomes.get(0)).failure().problem()).contains("no such file");
    assertThat(outcomes.get(1)).isInstanceOf(ReadOutcome.Success.class);
  }

  @Test
  void keepsWhatStandsBeforeTheCutInATruncatedGzip() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append(LINE.formatted("d" + i, Integer.toHexString(i * 7919)));
    }
    byte[] whole = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    Path cut = write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

    List<ReadOutcome> outcomes = outcomes(cut);

    assertThat(outcomes).hasSizeGreaterThan(1000).last().isInstanceOf(ReadOutcome.Failure.class);
    assertThat(outcomes.subList(0, outcomes.size() - 1)).allMatch(ReadOutcome.Success.class::isInstance);
  }

  @Test
  void readsStandardInputAndIsReadOnce() {
    try (Corpus corpus = Corpus.open(new ByteArrayInputStream(line("in")), "-")) {
      assertThat(corpus.outcomes()).hasSize(1);
      assertThatThrownBy(corpus::outcomes).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void readsUtf16AndCountsBytesThatAreNoUtf8() throws IOException {
    Path wide = write("wide.jsonl", ("\uFEFF" + LINE.formatted("w", "Größe")).getBytes(StandardCharsets.UTF_16LE));
    Path latin = write("latin.txt", "Modèle de langue".getBytes(StandardCharsets.ISO_8859_1));

    try (Corpus corpus = Corpus.open(wide, latin)) {
      List<Document> documents = corpus.outcomes().map(CorpusTest::document).toList();
      assertThat(documents.get(0).title()).hasValue("About Größe");
      assertThat(documents.get(1).sections().get(0).text()).isEqualTo("Modèle de langue");
      assertThat(corpus.summary().formats()).extracting(ReadSummary.FormatSummary::guessedBytes).containsExactly(0L,
          1L);
    }
  }

  @Test
  void takesTheFormatThatIsNamed() throws IOException {
    Path file = write("a.jsonl", line("a"));

    try (Corpus corpus = Corpus.open(ReadOptions.defaults().withFormat(DocumentFormat.TEXT), List.of(file))) {
      assertThat(corpus.outcomes().map(CorpusTest::document)).singleElement()
          .satisfies(document -> assertThat(document.sections().get(0).text()).isEqualTo(LINE.formatted("a", "a")));
    }
  }

  @Test
  void leadsNoCircleThroughLinks() throws IOException {
    write("sub/a.jsonl", line("a"));
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);

    List<ReadOutcome> outcomes = outcomes(folder);

    assertThat(outcomes).hasSize(2);
    assertThat(((ReadOutcome.Failure) outcomes.get(1)).failure().problem()).contains("leads back");
  }

  @Test
  void countsDocumentsAndFields() throws IOException {
    Path file = write("a.jsonl", (LINE.formatted("a", "a") + "{}\n").getBytes(StandardCharsets.UTF_8));

    try (Corpus corpus = Corpus.open(file)) {
      assertThat(corpus.outcomes()).hasSize(2);
      ReadSummary.FormatSummary summary = corpus.summary().formats().get(0);
      assertThat(summary.format()).hasValue(DocumentFormat.NEUTRAL_JSON);
      assertThat(summary.documents()).isEqualTo(1);
      assertThat(summary.failures()).isEqualTo(1);
      assertThat(summary.characters()).isEqualTo("About a".length());
      assertThat(summary.filled()).containsEntry("title", 1L).containsEntry("date", 0L);
    }
  }

  private static Document document(ReadOutcome outcome) {
    return ((ReadOutcome.Success) outcome).document();
  }

  private static List<ReadOutcome> outcomes(Path... paths) {
    try (Corpus corpus = Corpus.open(paths)) {
      return corpus.outcomes().toList();
    }
  }

  private static List<String> ids(Path... paths) {
    return outcomes(paths).stream().map(outcome -> document(outcome).id()).toList();
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] line(String id) {
    return LINE.formatted(id, id).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String first, byte[] firstContent, String second, byte[] secondContent) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry(first));
      out.write(firstContent);
      out.putNextEntry(new ZipEntry(second));
      out.write(secondContent);
    }
    return packed.toByteArray();
  }
}
