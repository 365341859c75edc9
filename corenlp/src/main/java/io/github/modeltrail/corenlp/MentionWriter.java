package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes mentions onto an annotation, its sentences and its tokens. */
final class MentionWriter {
  private final Annotation annotation;
  private final List<CoreLabel> tokens;

  MentionWriter(Annotation annotation) {
    this.annotation = annotation;
    tokens = Objects.requireNonNullElse(annotation.get(CoreAnnotations.TokensAnnotation.class), List.of());
  }

  void write(List<ModelMention> found) {
    List<CoreMap> mentions = found.stream().map(this::map).toList();
    annotation.set(ModelMentionAnnotations.MentionsAnnotation.class, new ArrayList<>(mentions));
    for (CoreMap sentence : Objects.requireNonNullElse(annotation.get(CoreAnnotations.SentencesAnnotation.class),
        List.<CoreMap>of())) {
      Span span = span(sentence);
      sentence.set(ModelMentionAnnotations.MentionsAnnotation.class, new ArrayList<>(mentions.stream()
          .filter(mention -> begin(mention) >= span.start() && begin(mention) < span.end()).toList()));
    }
  }

  private CoreMap map(ModelMention mention) {
    CoreMap map = new ArrayCoreMap(16);
    ModelReference reference = mention.reference();
    map.set(CoreAnnotations.TextAnnotation.class, mention.surface());
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, mention.span().start());
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, mention.span().end());
    setTokens(map, mention.span(), reference.family().orElse("unlisted"));
    set(map, ModelMentionAnnotations.FamilyAnnotation.class, reference.family());
    set(map, ModelMentionAnnotations.ModelAnnotation.class, reference.model());
    set(map, ModelMentionAnnotations.DeveloperAnnotation.class, reference.developer().map(Developer::name));
    set(map, ModelMentionAnnotations.CountryAnnotation.class, reference.developer().map(Developer::country));
    set(map, ModelMentionAnnotations.ReleasedAnnotation.class, reference.released().map(PartialDate::toString));
    map.set(ModelMentionAnnotations.OpennessAnnotation.class, reference.openness().label());
    map.set(ModelMentionAnnotations.UsageAnnotation.class, mention.usage().label());
    map.set(ModelMentionAnnotations.ConfidenceAnnotation.class, mention.confidence());
    map.set(ModelMentionAnnotations.ExplanationAnnotation.class, mention.explanation());
    return map;
  }

  private void setTokens(CoreMap map, Span span, String family) {
    List<CoreLabel> own = tokensIn(span);
    map.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(own));
    own.forEach(token -> token.set(ModelMentionAnnotations.FamilyAnnotation.class, family));
    if (!own.isEmpty()) {
      map.set(CoreAnnotations.SentenceIndexAnnotation.class, own.get(0).sentIndex());
    }
  }

  /** The tokens that share a character with a span; tokens are in the order of the text. */
  private List<CoreLabel> tokensIn(Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).endPosition() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < tokens.size() && tokens.get(end).beginPosition() < span.end()) {
      end++;
    }
    return tokens.subList(low, end);
  }

  private static <T> void set(CoreMap map, Class<? extends CoreAnnotation<T>> key, Optional<T> value) {
    value.ifPresent(known -> map.set(key, known));
  }

  private static int begin(CoreMap map) {
    return map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
  }

  private static Span span(CoreMap map) {
    return new Span(begin(map), map.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
  }
}
