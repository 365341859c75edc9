package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The semantics of {@link NameScanner} written down a second time, as one regular expression a name. Slow and plain: at
 * each place where a name may start every name is tried, and the longest counts.
 */
final class RegexScanner {
  private static final String INVISIBLE = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\uFFFF]*+";
  private static final String SPACE = "[\\p{javaWhitespace}\\u00A0]";
  private static final String DASH = "[-_\\u2010\\u2011\\u2013]";
  private static final String SEPARATOR = "(?:" + SPACE + "++(?:" + DASH + SPACE + "*+)?+|" + DASH + SPACE + "*+)";
  private static final String UNSPACED =
      "[\\u3005-\\u3007\\u3021-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF]";
  private static final String WORD =
      "(?:(?!" + UNSPACED + ")[\\p{javaLetterOrDigit}\\p{Mn}&&[^\\x{10000}-\\x{10FFFF}]])";
  private static final String START =
      "(?:(?=" + UNSPACED + ")|(?<!" + WORD + ")(?=[\\p{javaLetterOrDigit}&&[^\\x{10000}-\\x{10FFFF}]]))";
  private static final String END = "(?:(?!" + WORD + ")|(?<=" + UNSPACED + ")|(?=[sS\\u017F\\uFF33\\uFF53](?!" + WORD
      + "))|(?<!\\p{javaDigit})(?=\\p{javaDigit}))";
  private static final Map<Character, String> SPELLINGS = spellings();

  private final List<Pattern> names;

  private RegexScanner(List<Pattern> names) {
    this.names = names;
  }

  static RegexScanner of(List<String> names) {
    return new RegexScanner(names.stream().map(RegexScanner::pattern).toList());
  }

  private static Pattern pattern(String name) {
    StringBuilder regex = new StringBuilder(START);
    String rest = name.strip();
    boolean first = true;
    for (int at = 0; at < rest.length(); at++) {
      if (Folding.isInvisible(rest.charAt(at))) {
        continue;
      }
      regex.append(first ? "" : INVISIBLE);
      first = false;
      if (Character.isSurrogate(rest.charAt(at))) {
        // An expression reads pairs of units as one, so that it would not see the halves of a pair.
        regex.append("\\x{%X}".formatted(rest.codePointAt(at)));
        at += Character.charCount(rest.codePointAt(at)) - 1;
        continue;
      }
      Matcher separator = Pattern.compile(SEPARATOR).matcher(rest).region(at, rest.length());
      if (separator.lookingAt()) {
        regex.append(SEPARATOR);
        at = separator.end() - 1;
      } else {
        regex.append(SPELLINGS.get(Folding.fold(rest.charAt(at))));
      }
    }
    return Pattern.compile(regex + END);
  }

  private static Map<Character, String> spellings() {
    Map<Character, StringBuilder> byFolded = new HashMap<>();
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      byFolded.computeIfAbsent(Folding.fold((char) unit), folded -> new StringBuilder())
          .append("\\u%04X".formatted(unit));
    }
    Map<Character, String> spellings = new HashMap<>();
    byFolded.forEach((folded, units) -> spellings.put(folded, "[" + units + "]"));
    return spellings;
  }

  List<Hit> scan(String text) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < text.length();) {
      Hit hit = longestAt(text, at);
      if (hit.end() > at) {
        hits.add(hit);
      }
      at = Math.max(at + 1, hit.end());
    }
    return hits;
  }

  private Hit longestAt(String text, int at) {
    Hit longest = new Hit(at, at, -1);
    for (int i = 0; i < names.size(); i++) {
      Matcher matcher = names.get(i).matcher(text).region(at, text.length());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt() && matcher.end() > longest.end()) {
        longest = new Hit(at, matcher.end(), i);
      }
    }
    return longest;
  }

  /** A hit as a value. */
  record Hit(int start, int end, int name) {}
}
