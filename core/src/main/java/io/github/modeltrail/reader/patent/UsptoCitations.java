package io.github.modeltrail.reader.patent;

import io.github.modeltrail.reader.xml.XmlElement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cited patents and other texts in USPTO XML v4, one a line. */
final class UsptoCitations {
  private UsptoCitations() {}

  static Stream<String> of(XmlElement bibliography) {
    return Stream.concat(bibliography.all("us-references-cited", "us-citation"),
        bibliography.all("references-cited", "citation")).map(UsptoCitations::line);
  }

  private static String line(XmlElement citation) {
    Optional<String> other = citation.first("nplcit", "othercit").map(UsptoXml.TEXT::of);
    return other.or(() -> citation.first("patcit", "document-id").map(UsptoCitations::patent)).orElse("");
  }

  private static String patent(XmlElement document) {
    String number = PatentNumbers.join(document.text("country").orElse(""), document.text("doc-number").orElse(""),
        document.text("kind").orElse(""));
    return Stream
        .of(Optional.of(number), document.text("name"),
            document.text("date").flatMap(PatentCodes::date).map(Object::toString))
        .flatMap(Optional::stream).collect(Collectors.joining(", "));
  }
}
