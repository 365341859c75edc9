package io.github.modeltrail.reader.json;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** JSON objects in lists or one behind the other, in any layout; behind broken JSON nothing can be read. */
final class JsonStreamCursor implements DocumentCursor {
  private final JsonParser parser;
  private final Set<String> lists;
  private final Function<JsonParser, Document> document;
  private boolean broken;

  JsonStreamCursor(Source source, Set<String> lists, Function<JsonParser, Document> document) throws IOException {
    this.parser = JsonInput.factory(source.limits()).createParser(ObjectReadContext.empty(), source.utf8());
    this.lists = lists;
    this.document = document;
  }

  @Override
  public Optional<Document> next() {
    if (broken) {
      return Optional.empty();
    }
    try {
      return toRecord() ? Optional.of(record()) : Optional.empty();
    } catch (JacksonException e) {
      broken = true;
      throw JsonInput.problem(e);
    }
  }

  private boolean toRecord() {
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token == JsonToken.START_OBJECT && !holdsLists()) {
        return true;
      }
      if (token == JsonToken.PROPERTY_NAME) {
        skipUnlessList();
      } else if (token.isScalarValue()) {
        throw new DocumentException("an object in braces is expected but " + token + " was found",
            parser.currentTokenLocation().getLineNr(), parser.currentTokenLocation().getColumnNr());
      }
      token = parser.nextToken();
    }
    return false;
  }

  // Only the object at the top can hold the lists of records.
  private boolean holdsLists() {
    return !lists.isEmpty() && parser.streamReadContext().getNestingDepth() == 1;
  }

  private void skipUnlessList() {
    boolean list = lists.contains(parser.currentName());
    JsonToken value = parser.nextToken();
    if (!list || value != JsonToken.START_ARRAY) {
      parser.skipChildren();
    }
  }

  // A function that gives up within an object leaves the parser there: its rest is passed over.
  private Document record() {
    int depth = parser.streamReadContext().getNestingDepth();
    int line = parser.currentTokenLocation().getLineNr();
    try {
      return document.apply(parser);
    } catch (DocumentException e) {
      while (parser.streamReadContext().getNestingDepth() >= depth && parser.nextToken() != null) {
        // Up to the end of the object.
      }
      throw e.line().isPresent() ? e : e.startingAtLine(line);
    }
  }

  @Override
  public void close() {
    parser.close();
  }
}
