package io.github.modeltrail.topic;

import java.util.List;

/**
 * All that a topic file made by training holds: cues, phrases and the weights of one or more topics. Immutable once made.
 *
 * @param text
 *          what the file says, with {@code \n} at the end of each line
 * @param date
 *          when it was made, {@code YYYY.MM}
 * @param vocabulary
 *          phrases by number; those of the weights come first
 * @param topics
 *          the topics in their order
 * @param forms
 *          the words of the phrases and the anchors of all topics
 */
record TopicModel(String text, String date, Vocabulary vocabulary, List<TopicWeights> topics, WordForms forms) {
  TopicModel {
    topics = List.copyOf(topics);
  }

  static TopicModel of(String text, String date, Vocabulary vocabulary, List<TopicWeights> topics) {
    return new TopicModel(text, date, vocabulary, topics,
        new WordForms(vocabulary.words, new AnchorTable(topics.stream().map(TopicWeights::anchors).toList())));
  }
}
