package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.json.JsonRecords;
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
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

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
record JsonPapers(DocumentFormat format, Predicate<JsonHead> signature, Set<String> lists,
    BiFunction<JsonFields, Source, Document> document) implements FormatReader {
  private static final ObjectReader TREES = JsonMapper.shared().reader()
      .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
    return JsonRecords.cursor(source, lists, parser -> read(parser, source));
  }

  private Document read(JsonParser parser, Source source) {
    return document.apply(new JsonFields(TREES.readTree(parser)), source);
  }
}
