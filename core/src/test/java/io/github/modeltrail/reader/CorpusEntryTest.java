package io.github.modeltrail.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading on several threads gives what reading on one gives: outcomes, their order, and counts. */
class CorpusEntryTest {
  private static final String GRANT = """
      <?xml version="1.0"?>
      <us-patent-grant lang="EN"><us-bibliographic-data-grant><publication-reference><document-id><country>US</country>\
      <doc-number>%d</doc-number><kind>B2</kind></document-id></publication-reference>\
      <invention-title>%s</invention-title></us-bibliographic-data-grant></us-patent-grant>
      """;

  @TempDir
  Path folder;

  @Test
  void areTheSameOutcomesOnAnyNumberOfThreads() throws IOException, URISyntaxException {
    List<Path> inputs = new ArrayList<>(GoldenFilesTest.samples());
    inputs.add(Files.write(folder.resolve("lines.jsonl"), lines(4_000)));
    inputs.add(folder.resolve("missing.jsonl"));
    inputs.add(Files.write(folder.resolve("cut.jsonl.gz"), cutInHalf(gzip(lines(9_000)))));
    inputs.add(Files.write(folder.resolve("week.xml"), grants(600)));
    inputs.add(Files.write(folder.resolve("all.zip"), zip(inputs)));

    Reading alone = read(inputs, 1);

    assertThat(alone.outcomes).hasSizeGreaterThan(10_000);
    assertThat(alone.outcomes).filteredOn(ReadOutcome.Failure.class::isInstance).hasSizeGreaterThan(60);
    assertThat(read(inputs, 2)).isEqualTo(alone);
    assertThat(read(inputs, 5)).isEqualTo(alone);
  }

  @Test
  void canBeReadWhenTheCorpusIsClosedButOnlyOnce() throws IOException {
    Path file = Files.write(folder.resolve("lines.jsonl"), lines(400));
    List<CorpusEntry> entries;
    try (Corpus corpus = Corpus.open(file)) {
      entries = corpus.entries().toList();
    }
    CorpusEntry last = entries.getLast();

    assertThat(last.bytes()).isPositive();
    assertThat(last.read()).isNotEmpty();
    assertThatThrownBy(last::read).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void areCutSmallWhereTheSourceIsLarge() throws IOException {
    try (Corpus corpus = Corpus.open(Files.write(folder.resolve("week.xml"), grants(2_000)))) {
      assertThat(corpus.entries()).hasSize(2_000);
    }
  }

  @Test
  void readLinesWhoseBytesAreNoUtf8() throws IOException {
    String line = "{\"id\":\"m\",\"title\":\"Modèle « ouvert »\"}\n";
    Path file = Files.write(folder.resolve("latin.jsonl"), line.getBytes(StandardCharsets.ISO_8859_1));

    Reading reading = read(List.of(file), 1);

    assertThat(reading.outcomes).singleElement().isInstanceOfSatisfying(ReadOutcome.Success.class,
        success -> assertThat(success.document().title()).hasValue("Modèle « ouvert »"));
    assertThat(reading.summary.formats().getFirst().guessedBytes()).isEqualTo(3);
  }

  @Test
  void areTheDocumentsOfACorpusInMemory() {
    Document document = Document.of("a", "text");
    try (Corpus corpus = Corpus.of(List.of(document))) {
      assertThat(corpus.entries().flatMap(entry -> entry.read().stream()))
          .containsExactly(new ReadOutcome.Success(document));
    }
  }

  private record Reading(List<ReadOutcome> outcomes, ReadSummary summary) {}

  private static Reading read(List<Path> inputs, int threads) {
    try (Corpus corpus = Corpus.open(inputs.toArray(Path[]::new));
        Stream<ReadOutcome> outcomes = corpus.outcomes(threads, Function.identity())) {
      return new Reading(outcomes.toList(), corpus.summary());
    }
  }

  private static byte[] lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String text = i % 100 == 99 ? "\u0000 is no JSON" : "text ".repeat(i % 50);
      lines.append("{\"id\":\"d").append(i).append("\",\"title\":\"").append(text).append("\"}\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] grants(int count) {
    StringBuilder grants = new StringBuilder();
    for (int i = 0; i < count; i++) {
      grants.append(GRANT.formatted(99_000_000 + i, i % 50 == 49 ? "broken </b>" : "Thing".repeat(20)));
      grants.append(i % 70 == 69 ? "<?xml version=\"1.0\"?>\n<sequence-cwu>acgt</sequence-cwu>\n" : "\uFEFF");
    }
    return grants.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] cutInHalf(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  private static byte[] zip(List<Path> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < files.size(); i++) {
        if (Files.exists(files.get(i)) && !files.get(i).toString().endsWith(".gz")) {
          zip.putNextEntry(new ZipEntry(i + "/" + files.get(i).getFileName()));
          Files.copy(files.get(i), zip);
        }
      }
    }
    return packed.toByteArray();
  }
}
