package io.github.modeltrail.benchmarks.reading;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The words of texts that are compared: runs of letters, marks and digits, case folded, nothing else. */
final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  /** Comments of Markdown, and the codes that the comparison texts of patents keep for raised and lowered figures. */
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
  private static final Pattern SCRIPT_CODE = Pattern.compile("\\.su[bp]\\.");
  /** So many words in a row that stand in both texts are the same passage. */
  private static final int PASSAGE = 12;
  /** Fewer words than that may be left out by chance. */
  private static final int STRETCH = 60;
  /** Of how many words a glued one is looked for. */
  private static final int PIECES = 4;

  private Tokens() {}

  static List<String> of(String text) {
    String plain = SCRIPT_CODE.matcher(COMMENT.matcher(text).replaceAll(" ")).replaceAll("");
    String folded = Normalizer.normalize(Parser.unescapeEntities(plain, false), Normalizer.Form.NFKC);
    Matcher token = TOKEN.matcher(folded.toLowerCase(Locale.ROOT));
    List<String> tokens = new ArrayList<>();
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }

  /** Title, headings and texts of the sections; a heading that goes on behind a caption counts once. */
  static String text(Document document, Predicate<Section> which) {
    StringBuilder text = new StringBuilder(document.title().orElse(""));
    String last = "";
    for (Section section : document.sections().stream().filter(which).toList()) {
      String heading = section.heading().orElse("");
      text.append('\n').append(heading.equals(last) ? "" : heading).append('\n').append(section.text());
      last = heading.isEmpty() ? last : heading;
    }
    return text.toString();
  }

  static String text(Document document) {
    return text(document, section -> true);
  }

  /** The tokens that one list has more often than the other, and how much more often. */
  static Map<String, Integer> surplus(List<String> one, List<String> other) {
    Map<String, Integer> counts = new HashMap<>();
    one.forEach(token -> counts.merge(token, 1, Integer::sum));
    other.forEach(token -> counts.merge(token, -1, Integer::sum));
    counts.values().removeIf(count -> count <= 0);
    return counts;
  }

  /** How many of the tokens that a text lacks are several of its own set together. */
  static int glued(List<String> reference, List<String> text) {
    Map<String, Integer> lacking = surplus(reference, text);
    int glued = 0;
    for (int i = 0; i < text.size(); i++) {
      for (int pieces = 2; pieces <= PIECES && i + pieces <= text.size(); pieces++) {
        String whole = String.join("", text.subList(i, i + pieces));
        if (lacking.merge(whole, -1, Integer::sum) >= 0) {
          glued++;
        }
      }
    }
    return glued;
  }

  /** The long stretches of a text that the reference lacks, though it may have a passage of theirs elsewhere. */
  static List<List<String>> leftOut(List<String> reference, List<String> text) {
    Set<List<String>> passages = new HashSet<>();
    for (int i = 0; i + PASSAGE <= reference.size(); i++) {
      passages.add(reference.subList(i, i + PASSAGE));
    }
    List<Stretch> stretches = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.size(); i++) {
      boolean known = i == text.size()
          || i + PASSAGE <= text.size() && passages.contains(text.subList(i, i + PASSAGE));
      if (known) {
        add(stretches, new Stretch(begin, i));
        begin = i + PASSAGE;
      }
    }
    return stretches.stream().map(stretch -> text.subList(stretch.begin, stretch.end)).toList();
  }

  /** Two stretches with less between them than either has are one. */
  private static void add(List<Stretch> stretches, Stretch stretch) {
    if (stretch.length() < STRETCH) {
      return;
    }
    Stretch last = stretches.isEmpty() ? new Stretch(0, 0) : stretches.getLast();
    boolean one = stretch.begin - last.end < Math.min(last.length(), stretch.length());
    if (one) {
      stretches.removeLast();
    }
    stretches.add(one ? new Stretch(last.begin, stretch.end) : stretch);
  }

  private record Stretch(int begin, int end) {
    int length() {
      return end - begin;
    }
  }
}
