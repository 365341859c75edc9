package io.github.modeltrail.reader.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a fragment as text: spaces where the gaps are, right-to-left runs in the order they are read. */
final class LineText {
  private static final String PLAIN = "0123456789+-−n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ";
  private static final String BRACKETS = "()[]{}<>«»";
  private static final String MIRRORED = ")(][}{><»«";

  /** Shorter words are units and the names of variables, which have indices. */
  private static final int WORD_LETTERS = 3;

  private LineText() {}

  static String of(Fragment fragment) {
    List<Glyph> glyphs = fragment.glyphs();
    List<String> cells = cells(glyphs, fragment.main(), spaceAbove(glyphs));
    if (cells.stream().anyMatch(LineText::isRightToLeft)) {
      cells = logical(cells);
    }
    return String.join("", cells).strip();
  }

  /** Whether most letters are of a script that is written from right to left. */
  static boolean runsLeftwards(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long leftwards = text.codePoints().filter(LineText::isRightToLeft).count();
    return leftwards * 2 > letters;
  }

  private static List<String> cells(List<Glyph> glyphs, Glyph main, float threshold) {
    List<String> cells = new ArrayList<>(glyphs.size() + 16);
    Glyph last = main;
    float edge = glyphs.get(0).right();
    boolean blank = false;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      float gap = glyph.left() - edge;
      if (!cells.isEmpty()
          && (gap > threshold || (blank && gap > 0.04f * glyph.size())
              || (endsInWord(cells) && startsLoweredWord(glyphs, i, last)))) {
        cells.add(" ");
      }
      boolean raised = isRaised(glyph, last);
      cells.add(raised ? raised(glyph.text()) : glyph.text());
      last = raised ? last : glyph;
      edge = Math.max(edge, glyph.right());
      blank = false;
    }
    return cells;
  }

  /** The gap from which on two glyphs belong to two words. */
  private static float spaceAbove(List<Glyph> glyphs) {
    double width = glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::width).average().orElse(0);
    double space = glyphs.stream().mapToDouble(Glyph::spaceWidth).filter(w -> w > 0).average().orElse(2 * width);
    return (float) Math.min(0.5 * space, 0.3 * width) + tracking(glyphs);
  }

  /** How far apart the letters of s p a c e d   o u t text stand; 0 for usual text. */
  private static float tracking(List<Glyph> glyphs) {
    double[] gaps = new double[Math.max(0, glyphs.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = glyphs.get(i + 1).left() - glyphs.get(i).right();
    }
    Arrays.sort(gaps);
    double median = gaps.length < 4 ? 0 : gaps[gaps.length / 2];
    return median > 0.08 * glyphs.get(0).size() ? (float) median : 0;
  }

  @SuppressWarnings("ReferenceEquality") // that very glyph, not one like it
  private static boolean isRaised(Glyph glyph, Glyph before) {
    return glyph != before && glyph.size() < 0.85f * before.size()
        && glyph.baseline() < before.baseline() - 0.2f * before.size();
  }

  private static boolean endsInWord(List<String> cells) {
    int size = cells.size();
    return size >= WORD_LETTERS && cells.subList(size - WORD_LETTERS, size).stream().allMatch(LineText::isLetter);
  }

  /** Whether a word is set lower than what stands before, as "base" is behind BERT; an index has one letter mostly. */
  private static boolean startsLoweredWord(List<Glyph> glyphs, int at, Glyph before) {
    return at + 1 < glyphs.size() && isLowered(glyphs.get(at), before) && isLowered(glyphs.get(at + 1), before);
  }

  private static boolean isLowered(Glyph glyph, Glyph before) {
    return isLetter(glyph.text()) && glyph.size() < 0.85f * before.size()
        && glyph.baseline() > before.baseline() + 0.1f * before.size();
  }

  private static boolean isLetter(String text) {
    return Character.isLetter(text.codePointAt(0));
  }

  /** A raised digit in its own character, lest the mark of a footnote be read as part of the word before. */
  private static String raised(String text) {
    int at = text.length() == 1 ? PLAIN.indexOf(text.charAt(0)) : -1;
    return at < 0 ? text : RAISED.substring(at, at + 1);
  }

  private static boolean isRightToLeft(String cell) {
    return isRightToLeft(cell.codePointAt(0));
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The bidirectional algorithm run backwards, which for lines without nested embeddings is the same as forwards. */
  private static List<String> logical(List<String> cells) {
    StringBuilder first = new StringBuilder(cells.size());
    cells.forEach(cell -> first.append(cell.charAt(0)));
    int base = runsLeftwards(first.toString()) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(first.toString(), base);
    byte[] levels = new byte[cells.size()];
    String[] ordered = new String[cells.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      ordered[i] = levels[i] % 2 == 1 ? mirrored(cells.get(i)) : cells.get(i);
    }
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    return spaced(ordered);
  }

  /** Words of two scripts that touch are two words all the same. */
  private static List<String> spaced(String[] cells) {
    List<String> spaced = new ArrayList<>(cells.length + 8);
    String last = " ";
    for (String cell : cells) {
      boolean letters =
          Character.isLetter(last.codePointBefore(last.length())) && Character.isLetter(cell.codePointAt(0));
      if (letters && isRightToLeft(last) != isRightToLeft(cell)) {
        spaced.add(" ");
      }
      spaced.add(cell);
      last = cell;
    }
    return spaced;
  }

  private static String mirrored(String cell) {
    int at = cell.length() == 1 ? BRACKETS.indexOf(cell.charAt(0)) : -1;
    return at < 0 ? cell : MIRRORED.substring(at, at + 1);
  }
}
