package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Openness;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.mention.Usage;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.text.AnchorTokens;
import io.github.modeltrail.text.CodePointOffsets;
import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.Span;
import io.github.modeltrail.topic.Evidence;
import io.github.modeltrail.topic.Topic;
import io.github.modeltrail.topic.TopicScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A tagger of words: each family is one word, whose country is a fact that can change with the lexicon, and the word {@code lora} makes
 * a document one about fine-tuning. Counts the documents it reads.
 */
final class WordTagger implements DocumentTagger {
  private static final String TOPIC_WORD = "lora";

  private final TreeMap<String, String> countries;
  private final AtomicLong read = new AtomicLong();

  /** A tagger that knows these families, each with the country of its developer. */
  WordTagger(Map<String, String> countries) {
    this.countries = new TreeMap<>(countries);
  }

  static WordTagger of(String... families) {
    Map<String, String> countries = new HashMap<>();
    for (String family : families) {
      countries.put(family, "CN");
    }
    return new WordTagger(countries);
  }

  long documentsRead() {
    return read.get();
  }

  @Override
  public DocumentTags tag(Document document) {
    read.incrementAndGet();
    List<ModelMention> mentions = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (TextPart part : document.texts()) {
      String folded = Folding.fold(part.text());
      countries.keySet().forEach(family -> spans(folded, family)
          .forEach(span -> mentions.add(mention(part, span, family, folded))));
      spans(folded, TOPIC_WORD)
          .forEach(span -> evidence
              .add(new Evidence(part.path(), span, codePoints(part.text(), span), span.slice(part.text()), 1.5)));
    }
    return tags(DocumentHead.of(document), mentions, evidence);
  }

  @Override
  public DocumentTags untouched(DocumentHead head) {
    return tags(head, List.of(), List.of());
  }

  @Override
  public Map<String, AnchorGroup> anchorGroups() {
    Map<String, AnchorGroup> groups = new HashMap<>();
    countries.keySet().forEach(family -> groups.put("family " + family,
        new AnchorGroup("1", Set.of(Folding.fold(family)))));
    groups.put("topics", new AnchorGroup("1", Set.of(TOPIC_WORD)));
    return groups;
  }

  @Override
  public DocumentTags tag(Document document, DocumentTags before, Set<String> changedGroups) {
    DocumentTags all = tag(document);
    return new DocumentTags(all.id(), all.kind(), all.date(), all.lexicon(), all.topicModel(), all.mentions(),
        changedGroups.contains("topics") ? all.topics() : before.topics());
  }

  @Override
  public Map<String, String> facts() {
    return countries;
  }

  @Override
  public ModelReference withFacts(ModelReference reference, Optional<PartialDate> date) {
    String family = reference.family().orElseThrow();
    return countries.containsKey(family) ? reference(family) : reference;
  }

  @Override
  public String lexiconVersion() {
    return "test+" + Integer.toHexString(countries.hashCode());
  }

  @Override
  public String topicModelVersion() {
    return "test+1";
  }

  private DocumentTags tags(DocumentHead head, List<ModelMention> mentions, List<Evidence> evidence) {
    double score = evidence.isEmpty() ? 0.0 : 1 - 0.5 / evidence.size();
    List<TopicScore> topics = List.of(new TopicScore(Topic.PEFT, score, !evidence.isEmpty(), evidence),
        new TopicScore(Topic.EDGE, 0.0, false, List.of()));
    return new DocumentTags(head.id(), head.kind(), head.date(), lexiconVersion(), topicModelVersion(), mentions,
        topics);
  }

  private ModelMention mention(TextPart part, Span span, String family, String folded) {
    Usage usage = folded.startsWith("we use ", Math.max(0, span.start() - 7)) ? Usage.USED : Usage.NAMED;
    return new ModelMention(part.path(), span, codePoints(part.text(), span), span.slice(part.text()),
        reference(family), usage, 0.9, List.of("the word " + family));
  }

  private ModelReference reference(String family) {
    Developer developer = new Developer(family + " Lab", countries.getOrDefault(family, "ZZ"),
        OrganizationType.COMPANY, List.of(family + "-ai"), "test");
    return new ModelReference(Optional.of(family), Optional.empty(), Optional.of(family + " 2"),
        Optional.of("7B"), Optional.empty(), Optional.of(developer), Openness.OPEN_WEIGHT,
        Optional.of(PartialDate.parse("2024-05")));
  }

  private static Span codePoints(String text, Span span) {
    CodePointOffsets offsets = new CodePointOffsets(text);
    return new Span(offsets.at(span.start()), offsets.at(span.end()));
  }

  private static List<Span> spans(String folded, String word) {
    String needle = Folding.fold(word);
    List<Span> spans = new ArrayList<>();
    for (int at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
      if (isWord(folded, at, at + needle.length())) {
        spans.add(new Span(at, at + needle.length()));
      }
    }
    return spans;
  }

  /** Whether the word is a token of its own, by the tokens the law speaks of. */
  private static boolean isWord(String text, int start, int end) {
    List<String> tokens = new ArrayList<>();
    AnchorTokens.forEach(text.substring(Math.max(0, start - 1), Math.min(text.length(), end + 1)), tokens::add);
    return tokens.contains(text.substring(start, end));
  }
}
