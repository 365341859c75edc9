package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import java.util.Map;

/** What rules can ask a token about, beside what CoreNLP itself knows of it. */
final class RuleKeys {
  /** By the names they have in rules. */
  static final Map<String, Class<?>> BY_NAME = Map.of("model", Model.class, "bare", Bare.class, "confidence",
      Confidence.class, "genre", Genre.class, "section", PartType.class, "asked", Asked.class);

  private RuleKeys() {}

  /** The family that the token names or might name; {@code unlisted} for a name without one. */
  static final class Model implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** {@code yes} if the name stands alone, {@code no} if a version, a size or the like goes with it. */
  static final class Bare implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** How likely the recognizer holds it that the name is a model's, 0 to 1. */
  static final class Confidence implements CoreAnnotation<Double> {
    @Override
    public Class<Double> getType() {
      return Double.class;
    }
  }

  /** The document's kind, such as {@code patent}; on every token. */
  static final class Genre implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** The section's type, such as {@code abstract}, or {@code title}; on every token. */
  static final class PartType implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** {@code yes} on the one name that a rule is asked about. */
  static final class Asked implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }
}
