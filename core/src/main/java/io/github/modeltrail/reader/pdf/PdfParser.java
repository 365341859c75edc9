package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.pdf.GlyphCollector.PageGlyphs;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.TimeBudget;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads one PDF file into a document. Immutable and thread-safe. */
final class PdfParser {
  /** How much of a file's streams is held in memory; what is more goes to a temporary file. */
  private static final long MEMORY_BYTES = 64L << 20;

  /** How much memory and temporary file the streams of one file may take together. */
  private static final long STORAGE_BYTES = 2L << 30;

  private final ReadLimits limits;
  private final String password;

  /**
   * A parser within limits.
   *
   * @param limits
   *          time, pages and characters
   * @param password
   *          opens encrypted files; empty for those that open without
   */
  PdfParser(ReadLimits limits, String password) {
    this.limits = limits;
    this.password = password;
  }

  /**
   * Reads a file.
   *
   * @throws DocumentException
   *           if it cannot be read, with the reason and a remedy
   */
  Document read(File file, String name) {
    List<Row> rows = rows(file);
    ArxivStamp stamp = ArxivStamp.in(rows);
    Document.Builder document = stamp.document(name);
    PaperOutline.fill(document, stamp.without(rows), stamp.row().isPresent());
    return document.build();
  }

  private List<Row> rows(File file) {
    TimeBudget budget = new TimeBudget(limits.documentTime());
    try {
      return budget.run("pdf " + file.getName(), () -> parse(file, budget));
    } catch (TimeoutException e) {
      throw new DocumentException("reading the PDF took more than " + limits.documentTime().toSeconds()
          + " s of processor time (limit documentTime); raise the limit or convert the file");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading a PDF");
    } catch (ExecutionException e) {
      throw refusal(e.getCause() == null ? e : e.getCause());
    }
  }

  private List<Row> parse(File file, TimeBudget budget) throws IOException {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY_BYTES, STORAGE_BYTES);
    try (PDDocument pdf = Loader.loadPDF(file, password, memory.streamCache)) {
      GlyphCollector collector = new GlyphCollector(budget, limits.pdfPages(), limits.documentChars());
      List<PageGlyphs> pages = collector.collect(pdf);
      if (pdf.getNumberOfPages() > limits.pdfPages()) {
        throw new DocumentException("the PDF has " + pdf.getNumberOfPages() + " pages, more than " + limits.pdfPages()
            + " (limit pdfPages); raise the limit if it is to be trusted");
      }
      if (pages.stream().allMatch(page -> page.glyphs().stream().allMatch(Glyph::isBlank))) {
        throw new DocumentException("the PDF has " + pdf.getNumberOfPages()
            + " pages but no text, as scanned pages have; run it through text recognition (OCR) first");
      }
      return rows(pages);
    }
  }

  private static List<Row> rows(List<PageGlyphs> pages) {
    List<Map<Integer, List<Glyph>>> turned = pages.stream().map(PdfParser::byDirection).toList();
    List<RunningHeads.Page> upright = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Glyph> main = turned.get(i).getOrDefault(direction(turned.get(i)), List.of());
      upright.add(new RunningHeads.Page(Fragments.of(main), pages.get(i).height()));
    }
    List<RunningHeads.Page> clean = RunningHeads.removed(upright);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < clean.size(); i++) {
      int page = i;
      int main = direction(turned.get(i));
      float height = clean.get(i).height();
      rows.addAll(ReadingOrder.of(clean.get(i).fragments(), page, height));
      turned.get(i).forEach((direction, glyphs) -> {
        if (direction != main) {
          rows.addAll(ReadingOrder.of(Fragments.of(glyphs), page, height));
        }
      });
    }
    return rows.stream().filter(row -> !row.text().isBlank()).toList();
  }

  private static Map<Integer, List<Glyph>> byDirection(PageGlyphs page) {
    Map<Integer, List<Glyph>> directions = new TreeMap<>();
    page.glyphs().forEach(glyph -> directions.computeIfAbsent(glyph.direction(), d -> new ArrayList<>()).add(glyph));
    return directions;
  }

  private static int direction(Map<Integer, List<Glyph>> directions) {
    return directions.entrySet().stream().max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(Map.Entry::getKey).orElse(0);
  }

  private DocumentException refusal(Throwable cause) {
    return switch (cause) {
      case DocumentException known -> known;
      case InvalidPasswordException e -> new DocumentException(password.isEmpty()
          ? "the PDF is encrypted and asks for a password; give it with the password option"
          : "the PDF is encrypted and the given password does not open it");
      case StackOverflowError e -> new DocumentException("the PDF nests its objects too deeply; repair it");
      case OutOfMemoryError e -> new DocumentException("the PDF needs more memory than there is");
      default -> new DocumentException("the PDF is damaged or not a PDF (" + cause.getMessage()
          + "); repair it, for example by printing it to a new PDF");
    };
  }
}
