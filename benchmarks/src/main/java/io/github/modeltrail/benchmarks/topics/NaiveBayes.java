package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.topic.LabelledDocument;
import io.github.modeltrail.topic.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** A rival: OpenNLP's naive Bayes document categorizer over words and pairs of words, one yes-no model a topic. */
final class NaiveBayes {
  private static final String YES = "yes";
  private static final String NO = "no";

  private NaiveBayes() {}

  static CrossValidation.Learner naiveBayes() {
    return NaiveBayes::learn;
  }

  private static Function<Document, List<Scored.Verdict>> learn(List<LabelledDocument> training) {
    List<DocumentCategorizerME> models = Topic.BUNDLED.stream().map(topic -> train(training, topic)).toList();
    return document -> models.stream().map(model -> verdict(model, words(document))).toList();
  }

  private static Scored.Verdict verdict(DocumentCategorizerME model, String[] words) {
    double score = model.categorize(words)[model.getIndex(YES)];
    return new Scored.Verdict(score, score >= 0.5);
  }

  private static DocumentCategorizerME train(List<LabelledDocument> training, Topic topic) {
    List<DocumentSample> samples = new ArrayList<>();
    for (LabelledDocument example : training) {
      Boolean about = example.labels().get(topic);
      if (about != null) {
        samples.add(new DocumentSample(about ? YES : NO, words(example.document())));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "NAIVEBAYES");
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    try {
      FeatureGenerator[] features = {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator()};
      DoccatModel model = DocumentCategorizerME.train("en", ObjectStreamUtils.createObjectStream(samples), parameters,
          new DoccatFactory(features));
      return new DocumentCategorizerME(model);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("two feature generators are enough", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] words(Document document) {
    StringBuilder text = new StringBuilder();
    document.texts().forEach(part -> text.append(part.text()).append(' '));
    return text.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
  }
}
