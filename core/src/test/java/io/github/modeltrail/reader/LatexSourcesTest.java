package io.github.modeltrail.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of a paper as preprint servers give them: one document, whatever the number of its files. */
class LatexSourcesTest {
  private static final String MAIN = """
      \\documentclass{article}
      \\usepackage[final]{style,names}
      \\usepackage{amsmath}
      \\title{About \\ours}
      \\begin{document}
      \\begin{abstract}We present \\ours.\\end{abstract}
      \\input{parts/intro}
      \\subfile{parts/method}
      \\import{parts/}{end.tex}
      \\input{../../secret}
      \\input{main}
      \\bibliography{all}
      \\end{document}
      """;

  @TempDir
  Path folder;

  private static Map<String, String> paper() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("parts/intro.tex", "\\section{Introduction} \\ours{} beats GPT-4. \\input{parts/more}");
    files.put("parts/more.tex", "It is small. \\input{parts/intro}");
    files.put("parts/method.tex",
        "\\documentclass[../main]{subfiles}\n\\begin{document}We tune.\\end{document} Not this.");
    files.put("parts/end.tex", "We end.");
    files.put("main.tex", MAIN);
    files.put("names.sty", "\\newcommand{\\ours}{TinyQwen-1.5B\\xspace}");
    files.put("layout.cls", "\\LoadClass{article}");
    files.put("main.bbl",
        "\\begin{thebibliography}{1}\\bibitem{a} A. Writer. BERT. 2019.\\end{thebibliography}");
    return files;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void areOneDocumentInAnArchiveAndInAFolder(boolean packed) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.tex"), "TOP SECRET");
    Path paper = folder.resolve("deep").resolve("2401.00001v2");
    if (packed) {
      paper = tar("2401.00001v2.tar.gz", paper());
    } else {
      unpack(paper, paper());
    }

    try (Corpus corpus = Corpus.open(paper)) {
      List<ReadOutcome> outcomes = corpus.outcomes().toList();

      assertThat(outcomes).hasSize(1);
      Document document = document(outcomes.getFirst());
      assertThat(document.id()).isEqualTo("arXiv:2401.00001");
      assertThat(document.title()).contains("About TinyQwen-1.5B");
      assertThat(texts(document))
          .isEqualTo("We present TinyQwen-1.5B.|TinyQwen-1.5B beats GPT-4. It is small. We tune. "
              + "We end.|A. Writer. BERT. 2019.");
      assertThat(corpus.summary().formats().getFirst().skipped()).containsEntry("part of a LaTeX document", 7L)
          .containsEntry("file that is not in the paper's folder", 3L);
    }
    assertThat(secret).exists();
  }

  @Test
  void areToldApartByTheirFolders() throws IOException {
    Map<String, String> two = new LinkedHashMap<>();
    paper().forEach((name, text) -> two.put("one/" + name, text));
    two.put("two/main.tex", "\\documentclass{article}\\begin{document}No \\ours here.\\end{document}");

    List<ReadOutcome> outcomes = outcomes(tar("both.tar.gz", two), ReadOptions.defaults());

    assertThat(outcomes).extracting(outcome -> document(outcome).id()).containsExactly("one", "two");
    assertThat(texts(document(outcomes.getLast()))).isEqualTo("No here.");
  }

  @Test
  void areKeptWhenTheArchiveBreaksOff() throws IOException {
    Map<String, String> files = paper();
    files.put("data.jsonl", "{\"id\":\"a\",\"title\":\"A\"}\n".repeat(2_000));
    byte[] whole = Files.readAllBytes(tar("whole.tar", files));
    Path cut = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(whole, whole.length - 30_000));

    List<ReadOutcome> outcomes = outcomes(cut, ReadOptions.defaults());

    assertThat(outcomes).filteredOn(outcome -> outcome instanceof ReadOutcome.Success success
        && success.document().title().filter("About TinyQwen-1.5B"::equals).isPresent()).hasSize(1);
    assertThat(outcomes).anyMatch(ReadOutcome.Failure.class::isInstance);
  }

  @Test
  void areReadOneByOneWhereTheyAreTooMuchToHold() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      files.put("note" + i + ".tex", "Some words on note " + i + " and no more. ".repeat(100));
    }
    ReadLimits small = ReadLimits.defaults().withDocumentSize(6_000, 6_000);

    List<ReadOutcome> outcomes = outcomes(tar("notes.tar", files), ReadOptions.defaults().withLimits(small));

    assertThat(outcomes).extracting(outcome -> document(outcome).id()).containsExactlyInAnyOrder("note0", "note1",
        "note2", "note3");
  }

  private static List<ReadOutcome> outcomes(Path file, ReadOptions options) {
    try (Corpus corpus = Corpus.open(options, List.of(file))) {
      return corpus.outcomes().toList();
    }
  }

  private static Document document(ReadOutcome outcome) {
    assertThat(outcome).isInstanceOf(ReadOutcome.Success.class);
    return ((ReadOutcome.Success) outcome).document();
  }

  private static String texts(Document document) {
    return document.sections().stream().map(Section::text).collect(Collectors.joining("|"));
  }

  private static void unpack(Path to, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = to.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private Path tar(String name, Map<String, String> files) throws IOException {
    Path tar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(tar);
        OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(out) : out;
        TarArchiveOutputStream archive = new TarArchiveOutputStream(packed, "UTF-8")) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(content.length);
        archive.putArchiveEntry(entry);
        archive.write(content);
        archive.closeArchiveEntry();
      }
    }
    return tar;
  }
}
