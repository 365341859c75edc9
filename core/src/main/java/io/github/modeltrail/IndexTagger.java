package io.github.modeltrail;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.index.AnchorGroup;
import io.github.modeltrail.index.DocumentHead;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicScore;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A tagger as an index sees it: with the anchors that tell which documents can have a tag at all. */
final class IndexTagger implements DocumentTagger {
  private final Tagger tagger;
  private final String lexiconVersion;
  private final String topicModelVersion;
  private final Map<String, AnchorGroup> groups;
  private final List<TopicScore> silence;

  IndexTagger(Tagger tagger, Lexicon lexicon, MentionRecognizer recognizer, TopicClassifier classifier) {
    this.tagger = tagger;
    lexiconVersion = lexicon.version();
    topicModelVersion = classifier.version();
    groups = groups(lexicon, recognizer, classifier);
    silence = classifier.topics().stream().map(topic -> new TopicScore(topic, 0, false, List.of())).toList();
  }

  /**
   * A family's facts can touch only documents that hold one of its anchors. The rules of recognition and the makers' names
   * can touch every document that holds any anchor at all.
   */
  private static Map<String, AnchorGroup> groups(Lexicon lexicon, MentionRecognizer recognizer,
      TopicClassifier classifier) {
    Map<String, AnchorGroup> groups = new HashMap<>();
    recognizer.anchorsByFamily().forEach((family, anchors) -> groups.put("family " + family,
        new AnchorGroup(lexicon.family(family).map(ModelFamily::toString).map(IndexTagger::hash).orElse(""), anchors)));
    String makers = lexicon.developers().stream().map(Developer::aliases).toList().toString();
    groups.put("rules", new AnchorGroup(hash(recognizer.rulesFingerprint() + makers), recognizer.anchors()));
    groups.put("topics", new AnchorGroup(classifier.version(), classifier.anchors()));
    return Map.copyOf(groups);
  }

  private static String hash(String facts) {
    return UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Override
  public DocumentTags tag(Document document) {
    return tagger.tag(document);
  }

  @Override
  public DocumentTags untouched(DocumentHead head) {
    return new DocumentTags(head.id(), head.kind(), head.date(), lexiconVersion, topicModelVersion, List.of(), silence);
  }

  @Override
  public Map<String, AnchorGroup> anchorGroups() {
    return groups;
  }

  @Override
  public String lexiconVersion() {
    return lexiconVersion;
  }

  @Override
  public String topicModelVersion() {
    return topicModelVersion;
  }
}
