package io.github.modeltrail.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarArchiveTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isReadPackedOrNot(boolean packed) throws IOException {
    String longName = "deep/".repeat(60) + "ä.jsonl";
    byte[] tar = tar(archive -> {
      file(archive, "a.jsonl", line("a") + line("b"));
      file(archive, longName, line("c"));
      file(archive, "inner.tar.gz", gzip(tar(inner -> file(inner, "d.jsonl", line("d")))));
    });
    Path file = Files.write(folder.resolve("papers.tar"), packed ? gzip(tar) : tar);

    List<ReadOutcome> outcomes = outcomes(ReadOptions.defaults(), file);

    assertThat(outcomes).extracting(TarArchiveTest::id).containsExactly("a", "b", "c", "d");
  }

  @Test
  void namesTheEntryOfABadDocument() throws IOException {
    Path file =
        Files.write(folder.resolve("papers.tar"), tar(archive -> file(archive, "x/a.jsonl", line("a") + "{]\n")));

    ReadFailure failure = ((ReadOutcome.Failure) outcomes(ReadOptions.defaults(), file).getLast()).failure();

    assertThat(failure.source()).isEqualTo(file + "!x/a.jsonl#2");
    assertThat(failure.line()).hasValue(2);
  }

  @Test
  void passesOverFoldersLinksAndHiddenFilesAndWritesNothing() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    byte[] tar = tar(archive -> {
      link(archive, "link.txt", secret.toString(), TarConstants.LF_SYMLINK);
      link(archive, "hard.txt", secret.toString(), TarConstants.LF_LINK);
      folder(archive, "sub/");
      file(archive, "sub/._a.jsonl", "\u0000\u0005\u0016\u0007");
      file(archive, "../../evil.jsonl", line("evil"));
    });

    List<ReadOutcome> outcomes = outcomes(ReadOptions.defaults(), Files.write(folder.resolve("a.tar"), tar));

    assertThat(outcomes).extracting(TarArchiveTest::id).containsExactly("evil");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void keepsWhatStandsBeforeTheCut() throws IOException {
    byte[] tar = tar(archive -> {
      file(archive, "a.jsonl", line("a"));
      file(archive, "b.jsonl", line("b").repeat(1_000));
    });
    Path file = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(tar, 6_000));

    List<ReadOutcome> outcomes = outcomes(ReadOptions.defaults(), file);

    assertThat(outcomes).hasSizeGreaterThan(20).last().isInstanceOf(ReadOutcome.Failure.class);
    assertThat(id(outcomes.getFirst())).isEqualTo("a");
  }

  @Test
  void tellsADamagedHeader() throws IOException {
    byte[] tar = tar(archive -> {
      file(archive, "a.jsonl", line("a"));
      file(archive, "b.jsonl", line("b"));
    });
    Arrays.fill(tar, 1_024 + 124, 1_024 + 136, (byte) 'z');

    List<ReadOutcome> outcomes = outcomes(ReadOptions.defaults(), Files.write(folder.resolve("bad.tar"), tar));

    assertThat(id(outcomes.getFirst())).isEqualTo("a");
    assertThat(outcomes.getLast()).isInstanceOfSatisfying(ReadOutcome.Failure.class,
        failure -> assertThat(failure.failure().problem()).contains("the rest cannot be read"));
  }

  @Test
  void isHeldToTheLimitsOfArchives() throws IOException {
    byte[] many = tar(archive -> {
      for (int i = 0; i < 12; i++) {
        file(archive, i + ".jsonl", line("d" + i));
      }
    });
    ReadLimits limits = ReadLimits.defaults();
    ReadLimits few = new ReadLimits(limits.documentChars(), limits.lineBytes(), limits.nestingDepth(),
        limits.entityExpansions(), limits.attributes(), 10, limits.archiveDepth(), limits.inflationRatio(),
        limits.inflatedBytes(), limits.pdfPages(), limits.pdfBytes(), limits.documentTime());
    List<ReadOutcome> cut =
        outcomes(ReadOptions.defaults().withLimits(few), Files.write(folder.resolve("n.tar"), many));
    assertThat(cut).hasSize(11);
    assertThat(((ReadOutcome.Failure) cut.getLast()).failure().problem()).contains("archiveEntries");

    byte[] bomb = gzip(tar(archive -> file(archive, "a.jsonl", new byte[64 << 20])));
    List<ReadOutcome> refused = outcomes(ReadOptions.defaults(), Files.write(folder.resolve("bomb.tar.gz"), bomb));
    assertThat(refused).anySatisfy(outcome -> assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Failure.class,
        failure -> assertThat(failure.failure().problem()).contains("inflationRatio")));
  }

  private static List<ReadOutcome> outcomes(ReadOptions options, Path file) {
    try (Corpus corpus = Corpus.open(options, List.of(file))) {
      return corpus.outcomes().toList();
    }
  }

  private static String id(ReadOutcome outcome) {
    return outcome instanceof ReadOutcome.Success(Document document) ? document.id() : outcome.toString();
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"title\":\"About " + id + "\",\"sections\":[]}\n";
  }

  private interface Filling {
    void fill(TarArchiveOutputStream archive) throws IOException;
  }

  private static byte[] tar(Filling filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream archive = new TarArchiveOutputStream(bytes, "UTF-8")) {
      archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      filling.fill(archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void file(TarArchiveOutputStream archive, String name, String content) throws IOException {
    file(archive, name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static void file(TarArchiveOutputStream archive, String name, byte[] content) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    archive.putArchiveEntry(entry);
    archive.write(content);
    archive.closeArchiveEntry();
  }

  private static void link(TarArchiveOutputStream archive, String name, String target, byte form) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, form);
    entry.setLinkName(target);
    archive.putArchiveEntry(entry);
    archive.closeArchiveEntry();
  }

  private static void folder(TarArchiveOutputStream archive, String name) throws IOException {
    archive.putArchiveEntry(new TarArchiveEntry(name));
    archive.closeArchiveEntry();
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
