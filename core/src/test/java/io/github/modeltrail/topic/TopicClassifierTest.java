package io.github.modeltrail.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.document.TextPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicClassifierTest {
  private static final TopicClassifier CLASSIFIER = TopicClassifier.bundled();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      peft | Low-rank adapters for court rulings | We fine-tune a frozen language model with LoRA on court rulings. \
      Only the low-rank adapters are trained, less than one percent of all parameters.
      compression | Four-bit weights for a speech model | We propose a post-training quantization method that stores the \
      weights of a large speech model in 4-bit integers, and combine it with structured pruning of the model.
      inference | Guessing ahead with a small draft model | We present a speculative decoding scheme for large language \
      models. A draft model proposes tokens and the target model verifies them, which gives a 2x speedup of decoding.
      edge | Hearing wild birds on a microcontroller | We deploy a bird call classifier on a microcontroller with 256 KB \
      of memory. It runs on-device on battery-powered edge devices and needs 20 ms for an inference.
      """)
  void assignsTheTopicThatAWorkIsAbout(String topic, String title, String text) {
    assertThat(assigned(paper(title, text))).contains(topic);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Rate control for video compression | We study rate control for block-based video compression. The quantization step \
      of each macroblock is set by a model of its bits, and the decoder needs no change.
      Confidence sets after model selection | We give methods for statistical inference after model selection and show \
      that the usual intervals are too short. The proposed intervals hold their level in simulations.
      A fast operator for image edges | We propose an edge detector based on second derivatives of the image. Edges are \
      linked into closed contours by a small set of rules, and the edge map is thinned.
      Bending loss in optical fibre | Loss in single-mode optical fibre is measured for bends of small radius. Low-loss \
      fibres with a trench keep the light in the core, and fibre length has little effect.
      Winter pruning of apple trees | Apple trees were pruned in winter or in summer for six years. Pruning in summer \
      made trees smaller and fruit more even, and pruned trees needed less thinning.
      Pruning decision trees by description length | We compare ways of pruning decision trees after they have been \
      grown. Pruned trees are smaller and as accurate as the full trees.
      A mobile robot in a hospital | We describe a mobile robot that brings linen to the wards. The mobile platform \
      has two wheels and an on-board lamp, and finds its way by markers on the floor.
      Kernels of wild rice | We measured kernels of wild rice from four lakes. Kernel size grows with the depth of the \
      water, and larger kernels sprout faster.
      """)
  void staysSilentOnOtherFields(String title, String text) {
    assertThat(assigned(paper(title, text))).isEmpty();
  }

  @Test
  void givesOneScoreForEveryTopicInTheirOrder() {
    List<TopicScore> scores = CLASSIFIER.classify(paper("A title", "A text without any word of the topics"));

    assertThat(scores).extracting(TopicScore::topic).isEqualTo(Topic.BUNDLED);
    assertThat(scores).allSatisfy(score -> {
      assertThat(score.score()).isZero();
      assertThat(score.assigned()).isFalse();
      assertThat(score.evidence()).isEmpty();
    });
  }

  @Test
  void showsEvidenceAsSlicesOfTheTextInItsOrder() {
    Document document =
        paper("LoRA für Übersetzer \uD83D\uDE80", "\uD83D\uDE80 We fine-tune with LoRA adapters. LoRA is cheap.");

    TopicScore peft = CLASSIFIER.classify(document).get(0);

    Map<String, String> texts = document.texts().stream().collect(Collectors.toMap(TextPart::path, TextPart::text));
    assertThat(peft.assigned()).isTrue();
    assertThat(peft.evidence()).isNotEmpty().allSatisfy(evidence -> {
      String text = texts.get(evidence.path());
      assertThat(evidence.span().slice(text)).isEqualTo(evidence.surface());
      assertThat(text.codePointCount(0, evidence.span().start())).isEqualTo(evidence.codePoints().start());
    });
    assertThat(peft.evidence()).extracting(Evidence::surface).anyMatch(surface -> surface.contains("LoRA"));
  }

  @Test
  void judgesALongDocumentByWhatItIsAbout() {
    String filler =
        "The boiler is fed with water from a tank and the valve opens when the pressure rises. ".repeat(1200);
    Document boiler = Document.builder("boiler").title("Feed water control for steam boilers")
        .section(Section.of(SectionType.ABSTRACT, "A controller for feed water of a steam boiler is disclosed."))
        .section(Section.of(SectionType.DESCRIPTION,
            filler + "The controller may use a quantized neural network. " + filler))
        .build();
    Document network = Document.builder("network").title("Storing neural networks in few bits")
        .section(Section.of(SectionType.ABSTRACT,
            "Quantizing weights of a neural network to a low-bit format is disclosed, "
                + "with pruning of the quantized model."))
        .section(Section.of(SectionType.DESCRIPTION, filler)).build();

    assertThat(assigned(boiler)).isEmpty();
    assertThat(assigned(network)).contains("compression");
  }

  @Test
  void explainsAScoreThatIsNotAssigned() {
    Document contrast = paper("Full training of a small parser",
        "We train all weights of a parser from scratch. Unlike LoRA, our training changes every weight.");

    TopicExplanation peft = CLASSIFIER.explain(contrast).get(0);

    assertThat(peft.score().assigned()).isFalse();
    assertThat(peft.decision()).isIn(TopicDecision.REJECTED, TopicDecision.IN_DOUBT);
    assertThat(peft.evidence()).isNotEmpty();
    assertThat(peft.signals()).extracting(TopicExplanation.Signal::description)
        .contains("a phrase of the topic stands behind a contrast or a negation");
    assertThat(peft.doubtFrom()).isLessThan(peft.threshold());
  }

  @Test
  void givesTheSameScoresFromManyThreads() {
    Document document =
        paper("Pruning and quantizing adapters", "We prune, quantize and serve LoRA adapters on edge devices.");
    List<TopicScore> expected = CLASSIFIER.classify(document);

    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> CLASSIFIER.classify(document)).distinct())
        .containsExactly(expected);
  }

  @Test
  void keepsScoresAndVersionThroughAFile(@TempDir Path folder) {
    Path file = folder.resolve("model.tsv");
    CLASSIFIER.save(file);

    TopicClassifier loaded = TopicClassifier.load(file);

    Document document = paper("Low-rank adapters", "We train LoRA adapters for a frozen model.");
    assertThat(loaded.version()).isEqualTo(CLASSIFIER.version()).matches("\\d{4}\\.\\d{2}\\+[0-9a-f]{6}");
    assertThat(loaded.classify(document)).isEqualTo(CLASSIFIER.classify(document));
    assertThat(loaded.anchors()).isEqualTo(CLASSIFIER.anchors());
  }

  @Test
  void refusesATopicThatIsThereAlready(@TempDir Path folder) {
    Path file = folder.resolve("model.tsv");
    CLASSIFIER.save(file);

    assertThatThrownBy(() -> CLASSIFIER.with(file)).isInstanceOf(TopicFileException.class)
        .hasMessageContaining("\"peft\" already");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nonsense                                                            | 1 | its first line must be
      modeltrail-topic-model 1~date                                       | 2 | a "date" line needs 1 fields
      modeltrail-topic-model 1~colour\tblue                               | 2 | no kind of line "colour"
      modeltrail-topic-model 1~date\t2026.11                              | 2 | the model has no topics
      modeltrail-topic-model 1~topic\ta\tb~intercept\tmany                | 3 | a number is needed here (got "many")
      modeltrail-topic-model 1~topic\ta\tb~phrase\tlora\t1\t2             | 3 | one weight for each of the 1 topics
      modeltrail-topic-model 1~intercept\t1                               | 2 | a topic line must come first
      modeltrail-topic-model 1~topic\ta\tb~signal\ttytle\t1               | 3 | no seed signal "tytle"
      modeltrail-topic-model 1~topic\ta\tb~phrase\tx\tNaN                 | 3 | must be a finite number
      """)
  void saysWhereAModelFileIsWrong(String content, int line, String problem, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.tsv"), content.strip().replace('~', '\n'));

    assertThatThrownBy(() -> TopicClassifier.load(file)).isInstanceOf(TopicFileException.class)
        .hasMessageContaining(problem)
        .satisfies(e -> assertThat(((TopicFileException) e).line()).isEqualTo(line));
  }

  private static Document paper(String title, String text) {
    return Document.builder("test").title(title).section(Section.of(SectionType.ABSTRACT, text)).build();
  }

  private static List<String> assigned(Document document) {
    return CLASSIFIER.classify(document).stream().filter(TopicScore::assigned).map(score -> score.topic().name())
        .toList();
  }
}
