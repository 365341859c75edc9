package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.tags.DocumentTags;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The function from documents to tags that an index runs, together with what the index must know to run it on few of
 * them. Implementations are thread-safe, and the tags of a document depend on that document alone.
 *
 * <p>
 * The contract behind the law "tags through the index equal tags by a full scan": a document that holds no anchor of
 * any group has the tags {@link #untouched} gives, and a document's tags can change from one tagger to the next only if
 * it holds an anchor, old or new, of a group whose fingerprint changed, or one that a group gained or lost; but for the
 * {@link #facts} of families that its mentions repeat.
 */
public interface DocumentTagger {

  /** The tags of a document. */
  DocumentTags tag(Document document);

  /**
   * The tags of a document of which they are known as they were before some anchor groups changed, with the facts of this
   * tagger: what those groups have no part in can be taken over.
   *
   * @param before
   *          the tags before
   * @param changedGroups
   *          names of the groups that changed, came or went
   */
  default DocumentTags tag(Document document, DocumentTags before, Set<String> changedGroups) {
    return tag(document);
  }

  /** The tags of a document that holds no anchor: no mentions, and each topic with the score of silence. */
  DocumentTags untouched(DocumentHead head);

  /**
   * Everything that steers the tags, split into parts that change independently: one group a family, one for the topic
   * vocabulary, one for rules that hold for all names. What has no group of its own must be part of the fingerprint of
   * every group it can have an effect on.
   */
  Map<String, AnchorGroup> anchorGroups();

  /**
   * By family, a fingerprint of what mentions of it repeat and nothing else depends on, such as the country of its
   * developer. Where that changes, the stored tags are changed by {@link #withFacts} and no document is read.
   */
  default Map<String, String> facts() {
    return Map.of();
  }

  /**
   * The reference with the facts that this tagger knows of its family; as it is if there is no such family.
   *
   * @param date
   *          the document's date, as of which the facts are wanted
   */
  default ModelReference withFacts(ModelReference reference, Optional<PartialDate> date) {
    return reference;
  }

  /** Version of the lexicon, as the tags report it. */
  String lexiconVersion();

  /** Version of the topic model, as the tags report it. */
  String topicModelVersion();
}
