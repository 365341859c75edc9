package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.index.AnchorGroup;
import io.github.modeltrail.index.DocumentHead;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.text.AnchorTokens;
import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The recognizer and the classifier as they come with the library, with one family that counts as changed or not: what a
 * benchmark of tagging again needs.
 */
final class BundledTagger implements DocumentTagger {
  private final Lexicon lexicon = Lexicon.bundled();
  private final MentionRecognizer recognizer = MentionRecognizer.of(lexicon);
  private final TopicClassifier classifier = TopicClassifier.bundled();
  private final List<TopicScore> silence = classifier.classify(Document.of("silence", ""));
  private final Map<String, AnchorGroup> groups;
  private final String changed;

  /** The tagger after this family has changed; nothing has for a name that is no family's. */
  BundledTagger(String changed) {
    this.changed = changed;
    this.groups = groups();
  }

  private Map<String, AnchorGroup> groups() {
    Map<String, AnchorGroup> parts = new HashMap<>();
    Set<String> rest = new TreeSet<>(recognizer.anchors());
    lexicon.families().forEach(family -> {
      Set<String> anchors = new TreeSet<>();
      family.names().forEach(name -> anchors.add(longestToken(name.text())));
      parts.put("family " + family.name(), new AnchorGroup(family.name().equals(changed) ? "new" : "old", anchors));
      rest.removeAll(anchors);
    });
    parts.put("other names", new AnchorGroup("1", rest));
    parts.put("topics", new AnchorGroup(classifier.version(), classifier.anchors()));
    return Map.copyOf(parts);
  }

  /** Of the words of a name the one that likely stands in the fewest documents. */
  private static String longestToken(String name) {
    List<String> tokens = new ArrayList<>();
    AnchorTokens.forEach(name, tokens::add);
    return tokens.stream().max(Comparator.comparingInt(String::length)).orElse("");
  }

  int anchorCount() {
    Set<String> all = new TreeSet<>();
    groups.values().forEach(group -> all.addAll(group.anchors()));
    return all.size();
  }

  @Override
  public DocumentTags tag(Document document) {
    return new DocumentTags(document.id(), document.kind(), document.date(), lexiconVersion(), topicModelVersion(),
        recognizer.recognize(document), classifier.classify(document));
  }

  @Override
  public DocumentTags untouched(DocumentHead head) {
    return new DocumentTags(head.id(), head.kind(), head.date(), lexiconVersion(), topicModelVersion(), List.of(),
        silence);
  }

  @Override
  public Map<String, AnchorGroup> anchorGroups() {
    return groups;
  }

  @Override
  public String lexiconVersion() {
    return lexicon.version() + changed;
  }

  @Override
  public String topicModelVersion() {
    return classifier.version();
  }
}
