package io.github.modeltrail.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
  private static final List<String> LEFT_COLUMN = List.of("Small models run on telephones when their weights",
      "are kept in four bits. We study how far quanti-", "zation can go before answers suffer, and we show",
      "that quantization to three bits already hurts the", "small ones most. The Deep-",
      "Seek family is hurt less than others, for DeepSeek",
      "spreads its weights over many experts, each of", "which is seldom asked and so forgives more of the",
      "noise that rounding brings into the sums. After a", "short spell of fine-",
      "tuning the loss is made up for, as fine-tuning of",
      "adapters costs little on such a device; it needs a");
  private static final List<String> RIGHT_COLUMN = List.of("night at most. The second half of this text stands",
      "in the right column and must come after the left", "one, whatever the order in which it was drawn on",
      "the page by the typesetter. It has as many lines", "as it takes to be told from the cells of a table.");

  @Test
  void readsTheLeftColumnBeforeTheRightOne() {
    byte[] pdf = new PdfDraft().page().bold(150, 80, 18, "Small Models in Four Bits")
        .bold(PdfDraft.LEFT, 130, 12, "1 Introduction")
        .lines(PdfDraft.RIGHT, 150, RIGHT_COLUMN).lines(PdfDraft.LEFT, 150, LEFT_COLUMN).bytes();

    Document document = read(pdf);

    assertThat(document.title()).contains("Small Models in Four Bits");
    Section section = document.sections().getLast();
    assertThat(section.heading()).contains("1 Introduction");
    assertThat(section.text()).containsSubsequence("Small models run", "it needs a night at most. The second",
        "cells of a table.");
  }

  @Test
  void mendsWordsThatTheTypesetterBrokeAndLeavesOthers() {
    String text = read(new PdfDraft().page().lines(PdfDraft.LEFT, 150, LEFT_COLUMN).bytes()).sections().get(0).text();

    assertThat(text).contains("how far quantization can go", "The DeepSeek family", "spell of fine-tuning the loss");
  }

  @Test
  void mendsCompoundsThatAreBrokenWithinAPart() {
    List<String> lines =
        List.of("The adapter is called Legal-Pega-", "sus and follows a chain-of-", "thought over GPT-4-",
            "style answers of Tiny-Pega-", "sus, all of the year 2021.");

    String text = read(new PdfDraft().page().lines(PdfDraft.LEFT, 150, lines).bytes()).sections().get(0).text();

    assertThat(text).contains("Legal-Pegasus and", "chain-of-thought", "GPT-4-style", "Tiny-Pegasus,");
  }

  @Test
  void leavesOutRunningHeadsAndPageNumbers() {
    PdfDraft draft = new PdfDraft();
    for (int i = 1; i <= 4; i++) {
      draft.page().text(PdfDraft.LEFT, 40, 9, "Journal of Invented Results " + i)
          .lines(PdfDraft.LEFT, 150, RIGHT_COLUMN)
          .text(290, 810, 10, String.valueOf(i));
    }
    String text = texts(read(draft.bytes()));

    assertThat(text).doesNotContain("Journal").doesNotContainPattern("\\d");
    assertThat(text.split("typesetter", -1)).hasSize(5);
  }

  @Test
  void tellsAbstractCaptionFootnoteAndReferencesApart() {
    byte[] pdf =
        new PdfDraft().page().bold(150, 80, 18, "A Title of Some Length").bold(PdfDraft.LEFT, 120, 12, "Abstract")
            .lines(PdfDraft.LEFT, 140, RIGHT_COLUMN)
            .text(PdfDraft.LEFT, 240, 9, "Table 2: How LLaMA fares with fewer bits.")
            .bold(PdfDraft.LEFT, 280, 12, "2 Results").lines(PdfDraft.LEFT, 300, LEFT_COLUMN)
            .text(PdfDraft.LEFT + 4, 748, 5, "1").text(PdfDraft.LEFT + 8, 750, 8, "A note about the weights of Gemma.")
            .page().bold(PdfDraft.LEFT, 100, 12, "References")
            .text(PdfDraft.LEFT, 120, 10, "[1] A. Writer. A paper on BERT. 2020.")
            .bytes();

    assertThat(read(pdf).sections()).extracting(Section::type).containsExactly(SectionType.ABSTRACT,
        SectionType.CAPTION,
        SectionType.BODY, SectionType.FOOTNOTE, SectionType.REFERENCES);
    assertThat(read(pdf).sections().get(1).text()).isEqualTo("Table 2: How LLaMA fares with fewer bits.");
    assertThat(read(pdf).sections().get(3).text()).endsWith("A note about the weights of Gemma.");
    assertThat(read(pdf).kind()).isEqualTo(DocumentKind.PUBLICATION);
  }

  @Test
  void keepsMarksOfFootnotesOutOfNames() {
    byte[] pdf =
        new PdfDraft().page().lines(PdfDraft.LEFT, 150, RIGHT_COLUMN).text(PdfDraft.LEFT, 230, 10, "We use BERT")
            .text(PdfDraft.LEFT + 57.5f, 226, 6, "2").text(PdfDraft.LEFT + 64, 230, 10, "and others.").bytes();

    assertThat(texts(read(pdf))).contains("We use BERT² and others.");
  }

  @Test
  void setsLoweredWordsApart() {
    byte[] pdf =
        new PdfDraft().page().lines(PdfDraft.LEFT, 150, RIGHT_COLUMN).text(PdfDraft.LEFT, 230, 10, "We use BERT")
            .text(PdfDraft.LEFT + 57.5f, 232, 6, "BASE").text(PdfDraft.LEFT + 78, 230, 10, "at Vmin").bytes();

    assertThat(texts(read(pdf))).contains("We use BERT BASE at Vmin");
  }

  @Test
  void readsRowsOfTablesCellByCell() {
    byte[] pdf = new PdfDraft().page().lines(PdfDraft.LEFT, 100, LEFT_COLUMN)
        .lines(72, 300, List.of("Vicuna", "Koala")).text(150, 306, 10, "13B")
        .lines(210, 300, List.of("a chat model", "of 2023"))
        .text(72, 336, 10, "Gemma").text(150, 336, 10, "7B").lines(210, 330, List.of("the smaller", "of two")).bytes();

    assertThat(texts(read(pdf))).contains("Vicuna Koala 13B a chat model of 2023", "Gemma 7B the smaller of two");
  }

  @Test
  void takesIdClassAndDateFromTheStampOfAPreprint() {
    byte[] pdf = new PdfDraft().page().upwards(30, 600, 20, "arXiv:2401.01234v2 [cs.CL] 3 Jan 2024")
        .lines(PdfDraft.LEFT, 150, RIGHT_COLUMN).bytes();

    Document document = read(pdf);

    assertThat(document.id()).isEqualTo("arXiv:2401.01234");
    assertThat(document.kind()).isEqualTo(DocumentKind.PREPRINT);
    assertThat(document.categories()).containsExactly("cs.CL");
    assertThat(document.date()).contains(new PartialDate(2024, 1, 3));
    assertThat(texts(document)).doesNotContain("arXiv");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void readsTurnedPages(int degrees) {
    byte[] pdf = new PdfDraft().page().turned(degrees).lines(PdfDraft.LEFT, 150, RIGHT_COLUMN).bytes();

    assertThat(texts(read(pdf))).startsWith("night at most. The second half").endsWith("cells of a table.");
  }

  @Test
  void readsWhatOpensWithoutPasswordAndAsksForOneElse() {
    byte[] open = new PdfDraft().page().lines(PdfDraft.LEFT, 150, RIGHT_COLUMN).encrypted("").bytes();
    byte[] locked = new PdfDraft().page().lines(PdfDraft.LEFT, 150, RIGHT_COLUMN).encrypted("sesame").bytes();

    assertThat(texts(read(open))).contains("second half");
    assertThat(problem(locked, ReadOptions.defaults())).contains("encrypted").contains("password");
    assertThat(problem(locked, ReadOptions.defaults().withPassword("wrong"))).contains("does not open")
        .doesNotContain("wrong");
    assertThat(read(locked, ReadOptions.defaults().withPassword("sesame"))).isInstanceOf(ReadOutcome.Success.class);
  }

  @Test
  void saysThatAScanHasNoText() {
    assertThat(problem(new PdfDraft().page().image().bytes(), ReadOptions.defaults())).contains("1 page")
        .contains("OCR");
  }

  @Test
  void readsOrRefusesEveryBrokenFile() {
    byte[] whole = new PdfDraft().page().lines(PdfDraft.LEFT, 150, RIGHT_COLUMN).bytes();
    for (int length = 6; length < whole.length; length += 97) {
      assertThat(read(Arrays.copyOf(whole, length), ReadOptions.defaults())).isNotNull();
    }
    assertThat(problem("%PDF-1.7 and nothing else".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        ReadOptions.defaults()))
        .contains("damaged");
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    ReadLimits d = ReadLimits.defaults();
    ReadLimits hasty =
        new ReadLimits(d.documentChars(), d.lineBytes(), d.nestingDepth(), d.entityExpansions(), d.attributes(),
            d.archiveEntries(), d.archiveDepth(), d.inflationRatio(), d.inflatedBytes(), d.pdfPages(), d.pdfBytes(),
            Duration.ofMillis(1));
    PdfDraft draft = new PdfDraft();
    Stream.generate(() -> draft.page().lines(PdfDraft.LEFT, 150, LEFT_COLUMN)).limit(60).forEach(each -> {});

    assertThat(problem(draft.bytes(), ReadOptions.defaults().withLimits(hasty)))
        .contains("more than 0 s of processor time");
  }

  private static Document read(byte[] pdf) {
    ReadOutcome outcome = read(pdf, ReadOptions.defaults());
    assertThat(outcome).isInstanceOf(ReadOutcome.Success.class);
    return ((ReadOutcome.Success) outcome).document();
  }

  private static String problem(byte[] pdf, ReadOptions options) {
    ReadOutcome outcome = read(pdf, options);
    assertThat(outcome).isInstanceOf(ReadOutcome.Failure.class);
    return ((ReadOutcome.Failure) outcome).failure().problem();
  }

  private static ReadOutcome read(byte[] pdf, ReadOptions options) {
    try (Corpus corpus = Corpus.open(options, new ByteArrayInputStream(pdf), "test.pdf")) {
      List<ReadOutcome> outcomes = corpus.outcomes().toList();
      assertThat(outcomes).hasSize(1);
      return outcomes.get(0);
    }
  }

  private static String texts(Document document) {
    return String.join("\n", document.sections().stream().map(Section::text).toList());
  }
}
