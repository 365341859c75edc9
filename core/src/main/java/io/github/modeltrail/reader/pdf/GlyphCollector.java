package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.reader.source.TimeBudget;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Takes the glyphs of each page from PDFBox, which joins accents with their letters and drops doubled glyphs (fake bold)
 * on the way. Not thread-safe.
 */
final class GlyphCollector extends PDFTextStripper {
  private static final float BOLD_WEIGHT = 600;
  private static final Pattern BOLD_NAME = Pattern.compile("(.*\\+)?(cmbx|sfbx|ptmb|phvb).*");
  private final TimeBudget budget;
  private final int maxGlyphs;
  private final Map<PDFont, Boolean> boldFonts = new HashMap<>();
  private final List<PageGlyphs> pages = new ArrayList<>();
  private int seen;
  private float pageHeight;

  /**
   * The glyphs of a page in the order they are drawn.
   *
   * @param glyphs
   *          the glyphs, blanks among them
   * @param height
   *          the page's height in points, along the direction that most of its glyphs run down
   */
  record PageGlyphs(List<Glyph> glyphs, float height) {}

  GlyphCollector(TimeBudget budget, int maxPages, int maxGlyphs) {
    this.budget = budget;
    this.maxGlyphs = maxGlyphs;
    setEndPage(maxPages);
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  List<PageGlyphs> collect(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    pageHeight = page.getCropBox().getHeight();
    super.processPage(page);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    budget.check();
    if (++seen <= maxGlyphs) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writePage() {
    List<Glyph> glyphs = new ArrayList<>();
    for (List<TextPosition> article : charactersByArticle) {
      article.forEach(position -> addGlyph(glyphs, position));
    }
    pages.add(new PageGlyphs(glyphs, pageHeight));
  }

  private void addGlyph(List<Glyph> glyphs, TextPosition position) {
    String text = clean(position.getUnicode());
    float left = position.getXDirAdj();
    float baseline = position.getYDirAdj();
    float size = size(position);
    float width = position.getWidthDirAdj();
    if (!text.isEmpty() && Float.isFinite(left + baseline + size + width) && size > 0) {
      glyphs.add(new Glyph(text, left, left + Math.max(width, 0), baseline, size,
          boldFonts.computeIfAbsent(position.getFont(), GlyphCollector::isBold),
          direction(position), Math.max(0, position.getWidthOfSpace())));
    }
  }

  /** The height of the font as it is drawn; the width would do for few, fonts being stretched to fill lines. */
  private static float size(TextPosition position) {
    float size = Math.abs(position.getYScale());
    float drawn = position.getHeightDir();
    return size > 4 * drawn && drawn > 0 || size < 0.5f * drawn ? drawn / 0.7f : size;
  }

  /** Presentation forms (ligatures, Arabic shapes) as the letters they stand for; no control characters. */
  private static String clean(@Nullable String text) {
    if (text == null) {
      return "";
    }
    if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Character.isISOControl(c) || Character.isWhitespace(c)).forEach(c -> {
      if (isPresentationForm(c)) {
        clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      } else {
        clean.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
      }
    });
    return clean.toString();
  }

  private static boolean isPresentationForm(int c) {
    return (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c < 0xFEFF);
  }

  private static int direction(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    float along = Math.abs(matrix.getScaleX());
    float across = Math.abs(matrix.getShearY());
    boolean slanted = Math.min(along, across) > 0.1f * Math.max(along, across);
    return slanted ? Glyph.SLANTED : (int) position.getDir();
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    if (name.contains("bold") || name.contains("black") || name.contains("-medi") || name.contains("heavy")
        || BOLD_NAME.matcher(name).matches()) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }
}
