package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.reader.pdf.Block.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts rows into paragraphs, headings, captions and footnotes by their spacing, size, weight and first words. */
final class Blocks {
  private static final Pattern CAPTION = Pattern.compile(
      "(?:Figure|FIGURE|Fig\\.?|FIG\\.?|Table|TABLE|Tab\\.|Listing|Algorithm|Scheme|Chart|Exhibit)\\s*"
          + "(?:[A-Z]\\.?)?(?:\\d+|[IVXLC]+)(?:[.-]\\d+)*[a-z]?\\s*(?:[:.|–—].*|$)");
  private static final Pattern FOOTNOTE = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§].*|\\d{1,2} ?(?:https?:|www\\.).*");
  private static final Pattern NUMBERED = Pattern
      .compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.?|[A-Z](?:\\.\\d{1,2}){1,4}\\.?|[IVX]{1,5}\\.|[A-Z]\\.?)\\s+\\S.*");
  private static final Pattern KNOWN = Pattern.compile("(?i)(?:(?:\\d{1,2}|[IVX]{1,5}|[A-Z])\\.?\\s+)?"
      + "(?:abstract|summary|(?:general )?introduction|background|related works?|methods?|methodology|"
      + "materials and methods|experiments?|results|(?:results and )?discussion|conclusions?|limitations|"
      + "references(?: and notes)?|bibliography|literature cited|works cited|acknowledge?ments?|"
      + "appendix(?: [A-Z])?|ethics statement|keywords|contents)[.:]?");
  private static final Pattern LIST_ITEM = Pattern.compile(
      "[•‣▪◦●○■□▶➢✓☐☒–—-]\\s.*|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s.*|\\[[^\\]\\s]{1,12}\\]\\s.*");
  private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2}.*");
  private static final String CLOSING = ")]\"”’'¹²³⁴⁵⁶⁷⁸⁹⁰";
  private static final int HEADING_LENGTH = 160;
  private static final float LARGER = 1.08f;
  private static final float SMALLER = 0.94f;

  private final float bodySize;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Row> open = new ArrayList<>();
  private float leading;

  private Blocks(float bodySize) {
    this.bodySize = bodySize;
  }

  /** The blocks of the rows of all pages, in the same order. */
  static List<Block> of(List<Row> rows) {
    Blocks blocks = new Blocks(bodySize(rows));
    for (Row row : rows) {
      blocks.add(row);
    }
    blocks.close();
    return blocks.blocks;
  }

  /** The size most characters have, to half a point. */
  static float bodySize(List<Row> rows) {
    Map<Float, Integer> lengths = new HashMap<>();
    rows.forEach(row -> lengths.merge(Math.round(row.size() * 2) / 2f, row.text().length(), Integer::sum));
    return lengths.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).orElse(10f);
  }

  private void add(Row row) {
    if (!open.isEmpty()) {
      Row last = open.get(open.size() - 1);
      float step = row.baseline() - last.baseline();
      if (breaks(last, row, step)) {
        close();
      } else if (open.size() == 1 || step < leading) {
        leading = step;
      }
    }
    open.add(row);
  }

  private boolean breaks(Row last, Row row, float step) {
    boolean sameColumn = last.place().equals(row.place());
    float usual = open.size() > 1 && leading > 0 ? leading : 1.35f * Math.max(last.size(), row.size());
    boolean apart = sameColumn && (step > 1.3f * usual || step < -0.5f * row.size());
    boolean otherStyle = Math.abs(row.size() - last.size()) > 0.07f * last.size() || headingEnds(last, row);
    boolean starts = CAPTION.matcher(row.text()).matches() && (row.size() < SMALLER * bodySize || !isFull(last))
        || LIST_ITEM.matcher(row.text()).matches() || startsFootnote(row) || isKnownHeading(row);
    return apart || otherStyle || starts || isKnownHeading(last) || !sameColumn && !isOpenEnded(last, row)
        || sameColumn && row.size() < 1.2f * bodySize && startsParagraph(last, row);
  }

  private boolean headingEnds(Row last, Row row) {
    return last.bold() != row.bold() && (last.isShort() || row.isShort() || open.size() == 1 && startsHeading(last));
  }

  private static boolean startsHeading(Row row) {
    return row.bold() && NUMBERED.matcher(row.text()).matches();
  }

  private static boolean isFull(Row row) {
    return !row.isShort();
  }

  private static boolean isKnownHeading(Row row) {
    return KNOWN.matcher(row.text()).matches() && row.pieces() == 1;
  }

  private boolean startsFootnote(Row row) {
    return row.size() < SMALLER * bodySize && FOOTNOTE.matcher(row.text()).matches()
        && row.baseline() > 0.4f * row.place().pageHeight();
  }

  /** Whether the sentence that ends the column goes on at the top of the next one. */
  private static boolean isOpenEnded(Row last, Row row) {
    return isFull(last) && !endsSentence(last.text()) && Character.isLowerCase(row.text().codePointAt(0));
  }

  private static boolean startsParagraph(Row last, Row row) {
    boolean ended = endsSentence(last.text());
    boolean indented = row.isIndented() && !last.isIndented() && row.left() - last.left() < 4 * row.size();
    return (ended && last.isShort()) || (ended && indented) || (row.pieces() > 2 != last.pieces() > 2);
  }

  static boolean endsSentence(String text) {
    int end = text.length() - 1;
    while (end >= 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && ".!?:;。".indexOf(text.charAt(end)) >= 0;
  }

  private void close() {
    if (!open.isEmpty()) {
      Block block = new Block(Role.TEXT, open);
      blocks.add(block.as(role(block)));
      open.clear();
      leading = 0;
    }
  }

  private Role role(Block block) {
    String text = block.rawText();
    if (CAPTION.matcher(text).matches()) {
      return Role.CAPTION;
    }
    if (startsFootnote(block.first())) {
      return Role.FOOTNOTE;
    }
    return isHeading(block, text) ? Role.HEADING : Role.TEXT;
  }

  private boolean isHeading(Block block, String text) {
    if (block.rows().size() > 3 || text.length() > HEADING_LENGTH || !LETTERS.matcher(text).matches()
        || block.first().pieces() > 2 || text.endsWith(",")) {
      return false;
    }
    if (isKnownHeading(block.first()) && block.rows().size() == 1) {
      return true;
    }
    boolean numbered = NUMBERED.matcher(text).matches();
    boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
    if (block.size() > LARGER * bodySize) {
      return numbered || !endsSentence(text) || block.size() > 1.3f * bodySize;
    }
    return block.size() > SMALLER * bodySize
        && ((block.isBold() && (numbered || !endsSentence(text))) || (numbered && capitals && text.length() > 6));
  }
}
