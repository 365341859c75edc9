package io.github.modeltrail.reader.json;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.JsonHead;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A format whose documents are JSON objects, alone, on lines or in a list.
 *
 * @param format
 *          the format
 * @param signature
 *          whether the keys at the beginning are those of this format and no other
 * @param lists
 *          keys of the top-level object under which answers of an API list their records
 * @param document
 *          makes a document of an object and the source it stands in
 */
public record JsonFormat(DocumentFormat format, Predicate<JsonHead> signature, Set<String> lists,
    BiFunction<JsonNode, Source, Document> document) implements FormatReader {

  /** A format whose documents do not depend on the source they stand in. */
  public static JsonFormat of(DocumentFormat format, Predicate<JsonHead> signature, Set<String> lists,
      Function<JsonNode, Document> document) {
    return new JsonFormat(format, signature, lists, (json, source) -> document.apply(json));
  }

  @Override
  public Fit fit(Head head) {
    return head.json().filter(signature).isPresent() ? Fit.SURE : Fit.NO;
  }

  @Override
  public boolean cuts(Head head) {
    return JsonRecords.cuts(head, lists);
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return JsonRecords.cursor(source, lists, parser -> document.apply(JsonTree.read(parser), source));
  }
}
