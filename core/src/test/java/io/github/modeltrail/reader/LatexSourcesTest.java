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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void countGraphicsAndPartsAsTheirs(boolean packed) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("00README.json", "{\"sources\":[{\"filename\":\"ms.tex\"}]}");
    files.put("figs/deep/plot.v2.pdf", "a plot");
    files.put("figs/photo.png", "\u0089PNG");
    files.put("figs/box.eps", "%!PS-Adobe-3.0 EPSF-3.0");
    files.put("refs.bib", "@article{a, title={On GPT-3}}");
    files.put("sec/intro.tex", "\\includegraphics [width=3cm]{\\figdir/plot.v2}");
    files.put("sec/old.tex", "What we cut out, with BERT.");
    files.put("ms.tex", "\\documentclass{article}\\begin{document}We use T5. \\input{sec/intro}\\end{document}");
    files.put("ms.pdf", "the paper as it was typeset");
    Path paper = folder.resolve("paper");
    if (packed) {
      paper = tar("paper.tar.gz", files);
    } else {
      unpack(paper, files);
    }

    try (Corpus corpus = Corpus.open(paper)) {
      assertThat(corpus.outcomes()).extracting(outcome -> texts(document(outcome))).containsExactly("We use T5.");
      assertThat(corpus.summary().formats()).hasSize(1);
      assertThat(corpus.summary().formats().getFirst().skipped()).containsOnly(
          Map.entry("part of a LaTeX document", 3L), Map.entry("graphic of a LaTeX document", 3L),
          Map.entry("LaTeX file that no main file puts in", 1L), Map.entry("typeset form of a LaTeX document", 1L));
    }
  }

  @Test
  void haveDocumentsBesideThem() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.tex", "\\documentclass{article}\\begin{document}A. \\input{c}\\end{document}");
    files.put("b.tex", "\\documentclass{article}\\begin{document}B.\\end{document}");
    files.put("c.tex", "\\documentclass{article}\\begin{document}C.\\end{document}");
    files.put("other.pdf", "No PDF.");
    Path unpacked = folder.resolve("papers");
    unpack(unpacked, Map.of("a.tex", "\\documentclass{article}\\begin{document}A.\\end{document}", "other.pdf",
        "No PDF."));

    assertThat(outcomes(tar("papers.tar", files), ReadOptions.defaults()))
        .extracting(LatexSourcesTest::textOrFile).containsExactly("A. C.", "B.", "other.pdf");
    assertThat(outcomes(unpacked, ReadOptions.defaults())).extracting(LatexSourcesTest::textOrFile)
        .containsExactly("A.", "other.pdf");
  }

  @Test
  void doNotHoldAnArchiveOfPdfs() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.pdf", "A.");
    files.put("large.png", "\0".repeat((64 << 20) + 1));
    files.put("b.pdf", "B.");
    files.put("ms.tex", "\\documentclass{article}\\begin{document}The text.\\end{document}");

    List<ReadOutcome> outcomes = outcomes(tar("pdfs.tar", files), ReadOptions.defaults());

    assertThat(outcomes).extracting(LatexSourcesTest::textOrFile)
        .containsExactly("a.pdf", "large.png", "b.pdf", "The text.");
  }

  /** The text of what was read; the file of what is read as a document and is none. */
  private static String textOrFile(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Success(Document read) -> texts(read);
      case ReadOutcome.Failure(ReadFailure failure) ->
          failure.source().replaceFirst(".*[/!]", "").replaceFirst("#.*", "");
    };
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
