package io.github.modeltrail.benchmarks.reading;

import io.github.modeltrail.document.Document;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a text agrees with a reference, in tokens (runs of letters, marks and digits, case folded). Counts can be added.
 * Tokens that differ only in the spaces within them agree: whether {@code CO2} or a surname and its initials are set apart
 * is a matter of typesetting.
 *
 * @param reference
 *          tokens of the reference
 * @param read
 *          tokens of the text
 * @param shared
 *          tokens that both have, as often as both have them
 * @param inOrder
 *          length of the longest common subsequence, of tokens that agree without regard to spaces
 */
record TokenAgreement(long reference, long read, long shared, long inOrder) {
  /** Of how many pieces a token is looked for. */
  private static final int PIECES = 4;

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|[⁰¹²³⁴⁵⁶⁷⁸⁹]+");

  static TokenAgreement of(String reference, String text) {
    List<String> wanted = tokens(reference);
    List<String> got = tokens(text);
    List<String> one = joined(wanted, surplus(got, wanted));
    List<String> other = joined(got, surplus(wanted, got));
    long shared = one.size() - surplus(one, other).values().stream().mapToLong(Integer::longValue).sum();
    return new TokenAgreement(one.size(), other.size(), shared, longestCommonSubsequence(one, other));
  }

  /** The tokens, neighbours made one where their whole is a token that the other side has too many of. */
  private static List<String> joined(List<String> tokens, Map<String, Integer> wholes) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size();) {
      int pieces = Math.min(PIECES, tokens.size() - i);
      while (pieces > 1 && wholes.getOrDefault(String.join("", tokens.subList(i, i + pieces)), 0) == 0) {
        pieces--;
      }
      String token = String.join("", tokens.subList(i, i + pieces));
      if (pieces > 1) {
        wholes.merge(token, -1, Integer::sum);
      }
      joined.add(token);
      i += pieces;
    }
    return joined;
  }

  /** The tokens that one list has more often than the other, and how much more often. */
  private static Map<String, Integer> surplus(List<String> one, List<String> other) {
    Map<String, Integer> counts = new HashMap<>();
    one.forEach(token -> counts.merge(token, 1, Integer::sum));
    other.forEach(token -> counts.merge(token, -1, Integer::sum));
    counts.values().removeIf(count -> count <= 0);
    return counts;
  }

  /** Title, headings and texts; a heading that goes on behind a caption counts once. */
  static String text(Document document) {
    StringBuilder text = new StringBuilder(document.title().orElse(""));
    String last = "";
    for (var section : document.sections()) {
      String heading = section.heading().orElse("");
      text.append('\n').append(heading.equals(last) ? "" : heading).append('\n').append(section.text());
      last = heading.isEmpty() ? last : heading;
    }
    return text.toString();
  }

  double recall() {
    return shared / (double) Math.max(1, reference);
  }

  double precision() {
    return shared / (double) Math.max(1, read);
  }

  double order() {
    return inOrder / (double) Math.max(1, reference);
  }

  TokenAgreement plus(TokenAgreement other) {
    return new TokenAgreement(reference + other.reference, read + other.read, shared + other.shared,
        inOrder + other.inOrder);
  }

  private static List<String> tokens(String text) {
    String plain = MARKUP.matcher(text).replaceAll(" ").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    Matcher token = TOKEN.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    List<String> tokens = new ArrayList<>();
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }

  private static long longestCommonSubsequence(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (String token : one) {
      int diagonal = 0;
      for (int j = 1; j <= other.size(); j++) {
        int above = row[j];
        row[j] = token.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.size()];
  }
}
