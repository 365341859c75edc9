package io.github.modeltrail.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used, with everything that is wrong with it. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<LexiconProblem> problems;

  /** An exception with all problems that were found, warnings included. */
  public LexiconException(List<LexiconProblem> problems) {
    super(problems.stream().map(LexiconProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in the order of the files. */
  public List<LexiconProblem> problems() {
    return problems;
  }
}
