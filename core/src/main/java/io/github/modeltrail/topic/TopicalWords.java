package io.github.modeltrail.topic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which seed phrases speak of their topics. A phrase that shares none of them, such as {@code data set} or
 * {@code achiev}, tells little of any topic; what training finds in it is mostly chance, and its weight is held down.
 */
final class TopicalWords {
  /** Words of seeds that stand in texts on anything. */
  private static final Set<String> GENERAL = Arrays
      .stream(("a of to on into one few fewer low high fast small large deep "
          + "time cost system model neural network language train").split(" ", -1))
      .map(Vocabulary::stems)
      .collect(Collectors.toUnmodifiableSet());

  private final Set<String> stems = new HashSet<>();

  /** The words of all seeds of a vocabulary. */
  TopicalWords(Vocabulary vocabulary, int topics) {
    for (int phrase = 0; phrase < vocabulary.phrases.size(); phrase++) {
      if (vocabulary.isSeedOfAny(phrase, topics)) {
        stems.addAll(words(vocabulary.phrases.phrase(phrase)));
      }
    }
    stems.removeAll(GENERAL);
  }

  /** Whether the phrase, given as stems, holds such a word. */
  boolean areIn(String phrase) {
    return words(phrase).stream().anyMatch(stems::contains);
  }

  private static Set<String> words(String phrase) {
    return Set.copyOf(Arrays.asList(phrase.split(" ", -1)));
  }
}
