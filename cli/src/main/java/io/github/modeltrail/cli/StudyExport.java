package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.Contrast;
import io.github.modeltrail.analysis.CorrectedShare;
import io.github.modeltrail.analysis.Diffusion;
import io.github.modeltrail.analysis.DiffusionCurve;
import io.github.modeltrail.analysis.Dimension;
import io.github.modeltrail.analysis.HomeBias;
import io.github.modeltrail.analysis.Observation;
import io.github.modeltrail.analysis.ShareQuery;
import io.github.modeltrail.analysis.Shares;
import io.github.modeltrail.analysis.ShiftBy;
import io.github.modeltrail.analysis.Trait;
import io.github.modeltrail.analysis.Weighting;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.table.StudyTables;
import io.github.modeltrail.analysis.table.StudyTables.AsymmetryOf;
import io.github.modeltrail.analysis.table.StudyTables.HomeBiasOf;
import io.github.modeltrail.analysis.table.TidyTable;
import io.github.modeltrail.cli.page.Study;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a study, in full. */
final class StudyExport {
  private static final double LEVEL = Interval.USUAL_LEVEL;
  private static final List<Optional<Usage>> USAGES = List.of(Optional.empty(), Optional.of(Usage.USED));

  private StudyExport() {}

  static List<TidyTable> tables(Study study, Lexicon lexicon) {
    List<Observation> observations = study.observations();
    List<TidyTable> tables = new ArrayList<>();
    for (Trait trait : List.of(Trait.ORIGIN, Trait.DEVELOPER, Trait.OPENNESS, Trait.FAMILY)) {
      for (Dimension by : Dimension.values()) {
        ShareQuery query = ShareQuery.of(trait, by).weightedBy(Weighting.MENTIONING_DOCUMENTS);
        String name = trait.label() + "_by_" + by.label();
        tables.add(shares(name, query, observations));
        tables.add(shares(name + "_used", query.ofUsage(Usage.USED), observations));
        tables.add(shares(name + "_mentions", query.weightedBy(Weighting.MENTIONS), observations));
      }
    }
    for (Dimension by : Dimension.values()) {
      tables.add(shares("topic_by_" + by.label(), ShareQuery.of(Trait.TOPIC, by), observations));
      tables.add(shares("usage_by_" + by.label(), ShareQuery.of(Trait.USAGE, by), observations));
    }
    tables.add(shares("topic_by_country_and_year", ShareQuery.of(Trait.TOPIC, Dimension.COUNTRY, Dimension.YEAR),
        observations));
    tables.add(StudyTables.correctedShares(CorrectedShare.of(observations, study.accuracies(), LEVEL)));
    tables.add(StudyTables.homeBias(homeBias(study), LEVEL));
    tables.add(StudyTables.homeBiasAsymmetry(asymmetries(study), LEVEL));
    tables.add(StudyTables.topicShifts(
        Stream.of(ShiftBy.values()).flatMap(by -> study.topicShifts(by).stream()).toList(), LEVEL));
    List<DiffusionCurve> curves = Diffusion.curves(observations, Optional.empty(), lexicon);
    tables.add(StudyTables.diffusion(curves));
    tables.add(StudyTables.firstSeen(curves));
    study.activity().ifPresent(activity -> tables.addAll(activity.tables()));
    return tables;
  }

  private static TidyTable shares(String name, ShareQuery query, List<Observation> observations) {
    return StudyTables.shares(name, query, Shares.of(observations, query));
  }

  /** By home country, usage and genre, so that patents can be held against papers. */
  private static List<HomeBiasOf> homeBias(Study study) {
    List<HomeBiasOf> biases = new ArrayList<>();
    for (String home : study.contrast()) {
      addBiases(home, "all", study.observations(), biases);
      for (DocumentKind kind : DocumentKind.values()) {
        List<Observation> genre = ofKinds(study, Set.of(kind));
        if (!genre.isEmpty()) {
          addBiases(home, kind.label(), genre, biases);
        }
      }
    }
    return biases;
  }

  private static void addBiases(String home, String genre, List<Observation> observations, List<HomeBiasOf> biases) {
    USAGES.forEach(usage -> biases
        .add(new HomeBiasOf(home, genre, usage, HomeBias.of(observations, Contrast.withRest(home), usage))));
  }

  /** Patents against papers, where documents of both can be counted. */
  private static List<AsymmetryOf> asymmetries(Study study) {
    List<Observation> patents = ofKinds(study, Set.of(DocumentKind.PATENT));
    List<Observation> papers = ofKinds(study, Set.of(DocumentKind.PREPRINT, DocumentKind.PUBLICATION));
    List<AsymmetryOf> asymmetries = new ArrayList<>();
    for (String home : study.contrast()) {
      for (Optional<Usage> usage : USAGES) {
        HomeBias ofPatents = HomeBias.of(patents, Contrast.withRest(home), usage);
        HomeBias ofPapers = HomeBias.of(papers, Contrast.withRest(home), usage);
        if (ofPatents.table().total() > 0 && ofPapers.table().total() > 0) {
          asymmetries.add(new AsymmetryOf(home, usage, ofPatents.asymmetry(ofPapers)));
        }
      }
    }
    return asymmetries;
  }

  private static List<Observation> ofKinds(Study study, Set<DocumentKind> kinds) {
    return study.observations().stream().filter(each -> kinds.contains(each.kind())).toList();
  }
}
