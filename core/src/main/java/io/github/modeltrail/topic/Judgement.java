package io.github.modeltrail.topic;

import io.github.modeltrail.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One document as one model sees it. */
final class Judgement {
  private final TopicModel model;
  private final Reading reading;
  private final FeatureRow phrases;
  private final Document document;

  Judgement(Document document, TopicModel model) {
    this.model = model;
    this.reading = Reading.anchored(document, model.vocabulary(), model.forms());
    this.phrases = Features.phrases(reading, model.vocabulary().phrases.size());
    this.document = document;
  }

  void addScores(List<TopicScore> scores) {
    for (int topic = 0; topic < model.topics().size(); topic++) {
      scores.add(score(topic));
    }
  }

  void addExplanations(List<TopicExplanation> explanations) {
    for (int topic = 0; topic < model.topics().size(); topic++) {
      TopicWeights weights = model.topics().get(topic);
      TopicScore score = score(topic);
      explanations.add(new TopicExplanation(score, weights.about(), decision(topic, score), weights.threshold(),
          weights.doubt(), evidence().speaking(topic), signals(topic)));
    }
  }

  private EvidenceFinder evidence() {
    return new EvidenceFinder(document, reading, phrases, model);
  }

  private TopicScore score(int topic) {
    TopicWeights weights = model.topics().get(topic);
    if (!reading.isAnchored(topic)) {
      return new TopicScore(weights.topic(), 0.0, false, List.of());
    }
    double margin = weights.margin(phrases, SeedCounts.signals(reading, model.vocabulary(), topic));
    double score = TopicClassifier.rounded(LogisticRegression.sigmoid(margin));
    boolean assigned = score >= weights.threshold();
    return new TopicScore(weights.topic(), score, assigned, assigned ? evidence().speakingFor(topic) : List.of());
  }

  private TopicDecision decision(int topic, TopicScore score) {
    if (score.assigned()) {
      return TopicDecision.ASSIGNED;
    }
    if (!reading.isAnchored(topic)) {
      return TopicDecision.NOT_TOUCHED;
    }
    return score.score() >= model.topics().get(topic).doubt() ? TopicDecision.IN_DOUBT : TopicDecision.REJECTED;
  }

  private List<TopicExplanation.Signal> signals(int topic) {
    double[] values = SeedCounts.signals(reading, model.vocabulary(), topic);
    List<TopicExplanation.Signal> signals = new ArrayList<>();
    for (SeedSignal signal : SeedSignal.values()) {
      double weight = values[signal.ordinal()] * model.topics().get(topic).signals()[signal.ordinal()];
      if (weight != 0) {
        signals.add(new TopicExplanation.Signal(signal.description(), Math.round(weight * 1000) / 1000.0));
      }
    }
    signals.sort(Comparator.comparingDouble(signal -> -Math.abs(signal.weight())));
    return signals;
  }
}
