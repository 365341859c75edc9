package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.List;

/**
 * Finds names of a gazetteer in a text in one pass, leftmost first and of those the longest, never overlapping.
 *
 * <p>
 * Letters are compared {@linkplain Folding folded}. A name starts where a word starts. It ends where a word ends, before
 * a digit if it ends with a letter ({@code Llama2}), or before a plural {@code s}. Names in scripts that are written
 * without spaces start and end anywhere. A space in a name stands for any run of white space, or for one hyphen or
 * underscore. Invisible characters within a name are passed over.
 *
 * <p>
 * Immutable and thread-safe. A scan never fails because of the text.
 */
public final class NameScanner {
  private final Trie trie;

  private NameScanner(Trie trie) {
    this.trie = trie;
  }

  /**
   * Makes a scanner for these names; a name that stands twice is reported by its first place.
   *
   * @throws IllegalArgumentException
   *           if a name is blank
   */
  public static NameScanner of(List<String> names) {
    return new NameScanner(Trie.of(names));
  }

  /** Passes every name found in {@code text} to {@code sink}. */
  public void scan(String text, HitSink sink) {
    int at = 0;
    while (at < text.length()) {
      at = startsWord(text, at) ? longestFrom(text, at, sink) : at + 1;
    }
  }

  /** Reports the longest name at {@code start}, if there is one, and says where to go on. */
  private int longestFrom(String text, int start, HitSink sink) {
    int bestEnd = start;
    int bestName = Trie.NO_NAME;
    Trie.Node node = trie.root();
    int at = start;
    while (at < text.length()) {
      char unit = text.charAt(at);
      int next = Separators.isSeparator(unit) && at > start ? Separators.skip(text, at) : at + 1;
      if (next == at + 1 && Folding.isInvisible(unit)) {
        at = next;
        continue;
      }
      node = node.child(Separators.isSeparator(unit) ? ' ' : Folding.fold(unit));
      if (node == Trie.DEAD) {
        break;
      }
      at = next;
      if (node.name() != Trie.NO_NAME && endsName(text, at)) {
        bestEnd = at;
        bestName = node.name();
      }
    }
    if (bestName == Trie.NO_NAME) {
      return start + 1;
    }
    sink.hit(start, bestEnd, bestName);
    return bestEnd;
  }

  private static boolean startsWord(String text, int at) {
    char unit = text.charAt(at);
    if (Folding.isUnspacedScript(unit)) {
      return true;
    }
    return Character.isLetterOrDigit(unit) && (at == 0 || !continuesWord(text.charAt(at - 1)));
  }

  private static boolean endsName(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char last = text.charAt(end - 1);
    char next = text.charAt(end);
    if (Folding.isUnspacedScript(last) || !continuesWord(next)) {
      return true;
    }
    boolean plural = Folding.fold(next) == 's' && (end + 1 == text.length() || !continuesWord(text.charAt(end + 1)));
    return plural || (Character.isDigit(next) && !Character.isDigit(last));
  }

  private static boolean continuesWord(char unit) {
    return (Character.isLetterOrDigit(unit) && !Folding.isUnspacedScript(unit)) || isMark(unit);
  }

  private static boolean isMark(char unit) {
    return Character.getType(unit) == Character.NON_SPACING_MARK;
  }
}
