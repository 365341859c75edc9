package io.github.modeltrail.index;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicScore;
import java.util.List;
import java.util.Optional;

/**
 * The tags of a document as the store keeps them: without what the document's head and the state of the store say.
 *
 * @param date
 *          the document's date, as of which the facts hold
 * @param mentions
 *          its mentions
 * @param topics
 *          its topics
 */
record StoredTags(Optional<PartialDate> date, List<ModelMention> mentions, List<TopicScore> topics) {

  static StoredTags of(DocumentTags tags) {
    return new StoredTags(tags.date(), tags.mentions(), tags.topics());
  }

  /** The tags of the document with that head, as made by this tagger. */
  DocumentTags under(DocumentHead head, DocumentTagger tagger) {
    return under(head, tagger.lexiconVersion(), tagger.topicModelVersion());
  }

  DocumentTags under(DocumentHead head, String lexicon, String topicModel) {
    return new DocumentTags(head.id(), head.kind(), head.date(), lexicon, topicModel, mentions, topics);
  }

  /** The same mentions with the facts that this tagger knows. */
  StoredTags withFacts(DocumentTagger tagger) {
    List<ModelMention> renewed = mentions.stream().map(mention -> new ModelMention(mention.path(), mention.span(),
        mention.codePoints(), mention.surface(), tagger.withFacts(mention.reference(), date), mention.usage(),
        mention.confidence(), mention.reasons())).toList();
    return new StoredTags(date, renewed, topics);
  }
}
