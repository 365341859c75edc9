package io.github.modeltrail.evaluation;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text with what annotators saw in it.
 *
 * @param id
 *          what identifies it
 * @param genre
 *          the group it is counted in, such as {@code patent}
 * @param documentKind
 *          genre of the document it was taken from
 * @param date
 *          date of that document
 * @param text
 *          the passage
 * @param mentions
 *          annotated mentions in the order of the text
 * @param topics
 *          names of the topics it is about; empty where topics were not annotated
 * @param doubtfulTopics
 *          topics on which annotators could not agree
 */
public record GoldPassage(String id, String genre, DocumentKind documentKind, Optional<PartialDate> date, String text,
    List<GoldMention> mentions, Optional<Set<String>> topics, Set<String> doubtfulTopics) {

  public GoldPassage {
    mentions = List.copyOf(mentions);
    topics = topics.map(Set::copyOf);
    doubtfulTopics = Set.copyOf(doubtfulTopics);
  }

  /** The passage as a document of one section. */
  public Document document() {
    Document.Builder document = Document.builder(id).kind(documentKind);
    date.ifPresent(document::date);
    return document.section(Section.of(SectionType.BODY, text)).build();
  }

  /** The passage as a document whose first line is the title and whose rest is the abstract. */
  public Document titledDocument() {
    int lineEnd = text.indexOf('\n');
    Document.Builder document = Document.builder(id).kind(documentKind).title(text.substring(0, Math.max(lineEnd, 0)));
    date.ifPresent(document::date);
    return document.section(Section.of(SectionType.ABSTRACT, text.substring(lineEnd + 1))).build();
  }
}
