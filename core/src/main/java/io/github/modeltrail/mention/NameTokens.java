package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * The words and numbers of a model name, whatever stands between them: {@code Claude-3-5-Sonnet} is claude, 3.5, sonnet.
 *
 * <p>
 * Two single digits apart by a hyphen, an underscore or a {@code p} are one version; the {@code v} of a version and a
 * trailing {@code .0} are left out.
 */
final class NameTokens {
  private final String name;
  private final List<String> tokens = new ArrayList<>();

  private NameTokens(String folded) {
    this.name = folded;
  }

  /** The tokens in their order. */
  static List<String> of(String name) {
    NameTokens reader = new NameTokens(Folding.fold(name));
    for (int at = 0; at < reader.name.length();) {
      at = reader.read(at);
    }
    return reader.tokens;
  }

  /** Whether the token is a version number and nothing else. */
  static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0)) && Character.isDigit(token.charAt(token.length() - 1));
  }

  private int read(int start) {
    char first = name.charAt(start);
    if (Character.isDigit(first)) {
      return number(start);
    }
    int end = start;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    if (end - start > 1 || (end > start && first != 'v')) {
      tokens.add(name.substring(start, end));
    }
    return Math.max(end, start + 1);
  }

  private int number(int start) {
    int end = start + 1;
    while (Letters.isDigitAt(name, end) || (Letters.isAt(name, end, '.') && Letters.isDigitAt(name, end + 1))) {
      end++;
    }
    if (end == start + 1 && isSplitVersion(start)) {
      return add(name.charAt(start) + "." + name.charAt(start + 2), start + 3);
    }
    boolean unit = isLetterAt(end) && !isLetterAt(end + 1);
    return add(name.substring(start, unit ? end + 1 : end), unit ? end + 1 : end);
  }

  private int add(String number, int end) {
    tokens.add(number.endsWith(".0") ? number.substring(0, number.length() - 2) : number);
    return end;
  }

  /** Whether a single digit, a separator and another single digit stand here: the {@code 3-5} of {@code claude-3-5}. */
  private boolean isSplitVersion(int at) {
    boolean separated =
        Letters.isAt(name, at + 1, '-') || Letters.isAt(name, at + 1, '_') || Letters.isAt(name, at + 1, 'p');
    return separated && Letters.isDigitAt(name, at + 2) && !Letters.isDigitAt(name, at + 3)
        && !Letters.isAt(name, at + 3, '.') && !isSize(at + 3);
  }

  private boolean isSize(int at) {
    return at < name.length() && "bmkt".indexOf(name.charAt(at)) >= 0 && !Letters.isWordAt(name, at + 1);
  }

  private boolean isLetterAt(int at) {
    return at < name.length() && Character.isLetter(name.charAt(at));
  }
}
