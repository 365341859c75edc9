package example;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.TaggingOutcome;
import io.github.modeltrail.analysis.Contrast;
import io.github.modeltrail.analysis.Diffusion;
import io.github.modeltrail.analysis.DiffusionCurve;
import io.github.modeltrail.analysis.Dimension;
import io.github.modeltrail.analysis.DocumentFacts;
import io.github.modeltrail.analysis.HomeBias;
import io.github.modeltrail.analysis.Observation;
import io.github.modeltrail.analysis.ShareQuery;
import io.github.modeltrail.analysis.Shares;
import io.github.modeltrail.analysis.Trait;
import io.github.modeltrail.analysis.Weighting;
import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.analysis.statistics.CorrectedPrevalence;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Usage;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** From files to the tables of a study: {@code AdoptionStudy FILE_OR_FOLDER}. */
public final class AdoptionStudy {
  private AdoptionStudy() {}

  public static void main(String[] args) throws IOException {
    Path files = Path.of(args[0]);
    DocumentFacts facts = DocumentFacts.of(documents(files).stream());
    List<Observation> observations = tags(files).stream().map(facts::observe).toList();
    System.out.println(observations.size() + " documents");

    HomeBias china = HomeBias.of(observations, Contrast.withRest("CN"), Optional.of(Usage.USED));
    System.out.println("odds ratio " + china.logOddsRatio().ratio() + " " + china.logOddsRatio().ratioInterval(0.95));

    printOrigins(observations);
    printFirstUses(observations);
    printCorrected(observations);
  }

  private static List<Document> documents(Path files) throws IOException {
    try (Corpus corpus = Corpus.open(files); Stream<ReadOutcome> outcomes = corpus.outcomes()) {
      return outcomes.filter(ReadOutcome.Success.class::isInstance)
          .map(outcome -> ((ReadOutcome.Success) outcome).document()).toList();
    }
  }

  private static List<DocumentTags> tags(Path files) throws IOException {
    try (Corpus corpus = Corpus.open(files); Stream<TaggingOutcome> outcomes = Tagger.bundled().tag(corpus, 2)) {
      return outcomes.filter(TaggingOutcome.Tagged.class::isInstance)
          .map(outcome -> ((TaggingOutcome.Tagged) outcome).tags()).toList();
    }
  }

  /** Of the documents that use a model, the share that uses one of each country, by year. */
  private static void printOrigins(List<Observation> observations) {
    ShareQuery query = ShareQuery.of(Trait.ORIGIN, Dimension.YEAR).ofUsage(Usage.USED)
        .weightedBy(Weighting.MENTIONING_DOCUMENTS);
    System.out.println("\nyear  origin  share  95 % interval");
    Shares.of(observations, query).stream().filter(share -> share.proportion().count() > 0)
        .forEach(share -> print("%-5s %-7s %.3f  %.3f to %.3f", share.group().getFirst(), share.value(),
            share.proportion().share(), share.interval().low(), share.interval().high()));
  }

  /** When each family was first used in each genre. */
  private static void printFirstUses(List<Observation> observations) {
    System.out.println("\nfamily  released  documents  first");
    for (DiffusionCurve curve : Diffusion.curves(observations, Optional.of(Usage.USED), Lexicon.bundled())) {
      print("%s  %s  %d  %s", curve.family(), curve.released().map(Object::toString).orElse("-"), curve.documents(),
          curve.firstSeen().map(first -> first.date().toString()).orElse("-"));
    }
  }

  /** A share as it would be without the recognizer's errors; the counts are those of one's own annotated documents. */
  private static void printCorrected(List<Observation> observations) {
    long using = observations.stream()
        .filter(observation -> observation.mentions().stream().anyMatch(mention -> mention.usage() == Usage.USED)).count();
    Proportion observed = new Proportion(using, observations.size());
    Accuracy accuracy = new Accuracy(90, 8, 10, 292);
    CorrectedPrevalence corrected = CorrectedPrevalence.roganGladen(observed, accuracy, 0.95);
    print("%nuse a model: %.3f as counted, %.3f corrected (%.3f to %.3f)", observed.share(), corrected.estimate(),
        corrected.interval().low(), corrected.interval().high());
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
