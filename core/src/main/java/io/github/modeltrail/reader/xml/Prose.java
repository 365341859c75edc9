package io.github.modeltrail.reader.xml;

/**
 * Puts running text together: white space collapses, blocks stand on lines of their own, and nothing that markup keeps
 * apart is glued together. Not thread-safe.
 */
public final class Prose {
  /** Shorter words are units and the names of variables, which have indices. */
  private static final int WORD_LETTERS = 3;
  private static final String ENDS = ".,)]}";
  private static final String BEGINS = "([{\"\u201c\u2018";

  private final StringBuilder text = new StringBuilder();
  private boolean gap;
  private boolean part;
  private int lineEnds;

  /** Adds characters as they stand in the text, white space collapsed. */
  public Prose append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Whitespace.isBlank(c)) {
        gap = true;
      } else {
        settle(c);
        text.append(c);
      }
    }
    return this;
  }

  /** Makes sure that what follows is a word of its own. */
  public Prose space() {
    gap = true;
    return this;
  }

  /** Makes sure that what follows is not glued to the word or the full stop before; other marks stay as they are. */
  public Prose part() {
    part = true;
    return this;
  }

  /** Makes sure that what follows stands on a line of its own. */
  public Prose line() {
    lineEnds = Math.max(lineEnds, 1);
    return this;
  }

  /** Makes sure that an empty line stands before what follows. */
  public Prose paragraph() {
    lineEnds = 2;
    return this;
  }

  /** Whether nothing was added yet. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether the last thing is a word of three letters or more, and what comes next would be glued to it. */
  public boolean endsInWord() {
    int length = text.length();
    return !gap && lineEnds == 0 && length >= WORD_LETTERS
        && text.substring(length - WORD_LETTERS).chars().allMatch(Character::isLetter);
  }

  /** The text so far, without white space at its end. */
  @Override
  public String toString() {
    return text.toString();
  }

  private void settle(char next) {
    if (!text.isEmpty() && lineEnds > 0) {
      text.append("\n".repeat(lineEnds));
    } else if (!text.isEmpty() && (gap || part && isGlued(text.charAt(text.length() - 1), next))) {
      text.append(' ');
    }
    lineEnds = 0;
    gap = false;
    part = false;
  }

  private static boolean isGlued(char before, char next) {
    return (Character.isLetterOrDigit(before) || ENDS.indexOf(before) >= 0)
        && (Character.isLetterOrDigit(next) || BEGINS.indexOf(next) >= 0);
  }
}
