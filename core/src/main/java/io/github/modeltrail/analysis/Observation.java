package io.github.modeltrail.analysis;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicScore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the analyses need to know of one document, without its text.
 *
 * @param id
 *          the document's id
 * @param kind
 *          its genre
 * @param date
 *          its date, as precise as known
 * @param affiliations
 *          where its contributors belong, each once
 * @param mentions
 *          the models it mentions, in the order of the text, each as often as it stands there
 * @param topics
 *          names of the topics assigned to it
 */
public record Observation(String id, DocumentKind kind, Optional<PartialDate> date, Set<Affiliation> affiliations,
    List<MentionFacts> mentions, Set<String> topics) {

  public Observation {
    affiliations = Set.copyOf(affiliations);
    mentions = List.copyOf(mentions);
    topics = Set.copyOf(topics);
  }

  /** What tags say by themselves; nothing is known of the contributors. */
  public static Observation of(DocumentTags tags) {
    return of(tags, tags.date(), List.of());
  }

  static Observation of(DocumentTags tags, Optional<PartialDate> date, List<Contributor> contributors) {
    Set<Affiliation> affiliations = contributors.stream().map(Affiliation::of).collect(Collectors.toSet());
    List<MentionFacts> mentions = tags.mentions().stream().map(MentionFacts::of).toList();
    Set<String> topics = tags.topics().stream().filter(TopicScore::assigned).map(score -> score.topic().name())
        .collect(Collectors.toSet());
    return new Observation(tags.id(), tags.kind(), date, affiliations, mentions, topics);
  }

  /** The countries of its contributors as far as known. */
  public Set<String> countries() {
    return affiliations.stream().flatMap(affiliation -> affiliation.country().stream()).collect(Collectors.toSet());
  }

  /** The countries that the models it mentions come from, as far as known. */
  public Set<String> origins() {
    return mentions.stream().flatMap(mention -> mention.country().stream()).collect(Collectors.toSet());
  }
}
