package io.github.modeltrail.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTrainerTest {
  @TempDir
  Path folder;

  @Test
  void learnsATopicOfTheUsersOwn() throws IOException {
    Path model = folder.resolve("rag.tsv");
    TopicTrainer.trainFile(ragFile()).save(model);
    TopicClassifier classifier = TopicClassifier.bundled().with(model);

    Document about = Document.of("a", "We build a retrieval-augmented generation system for tax law. A retriever finds "
        + "passages in a document store and the generator answers with them.");
    Document background =
        Document.of("b", "Previous work relied on retrieval-augmented generation. We train a parser for "
            + "medieval charters and measure its errors on unseen scribes.");
    Document other = Document.of("c", "Seagulls follow the plough. Their number grows with the length of the furrow.");

    assertThat(classifier.topics()).extracting(Topic::name).containsExactly("peft", "compression", "inference", "edge",
        "rag");
    assertThat(rag(classifier, about).assigned()).isTrue();
    assertThat(rag(classifier, about).evidence()).extracting(Evidence::surface)
        .anyMatch(surface -> surface.contains("retrieval-augmented generation"));
    assertThat(rag(classifier, background).assigned()).isFalse();
    assertThat(rag(classifier, other).score()).isZero();
  }

  @Test
  void leavesTheScoresOfOtherTopicsAlone() throws IOException {
    Path model = folder.resolve("rag.tsv");
    TopicTrainer.trainFile(ragFile()).save(model);
    Document document =
        Document.of("d", "We serve LoRA adapters and cut the latency of retrieval-augmented generation.");

    List<TopicScore> alone = TopicClassifier.bundled().classify(document);

    assertThat(TopicClassifier.bundled().with(model).classify(document).subList(0, 4)).isEqualTo(alone);
  }

  @Test
  void givesTheSameModelForTheSameFile() throws IOException {
    Path file = ragFile();

    assertThat(TopicTrainer.trainFile(file).version()).isEqualTo(TopicTrainer.trainFile(file).version());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [1]                                                           | one JSON object
      {"topic":"a"}                                                 | needs "about"
      {"topic":"a","about":"b","seeds":[1]}                         | holds strings (got 1)
      {"topic":"a","about":"b"}                                     | at least one seed phrase
      {"topic":"a","about":"b","seeds":["one two three four five"]} | has 5
      {"topic":"a","about":"b","seeds":["s"],"anchors":["two words"]} | an anchor is one word
      {"topic":"a","about":"b","seeds":["s"],"examples":[{"text":"t"}]} | example 1 needs "about"
      {"topic":"a","about":"b","seeds":["s"],"examples":[{"about":true,"text":"t"}]} | examples that are not
      {"topic":                                                     | this is not JSON
      """)
  void saysWhatIsWrongWithATopicFile(String content, String problem) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), content);

    assertThatThrownBy(() -> TopicTrainer.trainFile(file)).isInstanceOf(TopicFileException.class)
        .hasMessageContaining("bad.json").hasMessageContaining(problem);
  }

  private static TopicScore rag(TopicClassifier classifier, Document document) {
    return classifier.classify(document).get(4);
  }

  private Path ragFile() throws IOException {
    try (var in = TopicTrainerTest.class.getResourceAsStream("rag.json")) {
      return Files.write(folder.resolve("rag.json"), in.readAllBytes());
    }
  }
}
