package io.github.modeltrail.reader.paper;

import java.util.regex.Pattern;

/** Texts as paper archives keep them. */
final class PaperText {
  private static final Pattern PARAGRAPH = Pattern.compile("[ \\t]*\\R(?:[ \\t]*\\R|[ \\t]{2,})[ \\t]*");
  private static final Pattern WRAP = Pattern.compile("[ \\t]*\\R[ \\t]*");
  private static final String DOI_PREFIX = "(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)";

  private PaperText() {}

  /** Joins wrapped lines; an empty line or an indented one begins a paragraph. */
  static String reflow(String text) {
    String[] paragraphs = PARAGRAPH.split(text.strip(), -1);
    StringBuilder joined = new StringBuilder(text.length());
    for (String paragraph : paragraphs) {
      joined.append(joined.isEmpty() ? "" : "\n\n").append(WRAP.matcher(paragraph).replaceAll(" "));
    }
    return joined.toString();
  }

  /** A DOI without the address before it. */
  static String doi(String doi) {
    return doi.strip().replaceFirst(DOI_PREFIX, "");
  }

  /** {@code Ada Lovelace} of {@code Lovelace, Ada}. */
  static String firstNameFirst(String name) {
    int comma = name.indexOf(',');
    return comma < 0 ? name.strip() : (name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip());
  }

  /** The formula within the LaTeX document that publishers write around each. */
  static String formula(String latex) {
    int begin = latex.indexOf("\\begin{document}");
    int end = latex.indexOf("\\end{document}");
    String inner = begin >= 0 && end > begin ? latex.substring(begin + "\\begin{document}".length(), end) : latex;
    return inner.strip().replaceAll("^\\$+|\\$+$", "").strip();
  }
}
