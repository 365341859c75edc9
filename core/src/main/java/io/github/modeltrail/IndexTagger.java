package io.github.modeltrail;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.index.AnchorGroup;
import io.github.modeltrail.index.DocumentHead;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicScore;
import java.util.List;
import java.util.Map;

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
    groups = Map.of("mentions", new AnchorGroup(lexiconVersion, recognizer.anchors()), "topics",
        new AnchorGroup(topicModelVersion, classifier.anchors()));
    silence = classifier.topics().stream().map(topic -> new TopicScore(topic, 0, false, List.of())).toList();
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
