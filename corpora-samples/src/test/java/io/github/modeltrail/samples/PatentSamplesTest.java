package io.github.modeltrail.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PatentSamplesTest {
  private static final String DECLARATION = "<?xml version";

  @ParameterizedTest
  @ValueSource(strings = {"uspto/US99100101B2.xml", "uspto/US20259900031A1.xml", "uspto/US20249900144A1.xml.gz"})
  void aSingleFileIsOneWholePatent(String name) throws Exception {
    List<String> parts = parts(name);
    assertThat(parts).hasSize(1);
    assertWhole(parse(parts.get(0)));
  }

  @Test
  void aWeekOfGrantsMixesInASequenceListing() throws Exception {
    List<String> parts = parts("uspto/ipg260106.xml");
    assertThat(parts).hasSize(4);
    for (String part : parts) {
      Document document = parse(part);
      if (!document.getDocumentElement().getTagName().equals("sequence-cwu")) {
        assertWhole(document);
      }
    }
    assertThat(parts).filteredOn(part -> part.contains("<sequence-cwu")).hasSize(1);
  }

  @Test
  void aWeekOfApplicationsIsPackedAsZip() throws Exception {
    List<String> parts = parts("uspto/ipa260108.zip");
    assertThat(parts).hasSize(2);
    for (String part : parts) {
      assertWhole(parse(part));
    }
  }

  private static void assertWhole(Document document) {
    for (String tag : List.of("invention-title", "abstract", "heading", "claim", "inventor", "classification-cpc",
        "doc-number", "date")) {
      assertThat(document.getElementsByTagName(tag).getLength()).as(tag).isPositive();
    }
    assertThat(document.getElementsByTagName("description").item(0).getTextContent().split("\\s+"))
        .hasSizeGreaterThan(350);
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> parts(String name) throws IOException {
    String text = new String(unpacked(name), StandardCharsets.UTF_8);
    return List.of(text.split("(?=" + java.util.regex.Pattern.quote(DECLARATION) + ")", -1)).stream()
        .filter(part -> !part.isBlank()).toList();
  }

  private static byte[] unpacked(String name) throws IOException {
    try (InputStream file = Samples.open(name)) {
      if (name.endsWith(".gz")) {
        return new GZIPInputStream(file).readAllBytes();
      }
      if (name.endsWith(".zip")) {
        ZipInputStream zip = new ZipInputStream(file);
        assertThat(zip.getNextEntry().getName()).isEqualTo("ipa260108.xml");
        return zip.readAllBytes();
      }
      return file.readAllBytes();
    }
  }
}
