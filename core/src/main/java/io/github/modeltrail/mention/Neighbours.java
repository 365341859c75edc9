package io.github.modeltrail.mention;

import java.util.List;

/**
 * The candidates beside one candidate in its text.
 *
 * @param inText
 *          all candidates of the text, in its order
 * @param place
 *          the place of the one among them
 */
record Neighbours(List<Candidate> inText, int place) {

  /** Whether another candidate that stands in the sentence is sure to be a model. */
  boolean sureIn(WordWindow window) {
    return sureIn(window, -1) || sureIn(window, 1);
  }

  /** Looks at the nearest sure candidate on one side only: where that stands beyond the sentence, all others do. */
  private boolean sureIn(WordWindow window, int step) {
    int at = place + step;
    while (at >= 0 && at < inText.size() && !inText.get(at).sure()) {
      at += step;
    }
    return at >= 0 && at < inText.size() && inText.get(at).span().overlaps(window.sentence());
  }

  /** Whether the name stands in brackets right behind another name of its family, its long form. */
  boolean isOwnShortForm() {
    if (place == 0) {
      return false;
    }
    Candidate own = inText.get(place);
    Candidate previous = inText.get(place - 1);
    int from = previous.span().end();
    int to = own.span().start();
    return from < to && to - from <= 3 && own.part().text().substring(from, to).strip().equals("(")
        && own.family().isPresent() && previous.family().isPresent()
        && own.family().get().name().equals(previous.family().get().name());
  }
}
