package io.github.modeltrail.reader.json;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.JsonHead;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonParser;

/**
 * Gives the documents of JSON sources: objects on lines of their own (where a broken one does not touch the next), the
 * elements of a list, or objects one behind the other in any layout.
 */
public final class JsonRecords {
  private JsonRecords() {}

  /** Reads each object by its tokens; the function gets a parser at the object's first token and leaves it at its last. */
  public static DocumentCursor cursor(Source source, Function<JsonParser, Document> document) throws IOException {
    return cursor(source, Set.of(), document);
  }

  /**
   * Reads the objects in the lists at these keys of a top-level object, such as {@code results}; an object that has none
   * of them is a record itself.
   */
  public static DocumentCursor cursor(Source source, Set<String> lists, Function<JsonParser, Document> document)
      throws IOException {
    boolean listed = source.head().json().filter(json -> lists.stream().anyMatch(json.keys()::contains)).isPresent();
    return cuts(source.head(), lists)
        ? new JsonLineCursor(source, document)
        : new JsonStreamCursor(source, listed ? lists : Set.of(), document);
  }

  /** Whether the objects of a source that begins like this can be cut apart: they stand on lines of their own. */
  public static boolean cuts(Head head, Set<String> lists) {
    return head.json().map(json -> isLines(head, json, lists)).orElse(true);
  }

  // One object a line unless the first line shows that it is otherwise.
  private static boolean isLines(Head head, JsonHead json, Set<String> lists) {
    if (json.list() || lists.stream().anyMatch(json.keys()::contains)) {
      return false;
    }
    String first = head.firstLine();
    boolean cut = !head.whole() && head.text().stripLeading().indexOf('\n') < 0;
    return cut || JsonHead.of(first).filter(JsonHead::complete).isPresent();
  }
}
