package io.github.modeltrail.reader.json;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.source.ByteLines;
import io.github.modeltrail.reader.source.CuttingCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Draft;
import io.github.modeltrail.reader.source.LenientUtf8;
import io.github.modeltrail.reader.source.ReadTally;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line. */
final class JsonLineCursor extends CuttingCursor {
  private final JsonFactory factory;
  private final Function<JsonParser, Document> document;
  private final ByteLines lines;

  JsonLineCursor(Source source, Function<JsonParser, Document> document) throws IOException {
    super(source);
    this.factory = JsonInput.factory(source.limits());
    this.document = document;
    this.lines = new ByteLines(source.utf8(), source.limits());
  }

  @Override
  public Optional<Draft> cut() throws IOException {
    return lines.next()
        ? Optional.of(new Line(Arrays.copyOfRange(lines.bytes(), lines.start(), lines.end()), lines.number()))
        : Optional.empty();
  }

  /** A line that is not parsed yet. */
  private final class Line implements Draft {
    private final byte[] json;
    private final int number;

    Line(byte[] json, int number) {
      this.json = json;
      this.number = number;
    }

    @Override
    public long bytes() {
      return json.length;
    }

    @Override
    public List<Document> parse(ReadTally tally) {
      try {
        return List.of(document(tally));
      } catch (DocumentException e) {
        throw e.startingAtLine(number);
      } catch (JacksonException e) {
        throw JsonInput.problem(e).startingAtLine(number);
      }
    }

    private Document document(ReadTally tally) {
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
        return document(parser);
      } catch (JacksonException e) {
        if (LenientUtf8.isUtf8(json)) {
          throw e;
        }
        return document(factory.createParser(ObjectReadContext.empty(), LenientUtf8.decode(json, tally)));
      }
    }

    private Document document(JsonParser parser) {
      parser.nextToken();
      Document read = document.apply(parser);
      if (parser.nextToken() != null) {
        throw new DocumentException("more stands behind the object; write one object a line", 1,
            parser.currentTokenLocation().getColumnNr());
      }
      return read;
    }
  }
}
