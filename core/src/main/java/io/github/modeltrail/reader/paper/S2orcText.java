package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.Headings;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** S2ORC as the Semantic Scholar API gives it out since 2022: one text with annotations that count in code points. */
final class S2orcText {
  private S2orcText() {}

  static boolean isText(JsonHead head) {
    return !head.list() && head.has("corpusid") && (head.has("content.text") || head.has("body.text")
        || head.has("content.source"));
  }

  /** A stretch of the text that is a heading, the abstract, a paragraph or an entry of the bibliography. */
  private record Part(String kind, int start, int end) {}

  static Document document(JsonFields fields) {
    String id = fields.text("corpusid").orElseThrow(() -> new DocumentException("the record has no corpusid"));
    JsonFields content = fields.at("content").isPresent() ? fields.at("content") : fields.at("body");
    Optional<String> doi = fields.text("externalids", "doi").or(() -> fields.text("externalids", "DOI"));
    Document.Builder document = Document.builder(doi.map(PaperText::doi).orElse("s2orc:" + id))
        .kind(DocumentKind.PUBLICATION).source("S2ORC");
    String text = content.at("text").node().asString("");
    List<Part> parts = parts(content);
    fields.line("title").or(() -> parts.stream().filter(part -> part.kind.equals("title")).findFirst()
        .map(part -> slice(text, part))).ifPresent(document::title);
    write(document, text, parts);
    String bibliography = fields.at("bibliography", "text").node().asString("");
    SectionWriter references = new SectionWriter(document, SectionType.REFERENCES);
    references.paragraph(bibliography);
    references.end();
    return document.build();
  }

  private static void write(Document.Builder document, String text, List<Part> parts) {
    SectionWriter sections = new SectionWriter(document, SectionType.BODY);
    if (parts.stream().noneMatch(part -> part.kind.equals("paragraph"))) {
      sections.paragraph(text);
    }
    for (Part part : parts) {
      String words = slice(text, part);
      switch (part.kind) {
        case "sectionheader" -> sections.start(Headings.type(words), words);
        case "abstract" -> {
          sections.start(SectionType.ABSTRACT);
          sections.paragraph(words);
          sections.start(SectionType.BODY);
        }
        case "bibentry" -> {
          if (sections.type() != SectionType.REFERENCES) {
            sections.start(SectionType.REFERENCES);
          }
          sections.paragraph(words);
        }
        case "paragraph" -> sections.paragraph(words);
        default -> {
          // The title and the authors are told apart.
        }
      }
    }
    sections.end();
  }

  private static List<Part> parts(JsonFields content) {
    List<Part> parts = new ArrayList<>();
    for (String kind : List.of("title", "abstract", "sectionheader", "paragraph", "bibentry")) {
      content.text("annotations", kind).stream().flatMap(list -> parse(list).list())
          .forEach(each -> parts.add(new Part(kind, number(each, "start"), number(each, "end"))));
    }
    parts.sort(Comparator.comparingInt(Part::start));
    Optional<Part> summary = parts.stream().filter(part -> part.kind.equals("abstract")).findFirst();
    summary.ifPresent(whole -> parts.removeIf(part -> part.kind.equals("paragraph") && part.start >= whole.start
        && part.end <= whole.end));
    return parts;
  }

  private static JsonFields parse(String list) {
    try {
      return new JsonFields(JsonMapper.shared().readTree(list));
    } catch (JacksonException e) {
      throw new DocumentException("an annotation is no list: " + e.getOriginalMessage());
    }
  }

  private static int number(JsonFields part, String name) {
    return part.at(name).node().asInt(0);
  }

  private static String slice(String text, Part part) {
    int length = text.codePointCount(0, text.length());
    int start = Math.clamp(part.start, 0, length);
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, Math.clamp(part.end, start, length) - start)).strip();
  }
}
