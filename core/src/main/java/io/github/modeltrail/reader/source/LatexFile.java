package io.github.modeltrail.reader.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is to a paper in LaTeX, by its name. */
public enum LatexFile {
  /** A text, or what one puts in: packages and bibliographies that BibTeX made. */
  SOURCE(".*\\.(?:tex|sty|bbl)"),
  /** Layouts, lists of literature, what LaTeX left behind when it ran, and what preprint servers note down about it. */
  BESIDE(".*\\.(?:cls|clo|bst|bib|cfg|def|fd|ist|aux|blg|fls|fdb_latexmk|idx|ilg|ind|lof|lot|nav|out|snm|spl|toc|vrb)"
      + "|(?:.*/)?00readme(?:\\.[a-z]+)?"),
  /** A drawing or a photograph, or the paper as it was typeset. */
  GRAPHIC(".*\\.(?:pdf|e?ps|png|jpe?g|gif|svg|tiff?|bmp|webp|mps|pdf_t|pstex(?:_t)?|pgf|tikz)");

  private static final Pattern LAYOUT = Pattern.compile(".*\\.(?:sty|cls|bst|bbl|clo)", Pattern.CASE_INSENSITIVE);

  private final Pattern names;

  LatexFile(String names) {
    this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** What a file of that name is; empty if it is nothing to LaTeX. */
  public static Optional<LatexFile> of(String name) {
    for (LatexFile file : values()) {
      if (file.names.matcher(name).matches()) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Whether a file of that name is a layout or a bibliography, which is no text wherever it lies. */
  public static boolean isLayout(String name) {
    return LAYOUT.matcher(name).matches();
  }
}
