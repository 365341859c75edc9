package io.github.modeltrail.reader;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.neutral.NeutralJsonReader;
import io.github.modeltrail.reader.neutral.NeutralWriter;
import io.github.modeltrail.reader.source.DocumentException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The neutral form of documents: one JSON object a line, in UTF-8. Fields that nobody knows are no error. What is written
 * and read again is equal to what was there before. Large files are read by {@link Corpus}.
 */
public final class NeutralJson {
  private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

  private NeutralJson() {}

  /**
   * The document that one object describes.
   *
   * @throws IllegalArgumentException
   *           if it describes none; the message says where, what was found and what to do
   */
  public static Document read(String json) {
    try {
      return NeutralJsonReader.read(json);
    } catch (DocumentException e) {
      String place = e.line().isPresent()
          ? "line " + e.line().getAsInt() + ", column " + e.column().orElse(1) + ": "
          : "";
      throw new IllegalArgumentException(place + e.getMessage(), e);
    }
  }

  /** A document as one line without a line end. */
  public static String write(Document document) {
    StringWriter line = new StringWriter();
    writeTo(line, document);
    return line.toString();
  }

  /**
   * Writes a document as one line with a line end ({@code \n} on every system).
   *
   * @throws UncheckedIOException
   *           if writing fails
   */
  public static void writeLine(Document document, Writer target) {
    writeTo(target, document);
    try {
      target.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeTo(Writer target, Document document) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), target)) {
      NeutralWriter.write(document, json);
    } catch (JacksonException e) {
      throw new UncheckedIOException(new IOException(e.getOriginalMessage(), e));
    }
  }
}
