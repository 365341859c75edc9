package io.github.modeltrail.topic;

import io.github.modeltrail.lexicons.BundledLexicons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a topic classifier from seed phrases and labelled documents. The same input gives the same classifier. Safe for
 * many threads, as it keeps nothing.
 *
 * <p>
 * For each topic a logistic model with an elastic net is fitted over the phrases most associated with the topics and over
 * the {@linkplain SeedSignal signals} of its seed phrases. Scores are calibrated by Platt's method on cross-validated
 * margins, thresholds are set where the cross-validated F1 is best.
 */
public final class TopicTrainer {
  /** Users' models are told apart by their content hash; a date would make two equal trainings differ. */
  private static final String FIRST_DATE = "0000.00";

  private final List<TopicDefinition> definitions;
  private final List<Topic> topics;
  private final TrainingSettings settings;
  private final List<LabelledDocument> given;
  private final CueList cues = CueList.bundled();

  TopicTrainer(List<TopicDefinition> definitions, TrainingSettings settings, List<LabelledDocument> given) {
    this.given = List.copyOf(given);
    this.definitions = List.copyOf(definitions);
    this.topics = definitions.stream().map(TopicDefinition::topic).toList();
    this.settings = settings;
  }

  /**
   * A trainer for the four topics that come with the library, for those who have labelled documents of their own. The
   * counterexamples of the bundled topic files, texts of other fields with the same words, are added to them.
   */
  public static TopicTrainer bundled() {
    List<TopicFile> files = Topic.BUNDLED.stream().map(topic -> bundledFile(topic.name() + ".json")).toList();
    return new TopicTrainer(files.stream().map(TopicFile::definition).toList(), TrainingSettings.MANY_EXAMPLES,
        files.stream().flatMap(file -> file.examples().stream()).toList());
  }

  private static TopicFile bundledFile(String name) {
    try (InputStream in = BundledLexicons.open(BundledLexicons.TOPICS + "/" + name)) {
      return TopicFile.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled topic file " + name + " cannot be read", e);
    }
  }

  /** A trainer for topics with many labelled documents. */
  public static TopicTrainer of(List<TopicDefinition> definitions) {
    return new TopicTrainer(definitions, TrainingSettings.MANY_EXAMPLES, List.of());
  }

  /**
   * Trains on all the documents.
   *
   * @param date
   *          month that becomes part of the model's version, {@code YYYY.MM}
   * @throws IllegalArgumentException
   *           if a topic has no example that is about it or none that is not
   */
  public TopicClassifier train(List<LabelledDocument> examples, String date) {
    List<TrainingDocument> documents = Stream.concat(examples.stream(), given.stream())
        .map(example -> TrainingDocument.of(example, topics)).toList();
    return new TopicClassifier(List.of(trainOn(documents, date)));
  }

  /**
   * Trains a topic of the user's own.
   *
   * @param topicFile
   *          JSON: {@code topic}, {@code about}, {@code seeds} and {@code examples} with {@code text} and {@code about}
   * @throws TopicFileException
   *           if the file is no topic file or has too few examples
   * @throws UncheckedIOException
   *           if the file cannot be read
   */
  public static TopicClassifier trainFile(Path topicFile) {
    try {
      TopicFile file = TopicFile.read(topicFile.toString(), Files.readString(topicFile));
      TopicTrainer trainer = new TopicTrainer(List.of(file.definition()), TrainingSettings.FEW_EXAMPLES, List.of());
      return trainer.train(file.examples(), FIRST_DATE);
    } catch (IllegalArgumentException e) {
      throw new TopicFileException(topicFile.toString(), 0, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("the topic file " + topicFile + " could not be read", e);
    }
  }

  TopicModel trainOn(List<TrainingDocument> documents, String date) {
    requireBothLabels(documents);
    double[][] margins = crossValidatedMargins(documents);
    Fitted fitted = fit(documents);
    List<TopicWeights> weights = new ArrayList<>();
    for (int t = 0; t < topics.size(); t++) {
      Set<String> anchors = AnchorChooser.choose(definitions.get(t), documents, t);
      weights.add(finish(t, fitted, Calibration.of(documents, margins, t), anchors));
    }
    return TopicModelFormat.read("trained",
        TopicModelFormat.write(date, fitted.vocabulary, fitted.weighted, weights));
  }

  private void requireBothLabels(List<TrainingDocument> documents) {
    for (int t = 0; t < topics.size(); t++) {
      int topic = t;
      boolean yes = documents.stream().anyMatch(d -> d.isAbout(topic));
      boolean no = documents.stream().anyMatch(d -> d.isKnown(topic) && !d.isAbout(topic));
      if (!yes || !no) {
        throw new IllegalArgumentException(
            "the topic \"" + topics.get(t).name() + "\" needs examples that are about it and"
                + " examples that are not (it has none that " + (yes ? "are not" : "are") + ")");
      }
    }
  }

  /** For every document the margins that models without it give; NaN where a label is not careful. */
  private double[][] crossValidatedMargins(List<TrainingDocument> documents) {
    double[][] margins = new double[documents.size()][];
    for (int fold = 0; fold < settings.folds(); fold++) {
      int held = fold;
      Fitted fitted = fit(documents.stream().filter(d -> d.fold(settings.folds()) != held).toList());
      for (int d = 0; d < margins.length; d++) {
        if (documents.get(d).fold(settings.folds()) == held) {
          margins[d] = fitted.margins(documents.get(d));
        }
      }
    }
    return margins;
  }

  private Fitted fit(List<TrainingDocument> documents) {
    Vocabulary vocabulary = new Vocabulary();
    List<String> phrases =
        PhraseChooser.choose(documents, topics.size(), settings.phrasesPerTopic(), settings.leastDocuments());
    for (int t = 0; t < topics.size(); t++) {
      for (String seed : definitions.get(t).seeds()) {
        vocabulary.addSeed(Vocabulary.stems(seed), t);
      }
      for (String other : definitions.get(t).others()) {
        vocabulary.addOtherSense(Vocabulary.stems(other), t);
      }
    }
    phrases.forEach(vocabulary::addPhrase);
    int weighted = vocabulary.phrases.size();
    cues.addTo(vocabulary);
    Fitted fitted = new Fitted(vocabulary, weighted, topics.size());
    fitted.fit(documents, settings);
    return fitted;
  }

  private TopicWeights finish(int t, Fitted fitted, Calibration calibration, Set<String> anchors) {
    LogisticRegression.Fit fit = fitted.fits[t];
    double[] all = Arrays.stream(fit.weights()).map(w -> w * calibration.slope()).toArray();
    double[] phrases = Arrays.copyOf(all, fitted.vocabulary.phrases.size());
    Arrays.fill(phrases, fitted.weighted, phrases.length, 0);
    double[] signals = Arrays.copyOfRange(all, fitted.weighted, all.length);
    TopicDefinition definition = definitions.get(t);
    return new TopicWeights(definition.topic(), definition.about(), definition.seeds(), anchors,
        calibration.threshold(),
        calibration.doubt(), fit.intercept() * calibration.slope() + calibration.shift(), signals, phrases);
  }

  /** Linear models of all topics over one vocabulary, not calibrated yet. */
  private static final class Fitted {
    final Vocabulary vocabulary;
    final WordForms forms;
    final int weighted;
    final LogisticRegression.Fit[] fits;

    Fitted(Vocabulary vocabulary, int weighted, int topics) {
      this.vocabulary = vocabulary;
      this.forms = new WordForms(vocabulary.words, AnchorTable.NONE);
      this.weighted = weighted;
      this.fits = new LogisticRegression.Fit[topics];
    }

    void fit(List<TrainingDocument> documents, TrainingSettings settings) {
      int features = weighted + SeedSignal.COUNT;
      double[] lasso = new double[features];
      double[] ridge = new double[features];
      TopicalWords topical = new TopicalWords(vocabulary, fits.length);
      for (int phrase = 0; phrase < weighted; phrase++) {
        double factor = topical.areIn(vocabulary.phrases.phrase(phrase)) ? 1 : settings.farFactor();
        lasso[phrase] = settings.lasso() * factor;
        ridge[phrase] = settings.ridge() * factor;
      }
      Arrays.fill(ridge, weighted, features, settings.signalRidge());
      List<FeatureRow[]> rows = documents.stream().map(this::rows).toList();
      for (int t = 0; t < fits.length; t++) {
        LogisticRegression regression = new LogisticRegression(lasso, ridge, new double[features]);
        for (int d = 0; d < rows.size(); d++) {
          if (documents.get(d).isKnown(t)) {
            regression.add(rows.get(d)[t], documents.get(d).isAbout(t), documents.get(d).example().weight());
          }
        }
        fits[t] = regression.fit(-2);
      }
    }

    double[] margins(TrainingDocument document) {
      FeatureRow[] rows = rows(document);
      double[] margins = new double[fits.length];
      for (int t = 0; t < fits.length; t++) {
        margins[t] = fits[t].margin(rows[t]);
      }
      return margins;
    }

    /** One row for each topic. */
    private FeatureRow[] rows(TrainingDocument document) {
      Reading reading = Reading.of(document.example().document(), vocabulary, forms);
      FeatureRow phrases = Features.phrases(reading, vocabulary.phrases.size()).limited(weighted);
      FeatureRow[] rows = new FeatureRow[fits.length];
      for (int t = 0; t < rows.length; t++) {
        rows[t] = phrases.with(weighted, SeedCounts.signals(reading, vocabulary, t));
      }
      return rows;
    }
  }
}
