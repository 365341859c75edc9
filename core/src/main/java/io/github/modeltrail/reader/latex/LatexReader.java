package io.github.modeltrail.reader.latex;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.LatexFile;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.Surroundings;
import io.github.modeltrail.reader.source.WholeText;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** LaTeX: one document a main file; the files it puts in are parts of it and no documents. */
final class LatexReader implements FormatReader {
  private static final Set<String> NAMELESS = Set.of("main", "paper", "ms", "article", "arxiv", "root", "manuscript",
      "template", "neurips", "iclr", "acl", "emnlp", "icml", "cvpr", "egpaper", "submission");
  private static final String ARXIV_ID = "(?:arXiv[-_:]?)?(\\d{4}\\.\\d{4,5})(?:v\\d+)?";

  @Override
  public DocumentFormat format() {
    return DocumentFormat.LATEX;
  }

  @Override
  public Fit fit(Head head) {
    if (LatexFiles.isMain(head.text())) {
      return Fit.SURE;
    }
    return (head.name().endsWith(".tex") || LatexFile.isLayout(head.name())) && !head.binary() ? Fit.SURE : Fit.NO;
  }

  @Override
  public boolean claims(Source source) {
    Optional<LatexFile> kind = LatexFile.of(source.file()).filter(file -> file != LatexFile.SOURCE);
    return kind.isPresent() && LatexProject.partOf(source).isPresent();
  }

  @Override
  public boolean looksAround() {
    return true;
  }

  @Override
  public DocumentCursor open(Source source) {
    return DocumentCursor.once(() -> read(source));
  }

  private static Optional<Document> read(Source source) throws IOException {
    Optional<String> part = LatexProject.partOf(source)
        .or(() -> LatexFile.isLayout(source.file()) ? Optional.of(LatexProject.PART) : Optional.empty());
    if (part.isPresent()) {
      boolean graphic = LatexFile.of(source.file()).filter(LatexFile.GRAPHIC::equals).isPresent();
      source.tally().skipped(part.get(), graphic ? 0 : WholeText.read(source).length());
      return Optional.empty();
    }
    String text = WholeText.read(source);
    LatexFiles files = new LatexFiles(source);
    String whole = files.putTogether(text);
    Document.Builder document = start(source);
    LatexPaper.fill(document, whole, files.bibliography(), source.limits());
    Document read = document.build();
    if (read.sections().isEmpty() && read.title().isEmpty()) {
      throw new DocumentException("the LaTeX file holds no text; name the file that holds \\begin{document}");
    }
    return Optional.of(read);
  }

  /** A main file is called main.tex more often than not: then its folder or archive tells the papers apart. */
  private static Document.Builder start(Source source) {
    String name = source.stem();
    if (source.folder().isPresent()) {
      Surroundings folder = source.folder().get();
      boolean preprint = folder.name().matches(ARXIV_ID) && LatexProject.in(folder).reached().size() == 1;
      name = NAMELESS.contains(name) || preprint ? folder.name() : name;
    }
    return name.matches(ARXIV_ID)
        ? Document.builder("arXiv:" + name.replaceFirst(ARXIV_ID, "$1")).kind(DocumentKind.PREPRINT).source("arXiv")
        : Document.builder(name).kind(DocumentKind.PUBLICATION);
  }
}
