package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import java.util.Optional;

/**
 * What tags repeat of a document: enough to write the line of a document in which nothing was found.
 *
 * @param id
 *          the document's id
 * @param kind
 *          its genre
 * @param date
 *          its date, if it has one
 */
public record DocumentHead(String id, DocumentKind kind, Optional<PartialDate> date) {

  /** The head of that document. */
  public static DocumentHead of(Document document) {
    return new DocumentHead(document.id(), document.kind(), document.date());
  }
}
