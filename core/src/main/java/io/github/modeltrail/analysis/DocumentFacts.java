package io.github.modeltrail.analysis;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.tags.DocumentTags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates and contributors of documents by id, to be joined with their tags. Texts are not kept, so a corpus of millions
 * fits. Immutable.
 */
public final class DocumentFacts {
  private final Map<String, Facts> facts = new HashMap<>();

  private DocumentFacts() {}

  /** The facts of these documents; where an id comes twice the later document counts. Consumes the stream. */
  public static DocumentFacts of(Stream<Document> documents) {
    DocumentFacts all = new DocumentFacts();
    documents.forEach(document -> all.facts.put(document.id(), new Facts(document.date(), document.contributors())));
    return all;
  }

  /** No facts: tags are observed as they are. */
  public static DocumentFacts none() {
    return new DocumentFacts();
  }

  /** Whether there are facts of the document with that id. */
  public boolean contains(String id) {
    return facts.containsKey(id);
  }

  /** How many documents there are facts of. */
  public int size() {
    return facts.size();
  }

  /** The tags with what is known of their document; a date in the tags comes before the document's. */
  public Observation observe(DocumentTags tags) {
    Facts known = facts.getOrDefault(tags.id(), Facts.NONE);
    return Observation.of(tags, tags.date().or(known::date), known.contributors());
  }

  private record Facts(Optional<PartialDate> date, List<Contributor> contributors) {
    static final Facts NONE = new Facts(Optional.empty(), List.of());
  }
}
