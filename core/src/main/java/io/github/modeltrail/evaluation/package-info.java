/**
 * Measuring tags against annotations made by people.
 *
 * <p>
 * A {@link io.github.modeltrail.evaluation.GoldPassage} is a text with the mentions and topics that annotators saw in it;
 * {@link io.github.modeltrail.evaluation.MentionScorer} and {@link io.github.modeltrail.evaluation.TopicScorer} compare
 * them with tags. Scores are counts first, which add up over passages, and ratios second:
 *
 * <pre>{@code
 * MentionScore total = MentionScore.NONE;
 * for (GoldPassage passage : GoldFile.read(Path.of("gold.jsonl"))) {
 *   total = total.plus(MentionScorer.score(passage, recognizer.recognize(passage.document())));
 * }
 * System.out.println(total.strict().f1());
 * }</pre>
 *
 * <p>
 * Strict scoring asks for exactly the annotated span, linked scoring for the family as well. Spans annotated with one of
 * {@link io.github.modeltrail.evaluation.GoldMention#NOT_SCORED} are neither rewarded nor punished.
 */
@NullMarked
package io.github.modeltrail.evaluation;

import org.jspecify.annotations.NullMarked;
