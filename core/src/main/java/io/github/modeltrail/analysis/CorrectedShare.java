package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.analysis.statistics.CorrectedPrevalence;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.document.DocumentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The share of a genre's documents that mention a model of the lexicon, as counted and as it would be without the
 * recognizer's errors.
 *
 * @param genre
 *          the genre
 * @param observed
 *          documents in which such a mention was found, out of all
 * @param accuracy
 *          how the recognizer did on annotated texts of the genre
 * @param corrected
 *          the share by {@link CorrectedPrevalence#roganGladen}, its interval carrying both samples' chance
 */
public record CorrectedShare(DocumentKind genre, Proportion observed, Accuracy accuracy,
    CorrectedPrevalence corrected) {

  /**
   * One share for each genre that has documents and annotated texts to correct by; the others are left out.
   *
   * @param accuracies
   *          such as {@link RecognizerAccuracy#bundled}
   * @param level
   *          confidence level, 0 to 1
   */
  public static List<CorrectedShare> of(Collection<Observation> observations, Map<DocumentKind, Accuracy> accuracies,
      double level) {
    List<CorrectedShare> shares = new ArrayList<>();
    for (DocumentKind genre : DocumentKind.values()) {
      List<Observation> ofGenre = observations.stream().filter(each -> each.kind() == genre).toList();
      Optional<Accuracy> accuracy = Optional.ofNullable(accuracies.get(genre)).filter(CorrectedShare::corrects);
      if (!ofGenre.isEmpty() && accuracy.isPresent()) {
        Proportion observed =
            new Proportion(ofGenre.stream().filter(CorrectedShare::mentionsModel).count(), ofGenre.size());
        shares.add(new CorrectedShare(genre, observed, accuracy.get(),
            CorrectedPrevalence.roganGladen(observed, accuracy.get(), level)));
      }
    }
    return shares;
  }

  private static boolean mentionsModel(Observation observation) {
    return observation.mentions().stream().anyMatch(mention -> mention.family().isPresent());
  }

  /** Whether texts with and without mentions were annotated, and the recognizer tells them apart better than chance. */
  private static boolean corrects(Accuracy accuracy) {
    return accuracy.truePositives() + accuracy.falseNegatives() > 0
        && accuracy.trueNegatives() + accuracy.falsePositives() > 0
        && accuracy.recall().share() + accuracy.specificity().share() > 1;
  }
}
