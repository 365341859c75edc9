package io.github.modeltrail.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfSamplesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"asking-the-river, 1", "bits-and-berries, 2"})
  void theCommittedFileIsWhatTheMakerMakes(String name, int columns) throws IOException {
    PdfSampleMaker.make(name, columns, folder);
    byte[] made = Files.readAllBytes(folder.resolve(name + ".pdf"));
    assertThat(text(committed(name))).isEqualTo(text(made));
  }

  @ParameterizedTest
  @CsvSource({"asking-the-river", "bits-and-berries"})
  void theCommittedFileHoldsEveryLineOfItsSource(String name) throws IOException {
    String letters = letters(text(committed(name)));
    for (String line : PdfSampleMaker.source(name)) {
      assertThat(letters).contains(letters(line.substring(2)).substring(0, Math.min(30, letters(line).length() - 1)));
    }
  }

  @Test
  void theTwoColumnFileHyphenatesAndHasARunningHead() throws IOException {
    List<String> lines = text(committed("bits-and-berries")).lines().map(String::strip).toList();
    assertThat(lines).filteredOn(line -> line.matches(".*[a-z]-")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(lines).anyMatch(line -> line.matches("Arai et al\\. Bits and Berries\\s+2"));
  }

  private static byte[] committed(String name) throws IOException {
    try (InputStream file = Samples.open("pdf/" + name + ".pdf")) {
      return file.readAllBytes();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
