package io.github.modeltrail.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which tagger made the tags in the store, and for which documents.
 *
 * @param lexicon
 *          version of its lexicon
 * @param topicModel
 *          version of its topic model
 * @param parts
 *          hash of all its {@linkplain TaggerParts parts}, which are kept in rows of their own
 * @param taggedUpTo
 *          every document with a revision below this one is tagged: it has a row of tags, or no more than silence
 */
record TagState(String lexicon, String topicModel, String parts, long taggedUpTo) {
  private static final String LEXICON = "lexicon";
  private static final String TOPIC_MODEL = "topicModel";
  private static final String PARTS = "parts";
  private static final String TAGGED_UP_TO = "taggedUpTo";

  static TagState of(DocumentTagger tagger, TaggerParts parts, long taggedUpTo) {
    return new TagState(tagger.lexiconVersion(), tagger.topicModelVersion(), parts.hash(), taggedUpTo);
  }

  /** The state that a commit of the tags holds; empty if nothing was tagged yet. */
  static Optional<TagState> ofCommitData(Map<String, String> data) {
    if (!data.containsKey(TAGGED_UP_TO)) {
      return Optional.empty();
    }
    return Optional.of(new TagState(data.getOrDefault(LEXICON, ""), data.getOrDefault(TOPIC_MODEL, ""),
        data.getOrDefault(PARTS, ""), Long.parseLong(data.getOrDefault(TAGGED_UP_TO, "0"))));
  }

  /** The same tagger, when it has tagged every document with a revision below this one. */
  TagState upTo(long revision) {
    return new TagState(lexicon, topicModel, parts, revision);
  }

  Map<String, String> commitData() {
    Map<String, String> data = new HashMap<>();
    data.put(LEXICON, lexicon);
    data.put(TOPIC_MODEL, topicModel);
    data.put(PARTS, parts);
    data.put(TAGGED_UP_TO, Long.toString(taggedUpTo));
    return data;
  }
}
