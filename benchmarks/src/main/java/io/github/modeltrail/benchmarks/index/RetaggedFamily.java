package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.index.AnchorGroup;
import io.github.modeltrail.index.DocumentHead;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.tags.DocumentTags;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A tagger some of whose anchor groups count as changed, with the tags of another: what tagging again costs does not
 * depend on whether a tag comes out anew.
 *
 * @param tagger
 *          gives the anchors and the tags of silence
 * @param anchorGroups
 *          the anchor groups that count as changed
 * @param tags
 *          gives the tags
 */
record RetaggedFamily(DocumentTagger tagger, Map<String, AnchorGroup> anchorGroups,
    Function<Document, DocumentTags> tags) implements DocumentTagger {

  static DocumentTagger of(DocumentTagger tagger, String family, Function<Document, DocumentTags> tags) {
    Map<String, AnchorGroup> groups = new HashMap<>(tagger.anchorGroups());
    AnchorGroup changed = groups.get("family " + family);
    if (changed == null) {
      throw new IllegalArgumentException("the lexicon has no family " + family);
    }
    groups.put("family " + family, new AnchorGroup(changed.fingerprint() + " changed", changed.anchors()));
    return new RetaggedFamily(tagger, Map.copyOf(groups), tags);
  }

  @Override
  public DocumentTags tag(Document document) {
    return tags.apply(document);
  }

  @Override
  public DocumentTags untouched(DocumentHead head) {
    return tagger.untouched(head);
  }

  @Override
  public String lexiconVersion() {
    return tagger.lexiconVersion();
  }

  @Override
  public String topicModelVersion() {
    return tagger.topicModelVersion();
  }
}
