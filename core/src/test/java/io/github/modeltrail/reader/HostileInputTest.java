package io.github.modeltrail.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to harm: each is told as a failure or read harmlessly, soon and in little memory. */
class HostileInputTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String GRANT = """
      <us-patent-grant lang="EN"><us-bibliographic-data-grant><publication-reference><document-id><country>US</country>\
      <doc-number>99000001</doc-number><kind>B2</kind><date>20240102</date></document-id></publication-reference>\
      <invention-title>%s</invention-title></us-bibliographic-data-grant>%s</us-patent-grant>
      """;

  @TempDir
  Path folder;

  @Test
  void fetchesNoExternalEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    String attack = "<!DOCTYPE us-patent-grant [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">"
        + "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/evil.dtd\"> %p;]>" + GRANT.formatted("a &x; b", "");

    assertThat(read(attack)).singleElement().asString().doesNotContain("TOP SECRET").contains("US99000001B2");
  }

  @Test
  void refusesBillionLaughs() {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lololololo\">");
    for (int i = 1; i < 12; i++) {
      entities.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    assertRefused(read("<!DOCTYPE us-patent-grant [" + entities + "]>" + GRANT.formatted("&l11;", "")), "");
  }

  @Test
  void refusesManyReferencesToOneLongEntity() {
    String attack = "<!DOCTYPE us-patent-grant [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>"
        + GRANT.formatted("&a;".repeat(20_000), "");
    assertRefused(read(attack), "");
  }

  @Test
  void refusesDeepNesting() {
    assertRefused(read(GRANT.formatted("x", "<description>" + "<p>".repeat(200_000))), "");
    assertRefused(read("{\"id\":\"a\",\"title\":\"b\",\"x\":" + "[".repeat(200_000)), "nesting");
  }

  @Test
  void refusesTooManyAttributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      attributes.append(" a").append(i).append("=\"1\"");
    }
    assertRefused(read(GRANT.formatted("x", "<abstract" + attributes + "/>")), "");
  }

  @Test
  void refusesZipAndGzipBombs() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      writeLetters(out, 300);
    }
    assertRefused(outcomes(ReadOptions.defaults(), new ByteArrayInputStream(gzip.toByteArray())), "inflationRatio");

    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.jsonl"));
      writeLetters(out, 300);
    }
    assertRefused(outcomes(ReadOptions.defaults(), new ByteArrayInputStream(zip.toByteArray())), "inflationRatio");
  }

  @Test
  void refusesArchivesThatLieTooDeep() throws IOException {
    byte[] packed = "{\"id\":\"a\",\"title\":\"b\"}".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5; i++) {
      packed = zip("inner" + i, packed);
    }
    assertRefused(outcomes(ReadOptions.defaults(), new ByteArrayInputStream(packed)), "archiveDepth");
  }

  @Test
  void readsEntriesWithNamesThatLeadElsewhereAndWritesNothing() throws IOException {
    byte[] archive = zip("../../../evil.txt", "GPT-4 is named here.".getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("a.zip"), archive);

    try (Corpus corpus = Corpus.open(file)) {
      assertThat(corpus.outcomes().map(HostileInputTest::document).map(Document::id)).containsExactly("evil");
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void goesOnBehindALineWithoutEnd() {
    InputStream endless =
        new SequenceInputStream(Collections.enumeration(List.of(bytes("{\"id\":\"a\",\"title\":\"t\"}\n{\"id\":\""),
            new Repeated('x', 300L << 20), bytes("\"}\n{\"id\":\"c\",\"title\":\"t\"}\n"))));
    ReadOptions options = ReadOptions.defaults().withLimits(ReadLimits.defaults().withDocumentSize(1 << 20, 1 << 20));

    List<ReadOutcome> outcomes = outcomes(options, endless);

    assertThat(outcomes).hasSize(3);
    assertThat(((ReadOutcome.Failure) outcomes.get(1)).failure().problem()).contains("lineBytes");
    assertThat(document(outcomes.get(2)).id()).isEqualTo("c");
  }

  @Test
  void goesOnBehindAnXmlDocumentOverTheLimit() {
    InputStream large = new SequenceInputStream(Collections.enumeration(List.of(
        bytes("<?xml version=\"1.0\"?>\n<us-patent-grant><p>"), new Repeated('x', 100L << 20),
        bytes("</p></us-patent-grant>\n<?xml version=\"1.0\"?>\n" + GRANT.formatted("small", "")))));
    ReadOptions options = ReadOptions.defaults().withLimits(ReadLimits.defaults().withDocumentSize(1 << 20, 1 << 20));

    List<ReadOutcome> outcomes = outcomes(options, large);

    assertThat(outcomes).hasSize(2);
    assertThat(((ReadOutcome.Failure) outcomes.get(0)).failure().problem()).contains("documentChars");
    assertThat(document(outcomes.get(1)).title()).hasValue("small");
  }

  @Test
  void endsATableWhoseQuotationMarkIsNeverClosed() {
    InputStream table =
        new SequenceInputStream(bytes("patent_id,patent_title\n1,\"open"), new Repeated('x', 100L << 20));
    ReadOptions options = ReadOptions.defaults().withLimits(ReadLimits.defaults().withDocumentSize(1 << 20, 1 << 20));
    assertRefused(outcomes(options, table), "quotation mark");
  }

  @Test
  void tellsBinaryAndEmptyFiles() {
    assertRefused(outcomes(ReadOptions.defaults(), new ByteArrayInputStream(new byte[0])), "empty");
    assertRefused(outcomes(ReadOptions.defaults(), new ByteArrayInputStream(new byte[] {0, 1, 2, 3, 0, 0, 7})),
        "binary");
  }

  @Test
  void survivesEveryFormatBeingGivenEveryOtherFormatsSample() throws Exception {
    for (Path sample : GoldenFilesTest.samples()) {
      byte[] content = Files.readAllBytes(sample);
      for (DocumentFormat format : DocumentFormat.values()) {
        ReadOptions options = ReadOptions.defaults().withFormat(format);
        assertThat(outcomes(options, new ByteArrayInputStream(content))).noneSatisfy(FuzzedInput::assertUnexpected);
      }
    }
  }

  private static void assertRefused(List<ReadOutcome> outcomes, String words) {
    assertThat(outcomes).isNotEmpty();
    assertThat(outcomes.getLast()).isInstanceOfSatisfying(ReadOutcome.Failure.class,
        failure -> assertThat(failure.failure().problem()).contains(words).doesNotContain("did not expect"));
  }

  private static List<ReadOutcome> read(String content) {
    return outcomes(ReadOptions.defaults(), bytes(content));
  }

  private static List<ReadOutcome> outcomes(ReadOptions options, InputStream in) {
    return assertTimeoutPreemptively(SOON, () -> {
      try (Corpus corpus = Corpus.open(options, in, "hostile")) {
        return corpus.outcomes().toList();
      }
    });
  }

  private static Document document(ReadOutcome outcome) {
    return ((ReadOutcome.Success) outcome).document();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static void writeLetters(OutputStream out, int megabytes) throws IOException {
    byte[] letters = new byte[1 << 20];
    Arrays.fill(letters, (byte) 'x');
    for (int i = 0; i < megabytes; i++) {
      out.write(letters);
    }
  }

  /** One byte again and again. */
  private static final class Repeated extends InputStream {
    private final char value;
    private long left;

    Repeated(char value, long count) {
      this.value = value;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(target, offset, offset + count, (byte) value);
      left -= count;
      return count;
    }
  }
}
