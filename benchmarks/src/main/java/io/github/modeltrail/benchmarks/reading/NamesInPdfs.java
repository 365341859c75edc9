package io.github.modeltrail.benchmarks.reading;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Whether the models that a paper names are found in its PDF: those of abstracts that are typeset in two columns and read
 * again, and those of real PDFs in the text that PDFBox takes from them in the order in which it is drawn.
 *
 * @param named
 *          models named, each counted once a paper
 * @param found
 *          those of them that are found in the PDF
 * @param papers
 *          papers that name one
 * @param lost
 *          what was not found, the first of it
 */
record NamesInPdfs(int named, int found, int papers, List<String> lost) {
  private static final int SHOWN = 12;
  /** Words are broken at the ends of lines: what "bal-ance" goes on with is no name. */
  private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{Ll})-\\R(?=\\p{Ll})");
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.of(Lexicon.bundled());

  double share() {
    return named == 0 ? 1 : found / (double) named;
  }

  /** The first papers of a file whose abstracts name a model, typeset beside the abstract that comes before theirs. */
  static NamesInPdfs of(Path abstracts, int most) {
    NamesInPdfs all = new NamesInPdfs(0, 0, 0, List.of());
    try (Corpus corpus = Corpus.open(abstracts); Stream<Document> papers = documents(corpus)) {
      String other = "";
      for (var each = papers.iterator(); each.hasNext() && all.papers < most;) {
        Document paper = each.next();
        String text = abstractOf(paper);
        if (!other.isEmpty() && !names(text).isEmpty()) {
          Optional<byte[]> pdf = TypesetPaper.of(paper.title().orElse(""), text, other);
          all = pdf.isEmpty() ? all : all.plus(compared(paper.id(), names(text), read(pdf.get())));
        }
        other = text;
      }
    }
    return all;
  }

  /** The names in PDFs, looked for in what the reader makes of them. */
  static NamesInPdfs drawn(List<Path> pdfs) throws IOException {
    NamesInPdfs all = new NamesInPdfs(0, 0, 0, List.of());
    for (Path pdf : pdfs) {
      try (Corpus corpus = Corpus.open(pdf); PDDocument document = Loader.loadPDF(pdf.toFile())) {
        String text = BROKEN_WORD.matcher(new PDFTextStripper().getText(document)).replaceAll("");
        Set<String> wanted = names(text);
        all = all.plus(compared(pdf.getFileName().toString(), wanted, documents(corpus).findFirst()));
      } catch (InvalidPasswordException e) {
        // What is locked has no text to compare with.
      }
    }
    return all;
  }

  private static NamesInPdfs compared(String paper, Set<String> wanted, Optional<Document> pdf) {
    Set<String> there = pdf.map(NamesInPdfs::names).orElse(Set.of());
    List<String> lost = wanted.stream().filter(name -> !there.contains(name)).sorted().toList();
    return new NamesInPdfs(wanted.size(), wanted.size() - lost.size(), wanted.isEmpty() ? 0 : 1,
        lost.stream().map(name -> paper + " " + name).toList());
  }

  private NamesInPdfs plus(NamesInPdfs other) {
    return new NamesInPdfs(named + other.named, found + other.found, papers + other.papers,
        Stream.concat(lost.stream(), other.lost.stream()).limit(SHOWN).toList());
  }

  private static Set<String> names(String text) {
    return names(Document.builder("abstract").section(Section.of(SectionType.ABSTRACT, text)).build());
  }

  private static Set<String> names(Document document) {
    return RECOGNIZER.recognize(document).stream().map(NamesInPdfs::name)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String name(ModelMention mention) {
    return mention.reference().model().or(() -> mention.reference().family()).orElse(mention.surface());
  }

  private static Optional<Document> read(byte[] pdf) {
    try (Corpus corpus = Corpus.open(new ByteArrayInputStream(pdf), "typeset.pdf")) {
      return documents(corpus).findFirst();
    }
  }

  static Stream<Document> documents(Corpus corpus) {
    return corpus.outcomes()
        .flatMap(outcome -> outcome instanceof ReadOutcome.Success(Document document) ? Stream.of(document)
            : Stream.empty());
  }

  static String abstractOf(Document paper) {
    return paper.sections().stream().filter(section -> section.type() == SectionType.ABSTRACT).map(Section::text)
        .collect(Collectors.joining("\n"));
  }
}
