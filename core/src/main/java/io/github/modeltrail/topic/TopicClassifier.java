package io.github.modeltrail.topic;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicons.BundledLexicons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides for each topic whether a document is about it. Immutable and safe for many threads.
 *
 * <p>
 * A topic has a set of anchor words. A document in which none of them stands as an
 * {@linkplain io.github.modeltrail.text.AnchorTokens anchor token} has the score 0.0 for that topic by definition; that
 * is what lets an index leave such documents untouched without changing any result.
 */
public final class TopicClassifier {
  private static final String BUNDLED_MODEL = BundledLexicons.TOPICS + "/model.tsv";
  /** Scores are rounded so that they read well and are the same in every format. */
  private static final double SCORE_STEPS = 10_000;

  private final List<TopicModel> models;
  private final List<Topic> topics;
  private final String version;
  private final Set<String> anchors;

  TopicClassifier(List<TopicModel> models) {
    this.models = List.copyOf(models);
    this.topics = models.stream().flatMap(model -> model.topics().stream()).map(TopicWeights::topic).toList();
    Set<String> union = new TreeSet<>();
    models.forEach(model -> union.addAll(model.forms().anchors.union()));
    this.anchors = Set.copyOf(union);
    this.version = versionOf(models);
  }

  /** The classifier for the four topics that come with the library. */
  public static TopicClassifier bundled() {
    return Bundled.CLASSIFIER;
  }

  /**
   * A classifier for the topics of model files alone, in their order.
   *
   * @throws TopicFileException
   *           if a file is no topic model or two files have the same topic
   * @throws UncheckedIOException
   *           if a file cannot be read
   */
  public static TopicClassifier load(Path... modelFiles) {
    TopicClassifier loaded = new TopicClassifier(List.of());
    for (Path file : modelFiles) {
      loaded = loaded.with(file);
    }
    return loaded;
  }

  /**
   * This classifier with the topics of a model file behind its own, whose scores stay the same.
   *
   * @param modelFile
   *          what {@code modeltrail topics train} or {@link TopicTrainer} made
   * @throws TopicFileException
   *           if the file is no topic model or has a topic that is here already
   * @throws UncheckedIOException
   *           if the file cannot be read
   */
  public TopicClassifier with(Path modelFile) {
    TopicModel added = TopicModelFormat.read(modelFile.toString(), textOf(modelFile));
    for (TopicWeights topic : added.topics()) {
      if (topics.contains(topic.topic())) {
        throw new TopicFileException(modelFile.toString(), 0,
            "there is a topic \"" + topic.topic().name() + "\" already; give this one another name");
      }
    }
    List<TopicModel> all = new ArrayList<>(models);
    all.add(added);
    return new TopicClassifier(all);
  }

  /** The topics in the order of the scores. */
  public List<Topic> topics() {
    return topics;
  }

  /** Date and content hash of the models, such as {@code 2026.11+81bd02}. */
  public String version() {
    return version;
  }

  /**
   * The words that an index searches for: a document without any of them has the score 0.0 for every topic. They are in
   * the form that {@link io.github.modeltrail.text.AnchorTokens} yields.
   */
  public Set<String> anchors() {
    return anchors;
  }

  /** One score for every topic, in the order of {@link #topics}. */
  public List<TopicScore> classify(Document document) {
    List<TopicScore> scores = new ArrayList<>(topics.size());
    for (TopicModel model : models) {
      new Judgement(document, model).addScores(scores);
    }
    return List.copyOf(scores);
  }

  /** For every topic why it got its score, in the order of {@link #topics}. */
  public List<TopicExplanation> explain(Document document) {
    List<TopicExplanation> explanations = new ArrayList<>(topics.size());
    for (TopicModel model : models) {
      new Judgement(document, model).addExplanations(explanations);
    }
    return List.copyOf(explanations);
  }

  /**
   * Writes the models to a file that {@link #load} takes.
   *
   * @throws IllegalStateException
   *           if this classifier was put together from several models
   * @throws UncheckedIOException
   *           if the file cannot be written
   */
  public void save(Path modelFile) {
    if (models.size() != 1) {
      throw new IllegalStateException(
          "only a classifier of one model can be saved (this one has " + models.size() + ")");
    }
    try {
      Files.writeString(modelFile, models.get(0).text());
    } catch (IOException e) {
      throw new UncheckedIOException("the topic model could not be written to " + modelFile, e);
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the topic model " + file + " could not be read", e);
    }
  }

  private static String versionOf(List<TopicModel> models) {
    String date = models.stream().map(TopicModel::date).max(String::compareTo).orElse("0000.00");
    String content = models.stream().map(TopicModel::text).collect(Collectors.joining());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return date + "+" + HexFormat.of().formatHex(hash, 0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static double rounded(double probability) {
    return Math.round(probability * SCORE_STEPS) / SCORE_STEPS;
  }

  /** Made at first use. */
  private static final class Bundled {
    static final TopicClassifier CLASSIFIER = read();

    private static TopicClassifier read() {
      try (InputStream in = BundledLexicons.open(BUNDLED_MODEL)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new TopicClassifier(List.of(TopicModelFormat.read(BUNDLED_MODEL, text)));
      } catch (IOException e) {
        throw new UncheckedIOException("the bundled topic model cannot be read", e);
      }
    }
  }
}
