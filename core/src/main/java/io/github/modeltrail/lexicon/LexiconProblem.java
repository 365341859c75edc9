package io.github.modeltrail.lexicon;

/**
 * Something wrong, or doubtful, in a lexicon file.
 *
 * @param place
 *          where it was found
 * @param severity
 *          whether the lexicon can be used all the same
 * @param message
 *          what was found and what to do, in words
 */
public record LexiconProblem(Place place, Severity severity, String message) {

  /** How bad a problem is. */
  public enum Severity {
    /** The lexicon cannot be used. */
    ERROR,
    /** It can be used; somebody should look at it. */
    WARNING
  }

  /** {@code file:line:column: error: message}, as compilers write it. */
  @Override
  public String toString() {
    return place + ": " + (severity == Severity.ERROR ? "error: " : "warning: ") + message;
  }
}
