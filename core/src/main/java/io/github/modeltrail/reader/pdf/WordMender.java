package io.github.modeltrail.reader.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins rows to running text. A hyphen at a line's end is the typesetter's or the author's; which of the two, the other
 * words of the same document tell.
 */
final class WordMender {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐][\\p{L}\\p{N}]+)*");
  private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}‐-]*)([-‐\u00AD])$");
  private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{N}]+(?:[-‐][\\p{L}\\p{N}]+)*");
  private final Set<String> words = new HashSet<>();

  /** Learns the words of the rows, but for those that are broken. */
  WordMender(List<Row> rows) {
    boolean broken = false;
    for (Row row : rows) {
      Matcher word = WORD.matcher(row.text());
      int end = BROKEN.matcher(row.text()).find() ? row.text().length() - 1 : row.text().length() + 1;
      while (word.find()) {
        if (word.end() < end && !(broken && word.start() == 0)) {
          learn(word.group());
        }
      }
      broken = end < row.text().length();
    }
  }

  private void learn(String word) {
    String plain = word.replace('‐', '-');
    words.add(plain);
    for (String part : plain.split("-", -1)) {
      words.add(part);
    }
  }

  /** The rows as one line of text. */
  String join(List<Row> rows) {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      append(text, row.text());
    }
    return text.toString();
  }

  /** Adds what comes next, with a space, or without one where a word goes on. */
  void append(StringBuilder text, String next) {
    Matcher broken = BROKEN.matcher(tail(text));
    Matcher first = FIRST.matcher(next);
    if (broken.find() && first.find()) {
      if (!keepsHyphen(broken.group(1), broken.group(2), first.group())) {
        text.setLength(text.length() - 1);
      }
    } else if (text.length() > 0 && !(isIdeographic(text.codePointBefore(text.length())) && startsIdeographic(next))) {
      text.append(' ');
    }
    text.append(next);
  }

  private static String tail(StringBuilder text) {
    return text.substring(Math.max(0, text.length() - 60));
  }

  private boolean keepsHyphen(String before, String hyphen, String after) {
    String head = before.replace('‐', '-');
    String tail = after.replace('‐', '-');
    if (hyphen.equals("\u00AD")) {
      return false;
    }
    if (words.contains(head + '-' + tail)) {
      return true;
    }
    if (words.contains(head + tail)) {
      return false;
    }
    if (!Character.isLowerCase(tail.codePointAt(0))) {
      return true;
    }
    return head.indexOf('-') >= 0 ? !isBrokenPart(head, tail) : isWord(head) && isWord(tail);
  }

  /** Whether the break goes through the last part of a compound, as in {@code Legal-Pega-} and {@code sus}. */
  private boolean isBrokenPart(String compound, String tail) {
    String part = compound.substring(compound.lastIndexOf('-') + 1);
    String next = tail.split("-", 2)[0];
    boolean fragment = !part.isEmpty() && Character.isLowerCase(part.codePointBefore(part.length()))
        && !words.contains(part);
    return fragment && !isWord(next) && !List.of(compound.split("-", -1)).contains(next);
  }

  private boolean isWord(String part) {
    return part.length() > 2 && words.contains(part);
  }

  private static boolean startsIdeographic(String text) {
    return !text.isEmpty() && isIdeographic(text.codePointAt(0));
  }

  private static boolean isIdeographic(int c) {
    return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF00 && c <= 0xFFEF);
  }
}
