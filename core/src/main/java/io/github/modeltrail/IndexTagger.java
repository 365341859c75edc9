package io.github.modeltrail;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.index.AnchorGroup;
import io.github.modeltrail.index.DocumentHead;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A tagger as an index sees it: with the anchors that tell which documents can have a tag at all. */
final class IndexTagger implements DocumentTagger {
  private static final String TOPICS = "topics";

  private final Lexicon lexicon;
  private final MentionRecognizer recognizer;
  private final TopicClassifier classifier;
  private final Map<String, AnchorGroup> groups;
  private final Map<String, String> facts;
  private final List<TopicScore> silence;

  IndexTagger(Lexicon lexicon, MentionRecognizer recognizer, TopicClassifier classifier) {
    this.lexicon = lexicon;
    this.recognizer = recognizer;
    this.classifier = classifier;
    groups = groups(lexicon, recognizer, classifier);
    facts = lexicon.families().stream()
        .collect(Collectors.toUnmodifiableMap(family -> family.name(), recognizer::factsFingerprint));
    silence = classifier.topics().stream().map(topic -> new TopicScore(topic, 0, false, List.of())).toList();
  }

  /**
   * A family can touch only documents that hold one of its anchors, a maker's name only those that hold it. The rules of
   * recognition can touch every document that holds any anchor of a name.
   */
  private static Map<String, AnchorGroup> groups(Lexicon lexicon, MentionRecognizer recognizer,
      TopicClassifier classifier) {
    Map<String, AnchorGroup> groups = new HashMap<>();
    recognizer.anchorsByFamily().forEach((family, anchors) -> groups.put("family " + family,
        new AnchorGroup(lexicon.family(family).map(recognizer::fingerprint).orElse(""), anchors)));
    groups.put("makers", new AnchorGroup("", recognizer.makerAnchors()));
    groups.put("rules", new AnchorGroup(recognizer.rulesFingerprint(), recognizer.anchors()));
    groups.put(TOPICS, new AnchorGroup(classifier.version(), classifier.anchors()));
    return Map.copyOf(groups);
  }

  @Override
  public DocumentTags tag(Document document) {
    return tags(DocumentHead.of(document), recognizer.recognize(document), classifier.classify(document));
  }

  @Override
  public DocumentTags tag(Document document, DocumentTags before, Set<String> changedGroups) {
    boolean topics = changedGroups.contains(TOPICS);
    boolean mentions = changedGroups.stream().anyMatch(group -> !group.equals(TOPICS));
    return tags(DocumentHead.of(document), mentions ? recognizer.recognize(document) : before.mentions(),
        topics ? classifier.classify(document) : before.topics());
  }

  @Override
  public DocumentTags untouched(DocumentHead head) {
    return tags(head, List.of(), silence);
  }

  private DocumentTags tags(DocumentHead head, List<ModelMention> mentions, List<TopicScore> topics) {
    return new DocumentTags(head.id(), head.kind(), head.date(), lexicon.version(), classifier.version(), mentions,
        topics);
  }

  @Override
  public Map<String, AnchorGroup> anchorGroups() {
    return groups;
  }

  @Override
  public Map<String, String> facts() {
    return facts;
  }

  @Override
  public ModelReference withFacts(ModelReference reference, Optional<PartialDate> date) {
    return recognizer.withFacts(reference, date);
  }

  @Override
  public String lexiconVersion() {
    return lexicon.version();
  }

  @Override
  public String topicModelVersion() {
    return classifier.version();
  }
}
