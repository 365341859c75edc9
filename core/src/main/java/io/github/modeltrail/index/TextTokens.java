package io.github.modeltrail.index;

import io.github.modeltrail.text.AnchorTokens;
import io.github.modeltrail.text.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * The terms of a document's texts: all that {@link io.github.modeltrail.text.AnchorTokens} gives, and runs of digits.
 *
 * <p>
 * One analysis serves both ends: searching words and phrases, and finding the documents that can hold a tag. It reads
 * strings in place, which is several times faster than a general tokenizer behind a reader. Terms longer than
 * {@link #MAX_TERM_UNITS} are cut there, in texts and queries alike. Not thread-safe; used again for one document after
 * the other.
 */
final class TextTokens extends TokenStream {
  /** Bumped whenever the terms of some text change: documents indexed by another version must be indexed again. */
  static final int VERSION = 2;
  /** Longer runs of letters are data, not words; Lucene takes no term beyond 32,766 bytes. */
  static final int MAX_TERM_UNITS = 255;
  /**
   * Positions left free between two texts of a document, so that no phrase reaches across. A phrase is exact and skips one
   * position at most, behind a run without spaces. Far positions cost bytes: this is no larger than it must be.
   */
  static final int TEXT_GAP = 2;

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte UNSPACED = 3;
  private static final byte INVISIBLE = 4;
  private static final byte[] CLASSES = classes();

  private final BytesTermAttribute termAttribute = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute incrementAttribute = addAttribute(PositionIncrementAttribute.class);
  private final BytesRef term = new BytesRef(
      new byte[MAX_TERM_UNITS * UnicodeUtil.MAX_UTF8_BYTES_PER_CHAR]);

  private List<String> texts = List.of();
  private int nextText;
  private String text = "";
  private int at;
  private int gap;
  private char[] run = new char[64];
  private int runLength;
  private int runStart;
  private String headOfBrokenWord = "";
  private int headStart;
  private boolean capitalInside;
  private final List<Integer> cuts = new ArrayList<>();
  private final Deque<Further> further = new ArrayDeque<>();
  private int termStart;
  private int termEnd;

  /** What to read next. */
  TextTokens over(List<String> newTexts) {
    texts = newTexts;
    reset();
    return this;
  }

  /** Offset in its text of the current term's first unit. */
  int termStart() {
    return termStart;
  }

  /** Offset in its text behind the current term's last unit. */
  int termEnd() {
    return termEnd;
  }

  /** The current term; valid until the next one is read. */
  BytesRef term() {
    return term;
  }

  /** How many positions the current term stands behind the one before. */
  int positionIncrement() {
    return incrementAttribute.getPositionIncrement();
  }

  @Override
  public void reset() {
    nextText = 0;
    text = "";
    at = 0;
    gap = 0;
    forgetWord();
  }

  @Override
  public boolean incrementToken() {
    if (!further.isEmpty()) {
      return emitFurther(further.remove());
    }
    while (!nextInText()) {
      if (nextText == texts.size()) {
        return false;
      }
      gap += nextText == 0 ? 0 : TEXT_GAP;
      text = texts.get(nextText++);
      at = 0;
      forgetWord();
    }
    return true;
  }

  private void forgetWord() {
    runLength = 0;
    headOfBrokenWord = "";
    further.clear();
  }

  private boolean nextInText() {
    while (at < text.length()) {
      char unit = text.charAt(at);
      byte type = CLASSES[unit];
      if (type == LETTER || type == DIGIT) {
        return type == LETTER ? readWord() : readNumber();
      }
      at++;
      if (type == UNSPACED && emitUnspaced(unit)) {
        return true;
      }
    }
    return false;
  }

  private boolean readWord() {
    startRun();
    while (at < text.length()) {
      char unit = text.charAt(at);
      byte type = CLASSES[unit];
      if (type == LETTER) {
        capitalInside |= runLength > 0 && Character.isUpperCase(unit);
        append(Folding.fold(unit));
      } else if (type != INVISIBLE) {
        break;
      } else {
        cuts.add(runLength);
      }
      at++;
    }
    derive();
    joinBrokenWord();
    return emit(run, runLength, runStart, at, 1);
  }

  private boolean readNumber() {
    startRun();
    while (at < text.length() && CLASSES[text.charAt(at)] == DIGIT) {
      append(Folding.fold(text.charAt(at++)));
    }
    return emit(run, runLength, runStart, at, 1);
  }

  /** Gives the pair of this character and its neighbour, or the last character by itself. */
  private boolean emitUnspaced(char unit) {
    boolean pairs = at < text.length() && CLASSES[text.charAt(at)] == UNSPACED;
    startRun();
    append(Folding.fold(unit));
    if (pairs) {
      append(Folding.fold(text.charAt(at)));
    }
    return emit(run, runLength, at - 1, pairs ? at + 1 : at, 1);
  }

  private void startRun() {
    runLength = 0;
    runStart = at;
    capitalInside = false;
    cuts.clear();
  }

  /** Queues what the word gives beside itself, at the same place. */
  private void derive() {
    if (capitalInside || runLength == 1 || !cuts.isEmpty()) {
      AnchorTokens.derived(text, new String(run, 0, runLength), at, capitalInside, cuts,
          token -> further.add(new Further(token, runStart, at)));
    }
  }

  private void append(char unit) {
    if (runLength == run.length) {
      run = ArrayUtil.grow(run);
    }
    run[runLength++] = unit;
  }

  /** A word that a hyphen and a line break cut gives its halves and the whole. */
  private void joinBrokenWord() {
    if (!headOfBrokenWord.isEmpty()) {
      further.add(new Further(headOfBrokenWord + new String(run, 0, runLength), headStart, at));
    }
    boolean broken = isBrokenByLineEnd(at);
    headOfBrokenWord = broken ? new String(run, 0, runLength) : "";
    headStart = runStart;
  }

  private boolean isBrokenByLineEnd(int hyphen) {
    if (hyphen >= text.length() || (text.charAt(hyphen) != '-' && text.charAt(hyphen) != '\u2010')) {
      return false;
    }
    int next = hyphen + 1;
    boolean lineBreak = false;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      lineBreak |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
      next++;
    }
    return lineBreak && next < text.length() && Character.isLetter(text.charAt(next));
  }

  private boolean emitFurther(Further token) {
    return emit(token.text().toCharArray(), token.text().length(), token.start(), token.end(), 0);
  }

  private boolean emit(char[] units, int length, int start, int end, int increment) {
    term.length = UnicodeUtil.UTF16toUTF8(units, 0, Math.min(length, MAX_TERM_UNITS), term.bytes);
    termAttribute.setBytesRef(term);
    termStart = start;
    termEnd = end;
    incrementAttribute.setPositionIncrement(increment + gap);
    gap = 0;
    return true;
  }

  /** The index term of an anchor, a folded word or another value, cut to the longest that is kept. */
  static BytesRef cut(String token) {
    char[] units = token.toCharArray();
    byte[] bytes = new byte[UnicodeUtil.maxUTF8Length(Math.min(units.length, MAX_TERM_UNITS))];
    return new BytesRef(bytes, 0,
        UnicodeUtil.UTF16toUTF8(units, 0, Math.min(units.length, MAX_TERM_UNITS), bytes));
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < classes.length; unit++) {
      classes[unit] = classOf((char) unit);
    }
    return classes;
  }

  private static byte classOf(char unit) {
    if (Folding.isUnspacedScript(unit)) {
      return UNSPACED;
    }
    int type = Character.getType(unit);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    if (Character.isLetter(unit) || mark) {
      return LETTER;
    }
    if (Character.isDigit(unit)) {
      return DIGIT;
    }
    return Folding.isInvisible(unit) ? INVISIBLE : OTHER;
  }

  /** A term at the place of the word just given. */
  private record Further(String text, int start, int end) {}
}
