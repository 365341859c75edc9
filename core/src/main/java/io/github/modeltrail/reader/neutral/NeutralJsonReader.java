package io.github.modeltrail.reader.neutral;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.json.JsonInput;
import io.github.modeltrail.reader.json.JsonRecords;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.JsonHead;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** The neutral form: JSON Lines, or a list or single object of the same shape. */
public final class NeutralJsonReader implements FormatReader {

  @Override
  public DocumentFormat format() {
    return DocumentFormat.NEUTRAL_JSON;
  }

  @Override
  public Fit fit(Head head) {
    return head.json().map(NeutralJsonReader::fit).orElse(Fit.NO);
  }

  private static Fit fit(JsonHead json) {
    if (json.has("id", "sections[].text") || json.has("[].id", "[].sections[].text")) {
      return Fit.SURE;
    }
    boolean minimal = json.has("id", "title") || json.has("id", "sections") || json.has("id", "kind");
    return minimal ? Fit.POSSIBLE : Fit.NO;
  }

  @Override
  public boolean cuts(Head head) {
    return JsonRecords.cuts(head, Set.of());
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return JsonRecords.cursor(source, NeutralParser::read);
  }

  /**
   * The document that a text in the neutral form describes.
   *
   * @throws io.github.modeltrail.reader.source.DocumentException
   *           if it describes none
   */
  public static Document read(String json) {
    try (JsonParser parser = JsonInput.factory(ReadLimits.defaults()).createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return NeutralParser.read(parser);
    } catch (JacksonException e) {
      throw JsonInput.problem(e);
    }
  }
}
