package io.github.modeltrail.evaluation;

/**
 * How well the mentions of some passages were found.
 *
 * @param passages
 *          number of passages
 * @param strict
 *          spans exactly right
 * @param linked
 *          spans and families right
 * @param usageRight
 *          strictly found mentions whose usage is right
 * @param usageAnnotated
 *          strictly found mentions whose usage is annotated
 */
public record MentionScore(int passages, Counts strict, Counts linked, int usageRight, int usageAnnotated) {
  /** No passages. */
  public static final MentionScore NONE = new MentionScore(0, Counts.NONE, Counts.NONE, 0, 0);

  /** Both together. */
  public MentionScore plus(MentionScore other) {
    return new MentionScore(passages + other.passages, strict.plus(other.strict), linked.plus(other.linked),
        usageRight + other.usageRight, usageAnnotated + other.usageAnnotated);
  }

  /** Share of found mentions whose usage is right; 1 where there are none. */
  public double usageAccuracy() {
    return usageAnnotated == 0 ? 1 : (double) usageRight / usageAnnotated;
  }
}
