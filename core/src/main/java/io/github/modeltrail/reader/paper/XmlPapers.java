package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlTrees;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A format whose documents are elements of an XML source.
 *
 * @param format
 *          the format
 * @param signature
 *          whether a source that begins like this is of this format
 * @param records
 *          makes what reads one source
 */
record XmlPapers(DocumentFormat format, Predicate<Head> signature, Function<Source, Records> records)
    implements FormatReader {

  /** Makes documents of the elements of one source. May keep what earlier elements said. */
  interface Records {

    /** The names of the elements that are wanted. */
    List<String> elements();

    /** The document of an element; empty if it is none. */
    Optional<Document> document(XmlElement element);
  }

  @Override
  public Fit fit(Head head) {
    return signature.test(head) ? Fit.SURE : Fit.NO;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    XmlTrees trees = XmlTrees.of(source.text(), source.limits());
    Records reading = records.apply(source);
    return new DocumentCursor() {
      private boolean broken;

      @Override
      public Optional<Document> next() {
        Optional<XmlElement> element = broken ? Optional.empty() : element();
        while (element.isPresent()) {
          Optional<Document> document = reading.document(element.get());
          if (document.isPresent()) {
            return document;
          }
          element = element();
        }
        return Optional.empty();
      }

      private Optional<XmlElement> element() {
        try {
          return trees.next(reading.elements());
        } catch (DocumentException e) {
          broken = true;
          throw e;
        }
      }
    };
  }
}
