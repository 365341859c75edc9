package io.github.modeltrail.analysis.statistics;

/**
 * A share as it would be without the recognizer's errors.
 *
 * @param estimate
 *          the corrected share, brought into 0 to 1
 * @param interval
 *          its interval, which carries the chance of the sample and of the annotated documents alike
 */
public record CorrectedPrevalence(double estimate, Interval interval) {

  /**
   * Corrects by recall (sensitivity) and specificity: W. J. Rogan and B. Gladen, "Estimating prevalence from the results of
   * a screening test", American Journal of Epidemiology 107 (1978), 71-76. Interval of Z. Lang and J. Reiczigel,
   * "Confidence limits for prevalence of disease adjusted for estimated sensitivity and specificity", Preventive Veterinary
   * Medicine 113 (2014), 13-22. Recall and specificity carry over to data where the property is more or less frequent
   * than among the annotated documents; prefer this to {@link #byPrecision}.
   *
   * @throws IllegalArgumentException
   *           if the annotated documents hold none with or none without the property, or if the recognizer does no better
   *           than chance on them
   */
  public static CorrectedPrevalence roganGladen(Proportion observed, Accuracy accuracy, double level) {
    Proportion recall = accuracy.recall();
    Proportion specificity = accuracy.specificity();
    double youden = recall.share() + specificity.share() - 1;
    if (youden <= 0) {
      throw new IllegalArgumentException("recall and specificity must sum to more than 1 to correct by them (got "
          + recall.share() + " and " + specificity.share() + ")");
    }
    double estimate = (observed.share() + specificity.share() - 1) / youden;
    return new CorrectedPrevalence(Math.clamp(estimate, 0, 1), langReiczigel(observed, recall, specificity, level));
  }

  private static Interval langReiczigel(Proportion observed, Proportion recall, Proportion specificity, double level) {
    double z = Quantiles.normal(level);
    double total = observed.total() + z * z;
    double share = (observed.count() + z * z / 2) / total;
    double se = (recall.count() + 1.0) / (recall.total() + 2);
    double sp = (specificity.count() + 1.0) / (specificity.total() + 2);
    double seVariance = se * (1 - se) / recall.total();
    double spVariance = sp * (1 - sp) / specificity.total();
    double youden = se + sp - 1;
    double prevalence = (share + sp - 1) / youden;
    double shift = 2 * z * z * (prevalence * seVariance - (1 - prevalence) * spVariance);
    double variance = share * (1 - share) / total + prevalence * prevalence * seVariance
        + (1 - prevalence) * (1 - prevalence) * spVariance;
    return Interval.wald(prevalence + shift, Math.sqrt(variance) / Math.abs(youden), level).withinShares();
  }

  /**
   * Corrects by precision and recall alone, for annotations that count no true negatives: observed share times precision by
   * recall. Precision changes with how frequent the property is, so the annotated documents must be like those counted.
   * Interval by the delta method on the logarithm; precision and recall share their true positives, so that their quotient
   * is one of matched counts.
   *
   * @throws IllegalArgumentException
   *           if nothing was found, in the sample or among the annotated documents
   */
  public static CorrectedPrevalence byPrecision(Proportion observed, Accuracy accuracy, double level) {
    double found = accuracy.truePositives() + accuracy.falsePositives();
    double present = accuracy.truePositives() + accuracy.falseNegatives();
    if (observed.count() == 0 || accuracy.truePositives() == 0) {
      throw new IllegalArgumentException("nothing was found, so there is nothing to correct by precision and recall");
    }
    double estimate = observed.share() * present / found;
    double variance = (1 - observed.share()) / observed.count()
        + (accuracy.falsePositives() + accuracy.falseNegatives()) / (found * present);
    Interval interval = Interval.wald(Math.log(estimate), Math.sqrt(variance), level).exp().withinShares();
    return new CorrectedPrevalence(Math.clamp(estimate, 0, 1), interval);
  }
}
