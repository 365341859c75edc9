package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.pdf.GlyphCollector.PageGlyphs;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
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
  private final Settings settings;

  /**
   * What bounds the reading of a file.
   *
   * @param time
   *          after which a file is given up
   * @param maxPages
   *          how many pages are read
   * @param maxGlyphs
   *          how many characters are read
   * @param memoryBytes
   *          how much of a file's streams is held in memory; what is more goes to a temporary file
   * @param storageBytes
   *          how much memory and temporary file a file's streams may take together
   * @param password
   *          opens encrypted files; empty for those that open without
   */
  record Settings(Duration time, int maxPages, int maxGlyphs, long memoryBytes, long storageBytes, String password) {}

  PdfParser(Settings settings) {
    this.settings = settings;
  }

  /**
   * Reads a file.
   *
   * @param file
   *          the file
   * @param document
   *          is given the text
   * @throws UnreadablePdfException
   *           if it cannot be read, with the reason and a remedy
   */
  void read(File file, Document.Builder document) {
    PaperOutline.fill(document, rows(file));
  }

  private List<Row> rows(File file) {
    TimeBudget budget = new TimeBudget(settings.time());
    try {
      return budget.run("pdf " + file.getName(), () -> parse(file, budget));
    } catch (TimeoutException e) {
      throw new UnreadablePdfException("reading the PDF took longer than " + settings.time().toSeconds()
          + " s; raise the time limit or convert the file", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading a PDF");
    } catch (ExecutionException e) {
      throw refusal(e.getCause() == null ? e : e.getCause());
    }
  }

  private List<Row> parse(File file, TimeBudget budget) throws IOException {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(settings.memoryBytes(), settings.storageBytes());
    try (PDDocument pdf = Loader.loadPDF(file, settings.password(), memory.streamCache)) {
      GlyphCollector collector = new GlyphCollector(budget, settings.maxPages(), settings.maxGlyphs());
      List<PageGlyphs> pages = collector.collect(pdf);
      if (pages.stream().allMatch(page -> page.glyphs().stream().allMatch(Glyph::isBlank))) {
        throw new UnreadablePdfException("the PDF has " + pdf.getNumberOfPages()
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

  private UnreadablePdfException refusal(Throwable cause) {
    return switch (cause) {
      case UnreadablePdfException known -> known;
      case InvalidPasswordException e -> new UnreadablePdfException(settings.password().isEmpty()
          ? "the PDF is encrypted and asks for a password; give it with the password option"
          : "the PDF is encrypted and the given password does not open it", e);
      case StackOverflowError e -> new UnreadablePdfException("the PDF nests its objects too deeply; repair it", e);
      case OutOfMemoryError e -> new UnreadablePdfException("the PDF needs more memory than there is", e);
      default -> new UnreadablePdfException("the PDF is damaged or not a PDF (" + cause.getMessage()
          + "); repair it, for example by printing it to a new PDF", cause);
    };
  }
}
