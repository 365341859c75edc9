package io.github.modeltrail;

import io.github.modeltrail.reader.ReadFailure;
import io.github.modeltrail.tags.DocumentTags;

/** What became of one document of a corpus that is tagged. */
public sealed interface TaggingOutcome {

  /** The document was read and tagged. */
  record Tagged(DocumentTags tags) implements TaggingOutcome {}

  /**
   * The document was not tagged.
   *
   * @param stage
   *          where it failed
   * @param failure
   *          why
   */
  record Failed(Stage stage, ReadFailure failure) implements TaggingOutcome {}

  /** The steps that a document passes. */
  enum Stage {
    READ("read"), TAG("tag");

    private final String label;

    Stage(String label) {
      this.label = label;
    }

    /** The name used in the errors file. */
    public String label() {
      return label;
    }
  }
}
