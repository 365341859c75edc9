package io.github.modeltrail.topic;

import java.util.List;

/**
 * All that a topic file made by training holds: cues, phrases and the weights of one or more topics. Immutable once made.
 *
 * @param date
 *          when it was made, {@code YYYY.MM}
 * @param vocabulary
 *          phrases by number; those of the weights come first
 * @param weighted
 *          how many phrases have weights
 * @param topics
 *          the topics in their order
 * @param forms
 *          the words of the phrases and the anchors of all topics
 */
record TopicModel(String date, Vocabulary vocabulary, int weighted, List<TopicWeights> topics, WordForms forms) {
  TopicModel {
    topics = List.copyOf(topics);
  }

  static TopicModel of(String date, Vocabulary vocabulary, int weighted, List<TopicWeights> topics) {
    return new TopicModel(date, vocabulary, weighted, topics,
        new WordForms(vocabulary.words, new AnchorTable(topics.stream().map(TopicWeights::anchors).toList())));
  }
}
