package io.github.modeltrail.topic;

import java.util.List;

/**
 * What a trainer needs to know of a topic besides examples.
 *
 * @param topic
 *          the topic
 * @param about
 *          what it means, in one line of words
 * @param seeds
 *          phrases that people use for it, in any form; at least one
 */
public record TopicDefinition(Topic topic, String about, List<String> seeds) {

  /**
   * @throws IllegalArgumentException
   *           if there are no seeds, or one has no word or more than four
   */
  public TopicDefinition {
    seeds = List.copyOf(seeds);
    about = about.replaceAll("\\s+", " ").strip();
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException("the topic \"" + topic.name() + "\" needs at least one seed phrase");
    }
    for (String seed : seeds) {
      String stems = Vocabulary.stems(seed);
      int words = stems.isEmpty() ? 0 : stems.split(" ").length;
      if (words == 0 || words > PhraseTable.LONGEST_PHRASE) {
        throw new IllegalArgumentException("a seed phrase has 1 to " + PhraseTable.LONGEST_PHRASE + " words (\"" + seed
            + "\" has " + words + ")");
      }
    }
  }
}
