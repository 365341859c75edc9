package io.github.modeltrail.topic;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which anchor words belong to which topics. Immutable. */
final class AnchorTable {
  static final AnchorTable NONE = new AnchorTable(List.of());

  private final WordTable forms = new WordTable();
  private final long[] topics;
  private final Set<String> union = new TreeSet<>();

  /** Anchors of the topics in their order; at most 64 topics. */
  AnchorTable(List<Set<String>> anchorsByTopic) {
    anchorsByTopic.forEach(union::addAll);
    topics = new long[union.size()];
    for (int topic = 0; topic < anchorsByTopic.size(); topic++) {
      for (String form : anchorsByTopic.get(topic)) {
        topics[forms.add(form)] |= 1L << topic;
      }
    }
  }

  /** One bit for each topic of which the word in the buffer, with that hash, is an anchor. */
  long topicsOf(char[] buffer, int length, int hash) {
    return topics(find(buffer, length, hash));
  }

  /** The number of the word in the buffer, with that hash, or {@link WordTable#UNKNOWN} if it is no anchor. */
  int find(char[] buffer, int length, int hash) {
    return forms.find(buffer, length, hash);
  }

  /** One bit for each topic of the anchor with that number; none for {@link WordTable#UNKNOWN}. */
  long topics(int anchor) {
    return anchor == WordTable.UNKNOWN ? 0 : topics[anchor];
  }

  Set<String> union() {
    return Set.copyOf(union);
  }
}
