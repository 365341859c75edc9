package io.github.modeltrail.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Makes the PDF files of the corpus from plain text: run {@link #main} with the folder that holds them. A line of the
 * text begins with a letter and a bar: T title, A authors, D date, R running head, H heading, P paragraph.
 */
final class PdfSampleMaker implements AutoCloseable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  /** B5, in points: small pages make a short text run over more than one. */
  private static final PDRectangle PAGE = new PDRectangle(499, 709);
  private static final float MARGIN = 56;
  private static final float GUTTER = 18;
  private static final float BODY = 10;
  private static final float LEADING = 1.3f;
  /** A word is broken only if it has this many letters, and never closer than three letters to an end. */
  private static final int SHORTEST_BROKEN_WORD = 7;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final int columns;
  private final String runningHead;
  private PDPageContentStream page;
  private int pages;
  private int column;
  private float top;
  private float y;

  private PdfSampleMaker(int columns, String runningHead) throws IOException {
    this.columns = columns;
    this.runningHead = runningHead;
    document.setDocumentId(1L);
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, file);
    }
    page = newPage();
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    make("asking-the-river", 1, folder);
    make("bits-and-berries", 2, folder);
  }

  static void make(String name, int columns, Path folder) throws IOException {
    List<String> lines = source(name);
    String head = lines.stream().filter(line -> line.startsWith("R|")).map(line -> line.substring(2)).findFirst()
        .orElse("");
    try (PdfSampleMaker maker = new PdfSampleMaker(columns, head)) {
      for (String line : lines) {
        maker.add(line.charAt(0), line.substring(2));
      }
      maker.page.close();
      maker.document.save(folder.resolve(name + ".pdf").toFile());
    }
  }

  static List<String> source(String name) {
    try (InputStream file = PdfSampleMaker.class.getResourceAsStream("pdf/" + name + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(char kind, String text) throws IOException {
    switch (kind) {
      case 'T' -> title(text);
      case 'A' -> front(text, BODY);
      case 'D' -> date(text);
      case 'H' -> heading(text);
      case 'P' -> paragraph(text);
      case 'R' -> {
        // Drawn at the head of every page.
      }
      default -> throw new IllegalArgumentException("Unknown kind of line: " + kind);
    }
  }

  private void title(String text) throws IOException {
    document.getDocumentInformation().setTitle(text);
    front(text, 16);
  }

  /** Title and authors go over the whole width; columns begin below them. */
  private void front(String text, float size) throws IOException {
    for (String line : wrap(text, width(1), size, false)) {
      y -= size * LEADING;
      write(line, MARGIN, size);
    }
    y -= 4;
    top = y;
  }

  private void date(String text) throws IOException {
    LocalDate date = LocalDate.parse(text, DATE);
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    document.getDocumentInformation().setCreationDate(calendar);
    front(text, BODY);
  }

  private void heading(String text) throws IOException {
    y -= 8;
    line(text, BODY + 2);
  }

  private void paragraph(String text) throws IOException {
    for (String line : wrap(text, width(columns), BODY, columns > 1)) {
      line(line, BODY);
    }
    y -= 3;
  }

  private void line(String text, float size) throws IOException {
    if (y - size * LEADING < MARGIN) {
      nextColumn();
    }
    y -= size * LEADING;
    write(text, MARGIN + column * (width(columns) + GUTTER), size);
  }

  private void nextColumn() throws IOException {
    column++;
    if (column == columns) {
      page.close();
      page = newPage();
    }
    y = top;
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage added = new PDPage(PAGE);
    document.addPage(added);
    pages++;
    column = 0;
    top = PAGE.getHeight() - MARGIN;
    y = top;
    PDPageContentStream content = new PDPageContentStream(document, added);
    if (pages > 1) {
      head(content);
    }
    return content;
  }

  private void head(PDPageContentStream content) throws IOException {
    String text = runningHead.isEmpty() ? Integer.toString(pages) : runningHead + "    " + pages;
    write(content, text, MARGIN, top + 14, BODY - 2);
  }

  private void write(String text, float x, float size) throws IOException {
    write(page, text, x, y, size);
  }

  private void write(PDPageContentStream content, String text, float x, float baseline, float size)
      throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, baseline);
    content.showText(text);
    content.endText();
  }

  private static float width(int columns) {
    return (PAGE.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  }

  private List<String> wrap(String text, float width, float size, boolean hyphenate) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (fits(longer, width, size)) {
        line = longer;
        continue;
      }
      int split = hyphenate ? split(word, line, width, size) : 0;
      lines.add(split == 0 ? line : line + " " + word.substring(0, split) + "-");
      line = word.substring(split);
    }
    lines.add(line);
    return lines;
  }

  /** How long the beginning of a word is that ends with a syllable and still fits; 0 if there is none. */
  private int split(String word, String line, float width, float size) throws IOException {
    if (word.length() < SHORTEST_BROKEN_WORD || !word.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    for (int i = word.length() - 3; i >= 3; i--) {
      if (syllableEnds(word, i) && fits(line + " " + word.substring(0, i) + "-", width, size)) {
        return i;
      }
    }
    return 0;
  }

  /** A rough rule: before a consonant that leads a vowel, after a vowel or one more consonant, not within ch or ck. */
  private static boolean syllableEnds(String word, int i) {
    boolean leads = !vowel(word.charAt(i)) && vowel(word.charAt(i + 1)) && "hk".indexOf(word.charAt(i)) < 0;
    return leads && (vowel(word.charAt(i - 1)) || vowel(word.charAt(i - 2)));
  }

  private boolean fits(String text, float width, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size <= width;
  }

  private static boolean vowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
