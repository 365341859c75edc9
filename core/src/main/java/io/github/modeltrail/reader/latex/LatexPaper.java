package io.github.modeltrail.reader.latex;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.TimeBudget;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a document of the put-together text of a LaTeX paper. */
final class LatexPaper {
  private static final String BEGIN = "\\begin{document}";
  private static final String END = "\\end{document}";
  private static final Pattern SWITCHED_OFF = Pattern.compile("\\\\iffalse\\b.*?\\\\fi\\b", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}");

  private LatexPaper() {}

  /** Fills the document within the time that one document may take. */
  static void fill(Document.Builder document, String text, String bibliography, ReadLimits limits) {
    inTime(limits, () -> {
      write(document, SWITCHED_OFF.matcher(text).replaceAll(""), bibliography, limits);
      return true;
    });
  }

  private static void write(Document.Builder document, String text, String bibliography, ReadLimits limits) {
    int begin = text.indexOf(BEGIN);
    int end = text.lastIndexOf(END);
    String preamble = begin < 0 ? "" : text.substring(0, begin);
    String body = begin < 0 ? text : text.substring(begin + BEGIN.length(), end > begin ? end : text.length());
    LatexMacros macros = LatexMacros.in(text);
    SectionWriter sections = new SectionWriter(document, SectionType.BODY);
    LatexText writer = new LatexText(macros, sections, bibliography, limits);
    argument(text, "title").map(writer::inline).filter(title -> !title.isBlank()).ifPresent(document::title);
    argument(text, "author").ifPresent(authors -> authors(document, writer, authors));
    argument(preamble, "abstract").or(() -> environment(preamble, "abstract")).ifPresent(writer::summary);
    writer.write(LatexMacros.removed(body));
    sections.end();
  }

  /** The argument of a command such as {@code \title[short]{long}}. */
  private static Optional<String> argument(String text, String command) {
    Matcher matcher = Pattern.compile("\\\\" + command + "\\s*(?=[\\[{])").matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int open = matcher.end();
    if (text.charAt(open) == '[') {
      open = LatexGroups.skipBlank(text, Math.max(open, LatexGroups.end(text, open)) + 1);
    }
    int close = open < text.length() && text.charAt(open) == '{' ? LatexGroups.end(text, open) : -1;
    return close < 0 ? Optional.empty() : Optional.of(text.substring(open + 1, close));
  }

  private static Optional<String> environment(String text, String name) {
    String opening = "\\begin{" + name + "}";
    int begin = text.indexOf(opening);
    int from = begin + opening.length();
    return begin < 0
        ? Optional.empty()
        : Optional.of(text.substring(from, LatexGroups.environmentEnd(text, from, name)));
  }

  private static void authors(Document.Builder document, LatexText writer, String authors) {
    for (String author : authors.split("\\\\(?:and|And|AND)\\b", -1)) {
      String name = writer.withoutNotes(author.split("\\\\\\\\", 2)[0]).replaceAll("[\\d∗*†‡^$,]+", " ").strip();
      if (NAME.matcher(name).matches()) {
        document.contributor(Contributor.of(ContributorRole.AUTHOR).withName(name));
      }
    }
    writer.front(authors);
  }

  private static void inTime(ReadLimits limits, Callable<Boolean> work) {
    try {
      new TimeBudget(limits.documentTime()).run("latex", work);
    } catch (TimeoutException e) {
      throw new DocumentException("reading the LaTeX file took more than " + limits.documentTime().toSeconds()
          + " s of processor time (limit documentTime); raise the limit or look for macros that call themselves");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading LaTeX");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DocumentException known) {
        throw known;
      }
      throw new DocumentException("the LaTeX file cannot be read (" + e.getCause() + "); repair it");
    }
  }
}
