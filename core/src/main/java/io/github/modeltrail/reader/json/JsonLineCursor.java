package io.github.modeltrail.reader.json;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.source.ByteLines;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line. */
final class JsonLineCursor implements DocumentCursor {
  private final JsonFactory factory;
  private final Function<JsonParser, Document> document;
  private final ByteLines lines;

  JsonLineCursor(Source source, Function<JsonParser, Document> document) throws IOException {
    this.factory = JsonInput.factory(source.limits());
    this.document = document;
    this.lines = new ByteLines(source.utf8(), source.limits());
  }

  @Override
  public Optional<Document> next() throws IOException {
    if (!lines.next()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse());
    } catch (DocumentException e) {
      throw e.startingAtLine(lines.number());
    }
  }

  private Document parse() {
    int length = lines.end() - lines.start();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), lines.bytes(), lines.start(), length)) {
      parser.nextToken();
      Document read = document.apply(parser);
      if (parser.nextToken() != null) {
        throw new DocumentException("more stands behind the object; write one object a line", 1,
            parser.currentTokenLocation().getColumnNr());
      }
      return read;
    } catch (JacksonException e) {
      throw JsonInput.problem(e);
    }
  }
}
