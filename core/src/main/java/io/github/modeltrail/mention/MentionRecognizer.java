package io.github.modeltrail.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.text.CodePointOffsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the models that a document mentions.
 *
 * <p>
 * Immutable and thread-safe; built in milliseconds. The same document gives the same mentions whatever the thread.
 */
public final class MentionRecognizer {
  /** Candidates at least this likely to be models are reported. */
  public static final double DEFAULT_THRESHOLD = 0.5;

  /** The sum of weights at the threshold, less what rounding may take away. */
  private static final double LEAST_SUM = Math.log(DEFAULT_THRESHOLD / (1 - DEFAULT_THRESHOLD)) - 1e-9;
  private static final double EVERY_SUM = Double.NEGATIVE_INFINITY;

  private final RecognizerWeights weights;
  private final Cues cues;
  private final NameTable table;
  private final CandidateFinder finder;
  private final EchoNames echoes;
  private final Homonyms homonyms;
  private final Resolver resolver;
  private final UsageJudge usageJudge;
  private final Linker linker;
  private final LinearModel resolution;
  private final Reasons reasons = Reasons.bundled();

  private MentionRecognizer(Lexicon lexicon, RecognizerWeights weights) {
    this.weights = weights;
    cues = Cues.of(lexicon.families());
    echoes = new EchoNames(lexicon.families());
    table = NameTable.of(List.copyOf(lexicon.families()), Traps.bundled());
    NameGrammar grammar = new NameGrammar(PieceTable.bundled(), table::entryOf);
    finder = new CandidateFinder(table, grammar, new LeftSide(lexicon));
    homonyms = new Homonyms(weights.homonyms());
    ResolutionEvidence evidence = new ResolutionEvidence(cues, homonyms, lexicon.families());
    resolution = new LinearModel(weights.resolution(), evidence.names(), NameKind.labels());
    resolver = new Resolver(evidence, resolution, homonyms);
    UsageEvidence usageEvidence = new UsageEvidence(cues);
    usageJudge = new UsageJudge(usageEvidence,
        new LinearModel(weights.usage(), usageEvidence.names(), UsageEvidence.kinds()));
    linker = new Linker(lexicon);
  }

  /** A recognizer of the models that the lexicon lists. */
  public static MentionRecognizer of(Lexicon lexicon) {
    return of(lexicon, RecognizerWeights.bundled());
  }

  /** A recognizer with weights other than those that come with the library. */
  public static MentionRecognizer of(Lexicon lexicon, RecognizerWeights weights) {
    return new MentionRecognizer(lexicon, weights);
  }

  /** The mentions of a document by text part, then by place; they never overlap. */
  public List<ModelMention> recognize(Document document) {
    List<Candidate> candidates = candidates(document);
    if (candidates.isEmpty()) {
      return List.of();
    }
    NearbyCues nearby = new NearbyCues(cues.phrases());
    List<Verdict> accepted = new ArrayList<>(resolver.judge(document, candidates, nearby, LEAST_SUM));
    accepted.removeIf(verdict -> verdict.probability() < DEFAULT_THRESHOLD);
    return mentions(document, accepted, usageJudge.judge(accepted, document.kind(), nearby));
  }

  private List<Candidate> candidates(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    List<TextPart> parts = document.texts();
    for (TextPart part : parts) {
      candidates.addAll(finder.find(part));
    }
    return candidates.isEmpty() ? candidates : withEchoes(document, parts, candidates);
  }

  private List<Candidate> withEchoes(Document document, List<TextPart> parts, List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates);
    for (String family : new DocumentEvidence(document, candidates, homonyms).sureFamilies()) {
      for (TextPart part : echoes.has(family) ? parts : List.<TextPart>of()) {
        echoes.find(part, family).stream().filter(echo -> all.stream().noneMatch(echo::overlaps)).forEach(all::add);
      }
    }
    if (all.size() > candidates.size()) {
      Map<String, Integer> order = new HashMap<>();
      parts.forEach(part -> order.put(part.path(), order.size()));
      all.sort(Comparator.<Candidate>comparingInt(candidate -> order.getOrDefault(candidate.part().path(), 0))
          .thenComparing(Candidate::span));
    }
    return all;
  }

  private List<ModelMention> mentions(Document document, List<Verdict> accepted, List<Usage> usages) {
    List<ModelMention> mentions = new ArrayList<>(accepted.size());
    String path = "";
    CodePointOffsets offsets = new CodePointOffsets("");
    for (int i = 0; i < accepted.size(); i++) {
      Verdict verdict = accepted.get(i);
      Candidate candidate = verdict.candidate();
      TextPart part = candidate.part();
      if (i == 0 || !part.path().equals(path)) {
        path = part.path();
        offsets = new CodePointOffsets(part.text());
      }
      mentions.add(new ModelMention(path, candidate.span(), offsets.of(candidate.span()), candidate.surface(),
          linker.link(candidate, document.date()), usages.get(i), verdict.probability(),
          reasons.of(verdict.features(), resolution)));
    }
    return mentions;
  }

  /** Anchor tokens, at least one of which stands in every document that has a mention. */
  public Set<String> anchors() {
    Set<String> anchors = new TreeSet<>(Anchors.of(table.spellings()));
    anchors.addAll(Anchors.ofUnlisted());
    return anchors;
  }

  /**
   * The anchor tokens by family: a document that holds none of a family's anchors is tagged the same whatever the lexicon
   * says of that family. What belongs to no family stands under the empty name.
   */
  public Map<String, Set<String>> anchorsByFamily() {
    Map<String, Set<String>> anchors = new TreeMap<>();
    table.spellingsByFamily().forEach((family, spellings) -> anchors.put(family, Anchors.of(spellings)));
    anchors.computeIfAbsent("", none -> new TreeSet<>()).addAll(Anchors.ofUnlisted());
    return anchors;
  }

  /** Changes whenever anything but the lexicon changes what is recognized. */
  public String rulesFingerprint() {
    return RulesFingerprint.of(weights);
  }

  /** Every span of a document that was weighed, accepted or not, in the order of {@link #recognize}. */
  public List<Consideration> consider(Document document) {
    NearbyCues nearby = new NearbyCues(cues.phrases());
    List<Consideration> considered = new ArrayList<>();
    usageJudge.features(resolver.judge(document, candidates(document), nearby, EVERY_SUM), document.kind(), nearby,
        (verdict, usage) -> considered.add(consideration(verdict, usage)));
    return considered;
  }

  /** Every span of a text that was weighed, with the verdict and its reasons in words. */
  public List<Explanation> explain(String text) {
    Document document = Document.of("text", text);
    return resolver.judge(document, candidates(document), new NearbyCues(cues.phrases()), EVERY_SUM).stream()
        .map(verdict -> new Explanation(verdict.candidate().span(), verdict.candidate().surface(),
            verdict.candidate().family().map(ModelFamily::name), verdict.probability() >= DEFAULT_THRESHOLD,
            verdict.probability(), reasons.of(verdict.features(), resolution)))
        .toList();
  }

  private static Consideration consideration(Verdict verdict, Features usage) {
    Candidate candidate = verdict.candidate();
    return new Consideration(candidate.part().path(), candidate.span(), candidate.surface(),
        candidate.stem(), candidate.family().map(ModelFamily::name), verdict.probability(), verdict.features().names(),
        usage.names());
  }
}
