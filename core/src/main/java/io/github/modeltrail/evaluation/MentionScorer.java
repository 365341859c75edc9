package io.github.modeltrail.evaluation;

import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares found mentions with annotated ones. */
public final class MentionScorer {
  private MentionScorer() {}

  /**
   * The score of one passage. Found spans that touch one which is not scored, and unlisted names where nothing is
   * annotated, do not count.
   *
   * @param found
   *          mentions found in {@link GoldPassage#document()}
   */
  public static MentionScore score(GoldPassage passage, List<ModelMention> found) {
    Map<Span, GoldMention> gold = passage.mentions().stream().filter(GoldMention::scored)
        .collect(Collectors.toMap(GoldMention::codePoints, Function.identity()));
    List<ModelMention> counted = found.stream().filter(mention -> counts(mention, passage, gold)).toList();
    List<ModelMention> right = counted.stream().filter(mention -> gold.containsKey(mention.codePoints())).toList();
    int linked = (int) right.stream().filter(mention -> mention.reference().family()
        .filter(goldOf(gold, mention)::isFamily).isPresent()).count();
    int usageAnnotated = (int) right.stream().filter(mention -> goldOf(gold, mention).usage().isPresent()).count();
    int usageRight = (int) right.stream()
        .filter(mention -> goldOf(gold, mention).usage().filter(mention.usage()::equals).isPresent()).count();
    return new MentionScore(1, counts(right.size(), counted.size(), gold.size()),
        counts(linked, counted.size(), gold.size()), usageRight, usageAnnotated);
  }

  private static Counts counts(int right, int found, int annotated) {
    return new Counts(right, found - right, annotated - right);
  }

  private static GoldMention goldOf(Map<Span, GoldMention> gold, ModelMention mention) {
    return gold.getOrDefault(mention.codePoints(),
        new GoldMention(mention.codePoints(), mention.surface(), "", List.of(), Optional.empty()));
  }

  private static boolean counts(ModelMention mention, GoldPassage passage, Map<Span, GoldMention> gold) {
    Span span = mention.codePoints();
    if (gold.containsKey(span)) {
      return true;
    }
    boolean onPassedOver = passage.mentions().stream()
        .anyMatch(annotated -> !annotated.scored() && annotated.codePoints().overlaps(span));
    boolean strayUnlisted = mention.reference().unlisted() && gold.keySet().stream().noneMatch(span::overlaps);
    return !onPassedOver && !strayUnlisted;
  }
}
