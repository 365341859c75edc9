package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.tags.DocumentTags;
import java.util.Map;

/**
 * The function from documents to tags that an index runs, together with what the index must know to run it on few of
 * them. Implementations are thread-safe, and the tags of a document depend on that document alone.
 *
 * <p>
 * The contract behind the law "tags through the index equal tags by a full scan": a document that holds no anchor of
 * any group has the tags {@link #untouched} gives, and a document's tags can change from one tagger to the next only if
 * it holds an anchor, old or new, of a group that changed.
 */
public interface DocumentTagger {

  /** The tags of a document. */
  DocumentTags tag(Document document);

  /** The tags of a document that holds no anchor: no mentions, and each topic with the score of silence. */
  DocumentTags untouched(DocumentHead head);

  /**
   * Everything that steers the tags, split into parts that change independently: one group a family, one for the topic
   * vocabulary, one for rules that hold for all names. What has no group of its own must be part of the fingerprint of
   * every group it can have an effect on.
   */
  Map<String, AnchorGroup> anchorGroups();

  /** Version of the lexicon, as the tags report it. */
  String lexiconVersion();

  /** Version of the topic model, as the tags report it. */
  String topicModelVersion();
}
