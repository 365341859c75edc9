package io.github.modeltrail.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tagger made the tags in the store, and for which documents.
 *
 * @param lexicon
 *          version of its lexicon
 * @param topicModel
 *          version of its topic model
 * @param groups
 *          its anchor groups
 * @param taggedUpTo
 *          every document with a revision below this one is tagged: it has a row of tags, or no more than silence
 */
record TagState(String lexicon, String topicModel, Map<String, AnchorGroup> groups, long taggedUpTo) {
  private static final String LEXICON = "lexicon";
  private static final String TOPIC_MODEL = "topicModel";
  private static final String TAGGED_UP_TO = "taggedUpTo";
  private static final String GROUP = "group.";

  static TagState of(DocumentTagger tagger, long taggedUpTo) {
    return new TagState(tagger.lexiconVersion(), tagger.topicModelVersion(), Map.copyOf(tagger.anchorGroups()),
        taggedUpTo);
  }

  /** The state that a commit of the tags holds; empty if nothing was tagged yet. */
  static Optional<TagState> ofCommitData(Map<String, String> data) {
    if (!data.containsKey(TAGGED_UP_TO)) {
      return Optional.empty();
    }
    Map<String, AnchorGroup> groups = new HashMap<>();
    data.forEach((key, value) -> {
      if (key.startsWith(GROUP)) {
        groups.put(key.substring(GROUP.length()), parsedGroup(value));
      }
    });
    return Optional.of(new TagState(data.getOrDefault(LEXICON, ""), data.getOrDefault(TOPIC_MODEL, ""), groups,
        Long.parseLong(data.getOrDefault(TAGGED_UP_TO, "0"))));
  }

  Map<String, String> commitData() {
    Map<String, String> data = new HashMap<>();
    data.put(LEXICON, lexicon);
    data.put(TOPIC_MODEL, topicModel);
    data.put(TAGGED_UP_TO, Long.toString(taggedUpTo));
    groups.forEach((name, group) -> data.put(GROUP + name, written(group)));
    return data;
  }

  /** Whether the same tagger would leave these tags as they are. */
  boolean isBy(DocumentTagger tagger) {
    return lexicon.equals(tagger.lexiconVersion()) && topicModel.equals(tagger.topicModelVersion())
        && groups.equals(tagger.anchorGroups());
  }

  /** Anchors, old and new, of all groups that differ between the tagger of the store and this one. */
  Set<String> anchorsOfChangedGroups(Map<String, AnchorGroup> newGroups) {
    Set<String> names = new HashSet<>(groups.keySet());
    names.addAll(newGroups.keySet());
    Set<String> anchors = new HashSet<>();
    for (String name : names) {
      Optional<AnchorGroup> before = Optional.ofNullable(groups.get(name));
      Optional<AnchorGroup> after = Optional.ofNullable(newGroups.get(name));
      if (!before.equals(after)) {
        before.ifPresent(group -> anchors.addAll(group.anchors()));
        after.ifPresent(group -> anchors.addAll(group.anchors()));
      }
    }
    return anchors;
  }

  private static String written(AnchorGroup group) {
    return group.fingerprint() + '\n' + String.join("\t", new TreeSet<>(group.anchors()));
  }

  private static AnchorGroup parsedGroup(String written) {
    int end = written.lastIndexOf('\n');
    String anchors = written.substring(end + 1);
    return new AnchorGroup(written.substring(0, end), anchors.isEmpty() ? Set.of() : Set.of(anchors.split("\t", -1)));
  }
}
