package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** unarXive (Saier et al., JCDL 2023, doi:10.1109/JCDL57899.2023.00020): full texts with formulas and citations set apart. */
final class Unarxive {
  private static final Pattern MARK = Pattern.compile("\\{\\{(\\w{1,20}):([0-9a-fA-F-]{1,60})\\}\\}");

  private final JsonFields fields;
  private final Map<String, Integer> references = new HashMap<>();

  private Unarxive(JsonFields fields) {
    this.fields = fields;
    fields.members("bib_entries").forEach(entry -> references.put(entry.getKey(), references.size() + 1));
  }

  static boolean isUnarxive(JsonHead head) {
    return !head.list() && head.has("paper_id", "metadata.categories")
        && (head.has("_source_hash") || head.has("discipline"));
  }

  static Document document(JsonFields fields) {
    return new Unarxive(fields).document();
  }

  private Document document() {
    Document.Builder document = ArxivSnapshot.start(fields.at("metadata"));
    fields.text("abstract", "text").or(() -> fields.text("metadata", "abstract")).map(PaperText::reflow)
        .map(this::filled)
        .ifPresent(text -> document.section(Section.of(SectionType.ABSTRACT, text)));
    SectionWriter writer = new SectionWriter(document, SectionType.BODY);
    PaperSections sections = new PaperSections(writer);
    fields.list("body_text").forEach(each -> {
      Optional<String> heading = each.line("section")
          .map(name -> each.text("sec_number").map(number -> number + " ").orElse("") + name);
      sections.paragraph(heading, SectionType.BODY, filled(each.text("text").orElse("")));
    });
    fields.members("ref_entries").flatMap(entry -> entry.getValue().text("caption").stream())
        .filter(caption -> !caption.equals("NO_CAPTION"))
        .forEach(caption -> writer.aside(SectionType.CAPTION, filled(caption)));
    writer.start(SectionType.REFERENCES);
    fields.members("bib_entries").forEach(entry -> writer.paragraph("[" + references.get(entry.getKey()) + "] "
        + entry.getValue().line("bib_entry_raw").orElse("")));
    writer.end();
    return document.build();
  }

  /** The text with its formulas in their places and numbers for its citations. */
  private String filled(String text) {
    return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(meaning(mark.group(1), mark.group(2))));
  }

  private String meaning(String kind, String id) {
    return switch (kind) {
      case "formula" -> fields.text("ref_entries", id, "latex").map(latex -> latex.replaceAll("\\s+", " ")).orElse("");
      case "cite" -> "[" + Optional.ofNullable(references.get(id)).map(String::valueOf).orElse("?") + "]";
      default -> kind;
    };
  }
}
