package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;
import java.util.Optional;

/**
 * What {@link ModelMentionAnnotator} sets.
 *
 * <p>
 * A mention is a {@link CoreMap} with text, character offsets, tokens and the index of its sentence, as CoreNLP's own
 * entity mentions have them, and with what stands here. All values are plain texts and numbers.
 */
public final class ModelMentionAnnotations {
  private ModelMentionAnnotations() {}

  /** The mentions of a document or a sentence in the order of the text; empty if the annotator has not run. */
  public static List<CoreMap> mentions(CoreMap documentOrSentence) {
    return Optional.ofNullable(documentOrSentence.get(MentionsAnnotation.class)).orElse(List.of());
  }

  /** The mentions of a document, and of each sentence. */
  public static final class MentionsAnnotation implements CoreAnnotation<List<CoreMap>> {
    @Override
    public Class<List<CoreMap>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /**
   * The lexicon's name of the family, such as {@code Qwen}; absent for a name that the lexicon does not list. Also on the
   * tokens of the mention, where {@code unlisted} stands for such a name.
   */
  public static final class FamilyAnnotation implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** The release within the family, such as {@code Qwen2.5}; absent if the name does not say. */
  public static final class ModelAnnotation implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** Who made the model; absent if unlisted. */
  public static final class DeveloperAnnotation implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** The developer's country, ISO 3166-1 alpha-2; absent if unlisted. */
  public static final class CountryAnnotation implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** {@code open-weight}, {@code open-source}, {@code proprietary} or {@code unknown}. */
  public static final class OpennessAnnotation implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** When the model came out, as precise as known, such as {@code 2024-09}; absent if unknown. */
  public static final class ReleasedAnnotation implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** {@code used} if the document uses the model, {@code named} if it only names it. */
  public static final class UsageAnnotation implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** How likely the span names a model, 0 to 1. */
  public static final class ConfidenceAnnotation implements CoreAnnotation<Double> {
    @Override
    public Class<Double> getType() {
      return Double.class;
    }
  }

  /** The evidence that decided, in one sentence. */
  public static final class ExplanationAnnotation implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }
}
