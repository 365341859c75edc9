package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads what accuracy runs need of documents in JSON Lines. */
final class DocumentsFile {
  private static final ObjectMapper JSON = JsonMapper.shared();

  private DocumentsFile() {}

  /** Takes one document. */
  interface DocumentSink {
    void accept(Document document) throws IOException;
  }

  /** Takes one line's object. */
  interface NodeSink {
    void accept(JsonNode node) throws IOException;
  }

  static void forEach(Path file, boolean dates, DocumentSink sink) throws IOException {
    forEachNode(file, node -> sink.accept(document(node, dates)));
  }

  static void forEachNode(Path file, NodeSink sink) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          sink.accept(JSON.readTree(line));
        }
      }
    }
  }

  private static Document document(JsonNode node, boolean dates) {
    Document.Builder document = Document.builder(node.path("id").asString(""));
    DocumentKind.ofLabel(node.path("kind").asString("")).ifPresent(document::kind);
    if (node.hasNonNull("title")) {
      document.title(node.path("title").asString(""));
    }
    if (dates && !node.path("date").asString("").isEmpty()) {
      document.date(PartialDate.parse(node.path("date").asString("")));
    }
    for (JsonNode section : node.path("sections")) {
      SectionType type = SectionType.ofLabel(section.path("type").asString("")).orElse(SectionType.OTHER);
      document.section(Section.of(type, section.path("text").asString("")));
    }
    return document.build();
  }

  static Document withoutDate(Document document) {
    return new Document(document.id(), document.kind(), document.title(), Optional.empty(), document.language(),
        document.categories(), document.source(), document.sections(), document.contributors());
  }
}
