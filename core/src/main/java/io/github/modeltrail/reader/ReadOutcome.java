package io.github.modeltrail.reader;

import io.github.modeltrail.document.Document;

/** What became of one document of a corpus: it was read, or it was not and the reason is told. */
public sealed interface ReadOutcome {

  /** The document was read. */
  record Success(Document document) implements ReadOutcome {}

  /** The document, or the whole of a file, could not be read. */
  record Failure(ReadFailure failure) implements ReadOutcome {}
}
