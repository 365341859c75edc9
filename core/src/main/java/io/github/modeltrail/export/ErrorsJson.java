package io.github.modeltrail.export;

import io.github.modeltrail.reader.ReadFailure;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Failures as JSON, one line each: the errors file. Thread-safe. */
public final class ErrorsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ErrorsJson() {}

  /**
   * The failure as one line of JSON, without a line break.
   *
   * @param stage
   *          where it happened: {@code read} or {@code tag}
   * @param failure
   *          what happened
   */
  public static String line(String stage, ReadFailure failure) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("source", failure.source());
      failure.id().ifPresent(id -> json.writeStringProperty("id", id));
      json.writeStringProperty("stage", stage);
      json.writeStringProperty("problem", failure.problem());
      failure.line().ifPresent(number -> json.writeNumberProperty("line", number));
      failure.column().ifPresent(number -> json.writeNumberProperty("column", number));
      json.writeEndObject();
    }
    return line.toString();
  }
}
