package io.github.modeltrail.export;

import io.github.modeltrail.tags.DocumentTags;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes the tags of many documents in the form of {@link TagsJson}, each as a line with its line break.
 *
 * <p>
 * Not thread-safe.
 */
public final class TagsWriter {
  private final JsonGenerator json;

  /** A writer that holds lines back until {@link #flush}; it neither flushes nor closes {@code out}. */
  public TagsWriter(Writer out) {
    json = TagsJson.JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  /**
   * Writes one line.
   *
   * @throws UncheckedIOException
   *           if what is written to fails
   */
  public void write(DocumentTags tags) {
    try {
      TagsJson.write(json, tags);
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /**
   * Passes on what is held back.
   *
   * @throws UncheckedIOException
   *           if what is written to fails
   */
  public void flush() {
    try {
      json.flush();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }
}
