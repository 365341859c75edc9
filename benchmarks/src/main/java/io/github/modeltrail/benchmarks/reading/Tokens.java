package io.github.modeltrail.benchmarks.reading;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** The words of texts that are compared: runs of letters, marks and digits, case folded, nothing else. */
final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  /** Comments of Markdown, and the codes that the comparison texts of patents keep for raised and lowered figures. */
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
  private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^\\s*(\\d{1,3})\\.\\s");
  private static final Pattern SCRIPT_CODE = Pattern.compile("\\.su[bp]\\.");
  private static final Pattern FACES = Pattern.compile("(?i)</?(?:su[bp]|s[bp]|h?i|b|o|u|ul|italic|bold)\\b[^>]*>");
  private static final Pattern MARKUP = Pattern.compile("<!\\[CDATA\\[|]]>|<[^>]*>");
  /** So many words in a row that stand in both texts are the same passage. */
  private static final int PASSAGE = 12;
  /** Fewer words than that may be left out by chance. */
  private static final int STRETCH = 60;
  /** Of how many words a glued one is looked for. */
  private static final int PIECES = 4;
  /** Words of the longest heading that is looked for in a row. */
  private static final int REPEATED = 8;

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

  /** The words of a file without its tags; those of raised and lowered figures and of faces of type do not part words. */
  static List<String> ofMarkup(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return of(MARKUP.matcher(FACES.matcher(text).replaceAll("")).replaceAll(" "));
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

  /** A text with each word set apart that is several in a row of the other text, as often as that one lacks it. */
  static List<String> apart(List<String> text, List<String> other) {
    Map<String, Integer> lacking = surplus(text, other);
    Map<String, List<String>> pieces = new HashMap<>();
    for (int i = 0; i < other.size(); i++) {
      for (int length = 2; length <= PIECES && i + length <= other.size(); length++) {
        List<String> words = other.subList(i, i + length);
        String whole = String.join("", words);
        if (lacking.containsKey(whole)) {
          pieces.putIfAbsent(whole, words);
        }
      }
    }
    return text.stream().flatMap(word -> pieces.containsKey(word) && lacking.merge(word, -1, Integer::sum) >= 0
        ? pieces.get(word).stream()
        : Stream.of(word)).toList();
  }

  /** How many words of a text were set apart. */
  static long changed(List<String> text, List<String> apart) {
    return surplus(text, apart).values().stream().mapToLong(Integer::longValue).sum();
  }

  /** A text without what is said over and over in a row, as a heading that stands in each column that it spans. */
  static List<String> once(List<String> text) {
    List<String> once = new ArrayList<>();
    for (String word : text) {
      once.add(word);
      for (int length = 1; length <= REPEATED && 2 * length <= once.size(); length++) {
        List<String> last = once.subList(once.size() - length, once.size());
        if (last.equals(once.subList(once.size() - 2 * length, once.size() - length))) {
          last.clear();
          break;
        }
      }
    }
    return once;
  }

  /** How many of the numbers before items of lists in a Markdown text another text lacks. */
  static long listNumbers(String markdown, String text) {
    Map<String, Integer> lacking = surplus(of(markdown), of(text));
    return LIST_NUMBER.matcher(markdown).results()
        .filter(number -> lacking.merge(number.group(1), -1, Integer::sum) >= 0).count();
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
