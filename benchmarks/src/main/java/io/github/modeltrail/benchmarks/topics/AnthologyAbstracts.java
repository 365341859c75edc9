package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads titles and abstracts of ACL Anthology files; ids are {@code acl:} and the anthology's. */
final class AnthologyAbstracts {
  private AnthologyAbstracts() {}

  static void forEach(Path folder, Consumer<Document> sink) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    for (Path file : files) {
      Element collection = Jsoup.parse(Files.readString(file), Parser.xmlParser()).selectFirst("collection");
      if (collection != null) {
        collection.select("> volume").forEach(volume -> forEachPaper(collection.attr("id"), volume, sink));
      }
    }
  }

  private static void forEachPaper(String collection, Element volume, Consumer<Document> sink) {
    for (Element paper : volume.select("> paper")) {
      Element title = paper.selectFirst("> title");
      Element summary = paper.selectFirst("> abstract");
      if (title != null && summary != null) {
        Element year = volume.selectFirst("> meta > year");
        Document.Builder document = Document.builder("acl:" + id(collection, volume.attr("id"), paper.attr("id")))
            .kind(DocumentKind.PUBLICATION).title(title.wholeText())
            .section(Section.of(SectionType.ABSTRACT, summary.wholeText()));
        if (year != null) {
          document.date(PartialDate.parse(year.text()));
        }
        sink.accept(document.build());
      }
    }
  }

  /** {@code 2020.acl-main.4}; before 2020 {@code P18-1005}: five digits, one or two of them the volume's. */
  private static String id(String collection, String volume, String paper) {
    if (Character.isDigit(collection.charAt(0))) {
      return collection + "-" + volume + "." + paper;
    }
    String number = volume.length() == 1 ? "000" : "00";
    return collection + "-" + volume + (number + paper).substring(paper.length());
  }
}
