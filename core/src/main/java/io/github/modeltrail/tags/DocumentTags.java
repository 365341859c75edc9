package io.github.modeltrail.tags;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.topic.TopicScore;
import java.util.List;
import java.util.Optional;

/**
 * What was found in one document, also where that is nothing.
 *
 * @param id
 *          the document's id
 * @param kind
 *          the document's genre
 * @param date
 *          the document's date, if it has one
 * @param lexicon
 *          version of the lexicon that was used
 * @param topicModel
 *          version of the topic model that was used
 * @param mentions
 *          the mentions in the order of the text
 * @param topics
 *          one score for every topic of the model, in the model's order
 */
public record DocumentTags(String id, DocumentKind kind, Optional<PartialDate> date, String lexicon, String topicModel,
    List<ModelMention> mentions, List<TopicScore> topics) {

  public DocumentTags {
    mentions = List.copyOf(mentions);
    topics = List.copyOf(topics);
  }
}
