package io.github.modeltrail.reader.json;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Makes JSON parsers whose every size is limited. */
public final class JsonInput {
  private JsonInput() {}

  /** A factory of parsers with these limits. */
  public static JsonFactory factory(ReadLimits limits) {
    StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(limits.nestingDepth())
        .maxStringLength(limits.documentChars()).maxNumberLength(1_000).maxNameLength(50_000).build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  /** The problem a parser told, in our words and with its place. */
  public static DocumentException problem(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    String found = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
    String what = "the JSON is broken here: " + found + "; repair or leave out this object";
    return place == null
        ? new DocumentException(what)
        : new DocumentException(what, place.getLineNr(), place.getColumnNr());
  }
}
