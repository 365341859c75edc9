package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Where a name starts: a maker that is tied to it by a hyphen belongs to it ({@code Meta-Llama-3-8B}), a maker that stands
 * before it does not.
 */
final class LeftSide {
  private static final Set<String> PREFIXES =
      Set.of("non", "pre", "post", "anti", "vanilla", "original", "open", "multi", "self", "semi");

  private final Makers makers;

  LeftSide(Makers makers) {
    this.makers = makers;
  }

  int start(String text, Span name, NameEntry entry) {
    if (Letters.isHyphenAt(text, name.start() - 1) && Letters.isWordAt(text, name.start() - 2)) {
      int start = Letters.wordStart(text, name.start() - 1);
      return isMaker(text, start, name.start() - 1) ? start : name.start();
    }
    return behindMaker(text, name, entry);
  }

  /** Whether the word is a maker; the rest of a word behind a combining mark is none, which an index would not find. */
  private boolean isMaker(String text, int start, int end) {
    return makers.names().contains(Folding.fold(text.substring(start, end)))
        && (start == 0 || Character.getType(text.charAt(start - 1)) != Character.NON_SPACING_MARK);
  }

  /** Start of the name without its maker, where the lexicon's name begins with the maker: {@code Adobe Firefly}. */
  private int behindMaker(String text, Span name, NameEntry entry) {
    if (entry.name().text().indexOf(' ') < 0) {
      return name.start();
    }
    String listed = Folding.fold(entry.name().text());
    int space = listed.lastIndexOf(' ');
    while (space > 0 && !isMakerOnly(listed.substring(0, space))) {
      space = listed.lastIndexOf(' ', space - 1);
    }
    if (space <= 0) {
      return name.start();
    }
    int at = name.start();
    for (int word = listed.substring(0, space).split(" ", -1).length; word > 0; word--) {
      int end = at;
      while (end < name.end() && !Letters.isSpace(text.charAt(end))) {
        end++;
      }
      at = Letters.skipSpace(text, end);
    }
    return at < name.end() ? at : name.start();
  }

  /** Whether the family's maker stands right before the name: {@code Amazon Nova}, {@code Google's Gemini}. */
  static boolean isBehindMaker(String text, int start, ModelFamily family) {
    int end = start;
    while (end > 0 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    end -= end > 1 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2)) ? 2 : 0;
    return end < start
        && (endsWith(text, end, family.developer().name()) || endsWithAny(text, end, family.developer().aliases()));
  }

  private static boolean isBetween(char unit) {
    return unit == ' ' || unit == '/' || Letters.isHyphen(unit);
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019';
  }

  private static boolean endsWithAny(String text, int end, List<String> makers) {
    for (String maker : makers) {
      if (endsWith(text, end, maker)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String text, int end, String maker) {
    int from = end - maker.length();
    return maker.length() > 2 && text.regionMatches(true, from, maker, 0, maker.length())
        && !Letters.isWordAt(text, from - 1);
  }

  private boolean isMakerOnly(String words) {
    return makers.names().contains(words) && !makers.families().contains(words);
  }

  /** Whether an unknown word with a capital, from {@code free} on, is tied before the name: {@code KG-BART}. */
  boolean isDerived(String text, Candidate candidate, int free) {
    int start = candidate.span().start();
    if (!Letters.isHyphenAt(text, start - 1) || !Letters.isWordAt(text, start - 2)
        || Letters.isSpace(text.charAt(start))) {
      return false;
    }
    int headStart = Letters.wordStart(text, start - 1);
    String head = text.substring(headStart, start - 1);
    return headStart >= free && Letters.startsUpper(head) && head.length() > 1
        && !PREFIXES.contains(Folding.fold(head));
  }
}
