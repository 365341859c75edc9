package io.github.modeltrail.reader.patent;

import io.github.modeltrail.reader.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The CPC and IPC classes in bibliographic data of the WIPO ST.36 kind, CPC first; those of Locarno for designs. */
final class PatentClasses {
  private PatentClasses() {}

  static List<String> of(XmlElement bibliography) {
    Stream<XmlElement> cpc = bibliography.descendants("classification-cpc");
    Stream<XmlElement> ipcr = bibliography.descendants("classification-ipcr");
    Stream<String> parts = Stream.concat(cpc, ipcr).map(PatentClasses::symbol).flatMap(Optional::stream);
    Stream<String> older = Stream.of("classification-ipc", "classification-locarno").flatMap(bibliography::elements)
        .flatMap(each -> Stream.concat(each.elements("main-classification"), each.elements("further-classification")))
        .map(each -> PatentNumbers.fixedWidth(each.characters())).flatMap(Optional::stream);
    return Stream.concat(parts, older).distinct().toList();
  }

  private static Optional<String> symbol(XmlElement parts) {
    Optional<String> whole = PatentNumbers.symbol(parts.text("section").orElse(""), parts.text("class").orElse(""),
        parts.text("subclass").orElse(""), parts.text("main-group").orElse(""), parts.text("subgroup").orElse(""));
    return whole.or(() -> parts.text("text").flatMap(PatentNumbers::fixedWidth));
  }
}
