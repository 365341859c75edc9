package io.github.modeltrail.benchmarks.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets a paper as papers are set: a title across the page, below it two columns, words broken at the ends of lines, the
 * right column put down before the left.
 */
final class TypesetPaper {
  private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final float SIZE = 10;
  private static final float LEADING = 12;
  private static final float COLUMN = 235;
  private static final float LEFT = 54;
  private static final float RIGHT = 306;
  private static final float TOP = 660;
  private static final int LINES = 48;
  private static final int LEAST_PIECE = 3;

  private TypesetPaper() {}

  /** The PDF of a paper; empty if its letters are not all in the fonts every reader of PDF has, or it has no room. */
  static Optional<byte[]> of(String title, String text, String other) {
    try {
      List<String> left = lines(text);
      List<String> right = lines(other);
      return left.size() > LINES ? Optional.empty() : Optional.of(pdf(title, left, right));
    } catch (IllegalArgumentException e) {
      // PDFBox says so of letters that a font does not have.
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pdf(String title, List<String> left, List<String> right) throws IOException {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        column(content, right.subList(0, Math.min(LINES, right.size())), RIGHT);
        set(content, BOLD, LEFT, TOP + 2 * LEADING, "Abstract");
        column(content, left, LEFT);
        set(content, BOLD, LEFT, TOP + 5 * LEADING, title.length() > 90 ? title.substring(0, 90) : title);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void column(PDPageContentStream content, List<String> lines, float x) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      set(content, ROMAN, x, TOP - i * LEADING, lines.get(i));
    }
  }

  private static void set(PDPageContentStream content, PDFont font, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private static List<String> lines(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      String gap = line.isEmpty() ? "" : " ";
      if (!fits(line + gap + rest)) {
        int cut = cut(line + gap, rest);
        if (cut > 0) {
          line.append(gap).append(rest, 0, cut).append(rest.charAt(cut - 1) == '-' ? "" : "-");
          rest = rest.substring(cut);
        }
        lines.add(line.toString());
        line.setLength(0);
        gap = "";
      }
      line.append(gap).append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where a word is broken so that its beginning has room: behind a hyphen, or between small letters; 0 for nowhere. */
  private static int cut(String line, String word) throws IOException {
    for (int cut = word.length() - LEAST_PIECE; cut >= LEAST_PIECE; cut--) {
      boolean behindHyphen = word.charAt(cut - 1) == '-';
      boolean between = Character.isLowerCase(word.charAt(cut - 1)) && Character.isLowerCase(word.charAt(cut));
      if ((behindHyphen || between) && fits(line + word.substring(0, cut) + (behindHyphen ? "" : "-"))) {
        return cut;
      }
    }
    return 0;
  }

  private static boolean fits(String line) throws IOException {
    return ROMAN.getStringWidth(line) * SIZE / 1000 <= COLUMN;
  }
}
