package io.github.modeltrail.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** A PDF that a test sets line by line; y counts downwards from the top of an A4 page. */
final class PdfDraft {
  static final float LEFT = 72;
  static final float RIGHT = 310;
  private static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();

  PdfDraft page() {
    document.addPage(new PDPage(PDRectangle.A4));
    return this;
  }

  PdfDraft turned(int degrees) {
    last().setRotation(degrees);
    return this;
  }

  PdfDraft text(float x, float y, float size, String text) {
    return set(ROMAN, Matrix.getTranslateInstance(x, HEIGHT - y), size, text);
  }

  PdfDraft bold(float x, float y, float size, String text) {
    return set(BOLD, Matrix.getTranslateInstance(x, HEIGHT - y), size, text);
  }

  /** Text that runs upwards, as the stamp at the left edge of preprints. */
  PdfDraft upwards(float x, float y, float size, String text) {
    return set(ROMAN, Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y), size, text);
  }

  /** Lines of 10 points, 12 apart. */
  PdfDraft lines(float x, float y, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text(x, y + 12 * i, 10, lines.get(i));
    }
    return this;
  }

  PdfDraft image() {
    try (PDPageContentStream content = open()) {
      BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(document, image), 100, 100, 300, 300);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDraft encrypted(String userPassword) {
    try {
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfDraft set(PDFont font, Matrix place, float size, String text) {
    try (PDPageContentStream content = open()) {
      content.beginText();
      content.setFont(font, size);
      content.setTextMatrix(place);
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream open() throws IOException {
    return new PDPageContentStream(document, last(), PDPageContentStream.AppendMode.APPEND, true, true);
  }

  private PDPage last() {
    return document.getPage(document.getNumberOfPages() - 1);
  }
}
