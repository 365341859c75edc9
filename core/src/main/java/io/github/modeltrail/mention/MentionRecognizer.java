package io.github.modeltrail.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.text.CodePointOffsets;
import io.github.modeltrail.text.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

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
  private final Resolver resolver;
  private final UsageJudge usageJudge;
  private final Linker linker;
  private final FamilyFingerprint fingerprint;
  private final LinearModel resolution;
  private final Reasons reasons;
  private final @Nullable Segmenter segmenter;
  private final @Nullable MentionReview review;

  private MentionRecognizer(Lexicon lexicon, RecognizerWeights weights) {
    this.weights = weights;
    // The names take as long as all the rest.
    CompletableFuture<NameTable> names =
        CompletableFuture.supplyAsync(() -> NameTable.of(List.copyOf(lexicon.families()), Traps.bundled()));
    cues = Cues.of(lexicon.families());
    linker = new Linker(lexicon);
    Makers makers = Makers.of(lexicon);
    fingerprint = new FamilyFingerprint(lexicon, makers);
    table = names.join();
    NameGrammar grammar = new NameGrammar(PieceTable.bundled(), table::entryOf);
    Homonyms homonyms = new Homonyms(weights.homonyms(), weights.risen());
    echoes = new EchoNames(homonyms);
    finder = new CandidateFinder(table, grammar, new LeftSide(makers), homonyms);
    ResolutionEvidence evidence = new ResolutionEvidence(cues, homonyms, lexicon.families());
    resolution = new LinearModel(weights.resolution(), evidence.names(), NameKind.labels());
    resolver = new Resolver(evidence, resolution);
    UsageEvidence usageEvidence = new UsageEvidence(cues);
    usageJudge = new UsageJudge(usageEvidence,
        new LinearModel(weights.usage(), usageEvidence.names(), UsageEvidence.kinds()));
    reasons = Reasons.bundled();
    segmenter = null;
    review = null;
  }

  /** The same tables with another segmenter or review. */
  private MentionRecognizer(MentionRecognizer like, @Nullable Segmenter segmenter, @Nullable MentionReview review) {
    weights = like.weights;
    cues = like.cues;
    table = like.table;
    finder = like.finder;
    echoes = like.echoes;
    resolver = like.resolver;
    usageJudge = like.usageJudge;
    linker = like.linker;
    fingerprint = like.fingerprint;
    resolution = like.resolution;
    reasons = like.reasons;
    this.segmenter = segmenter;
    this.review = review;
  }

  /** A recognizer of the models that the lexicon lists. */
  public static MentionRecognizer of(Lexicon lexicon) {
    return of(lexicon, RecognizerWeights.bundled());
  }

  /** A recognizer with weights other than those that come with the library. */
  public static MentionRecognizer of(Lexicon lexicon, RecognizerWeights weights) {
    return new MentionRecognizer(lexicon, weights);
  }

  /**
   * This recognizer with sentences and words as {@code other} cuts them. It costs what the segmenter costs on texts that
   * hold a name; to make it costs nothing.
   */
  public MentionRecognizer withSegmenter(Segmenter other) {
    return new MentionRecognizer(this, other, review);
  }

  /** This recognizer with a review that may overrule what it has weighed. To make it costs nothing. */
  public MentionRecognizer withReview(MentionReview other) {
    return new MentionRecognizer(this, segmenter, other);
  }

  /** The mentions of a document by text part, then by place; they never overlap. */
  public List<ModelMention> recognize(Document document) {
    Found found = find(document);
    if (found.candidates().isEmpty()) {
      return List.of();
    }
    NearbyCues nearby = new NearbyCues(cues.phrases());
    Weighed accepted = weigh(document, found, nearby, LEAST_SUM).from(DEFAULT_THRESHOLD);
    return mentions(document, accepted,
        accepted.usages(mentions -> usageJudge.judge(mentions, document.kind(), nearby)));
  }

  /** A review is asked of every candidate, and all are weighed for it therefore. */
  private Weighed weigh(Document document, Found found, NearbyCues nearby, double least) {
    List<Verdict> verdicts = resolver.judge(found.candidates(), found.evidence(), new Segmentation(segmenter), nearby,
        review == null ? least : EVERY_SUM);
    return review == null ? new Weighed(verdicts, List.of())
        : Weighed.reviewed(verdicts, review.review(document, considerations(document, verdicts, nearby)));
  }

  /**
   * The candidates of a document.
   *
   * @param candidates
   *          by text, then by place
   * @param evidence
   *          what the document says of them
   */
  private record Found(List<Candidate> candidates, DocumentEvidence evidence) {
    private static final Found NOTHING =
        new Found(List.of(), new DocumentEvidence(DocumentKind.OTHER, Optional.empty(), List.of()));
  }

  private Found find(Document document) {
    List<TextPart> parts = document.texts();
    List<Candidate> named = new ArrayList<>();
    for (TextPart part : parts) {
      named.addAll(finder.find(part));
    }
    removeClasses(named);
    if (named.isEmpty()) {
      return Found.NOTHING;
    }
    DocumentEvidence evidence = new DocumentEvidence(document.kind(), document.date(), named);
    List<Candidate> further = evidence.sureFamilies().isEmpty() ? List.of() : echoes(parts, named, evidence);
    if (further.isEmpty()) {
      return new Found(named, evidence);
    }
    List<Candidate> all = inOrder(parts, named, further);
    return new Found(all, new DocumentEvidence(document.kind(), document.date(), all));
  }

  /** Unlisted names that the document has in the plural too, as {@code VideoLLMs}, mean a class of models and not one. */
  private static void removeClasses(List<Candidate> named) {
    Set<String> classes = new HashSet<>();
    for (Candidate candidate : named) {
      if (candidate.isUnlisted() && candidate.isPlural()) {
        classes.add(candidate.stem());
      }
    }
    if (!classes.isEmpty()) {
      named.removeIf(candidate -> candidate.isUnlisted() && classes.contains(candidate.stem()));
    }
  }

  /** Short forms of names that surely mean models, where no other candidate stands. */
  private List<Candidate> echoes(List<TextPart> parts, List<Candidate> named, DocumentEvidence evidence) {
    List<Candidate> further = Aliases.find(named, parts, echoes);
    for (ModelFamily family : evidence.sureFamilies()) {
      for (TextPart part : echoes.has(family) ? parts : List.<TextPart>of()) {
        further.addAll(echoes.find(part, family));
      }
    }
    List<Candidate> free = new ArrayList<>(further.size());
    for (Candidate echo : further) {
      if (!overlapsAny(echo, named) && !overlapsAny(echo, free)) {
        free.add(echo);
      }
    }
    return free;
  }

  private static boolean overlapsAny(Candidate echo, List<Candidate> others) {
    for (Candidate other : others) {
      if (echo.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  private static List<Candidate> inOrder(List<TextPart> parts, List<Candidate> named, List<Candidate> further) {
    List<Candidate> all = new ArrayList<>(named);
    all.addAll(further);
    Map<String, Integer> order = new HashMap<>();
    parts.forEach(part -> order.put(part.path(), order.size()));
    all.sort(Comparator.<Candidate>comparingInt(candidate -> order.getOrDefault(candidate.part().path(), 0))
        .thenComparing(Candidate::span));
    return all;
  }

  private List<ModelMention> mentions(Document document, Weighed weighed, List<Usage> usages) {
    List<Verdict> accepted = weighed.verdicts();
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
          weighed.reasons(i, reasons.of(verdict.features(), resolution))));
    }
    return mentions;
  }

  /**
   * Anchors, at least one of which every document holds that has a mention: a token, or several parted by spaces, all of
   * which stand in the document.
   */
  public Set<String> anchors() {
    Set<String> anchors = new TreeSet<>(Anchors.of(table.spellings()));
    anchors.addAll(Anchors.ofUnlisted());
    return anchors;
  }

  /**
   * The {@linkplain #anchors anchors} by family: a document that holds none of a family's anchors is tagged the same whatever the lexicon
   * says of that family. What belongs to no family stands under the empty name.
   */
  public Map<String, Set<String>> anchorsByFamily() {
    Map<String, Set<String>> anchors = new TreeMap<>();
    table.spellingsByFamily().forEach((family, spellings) -> anchors.put(family, Anchors.of(spellings)));
    anchors.computeIfAbsent("", none -> new TreeSet<>()).addAll(Anchors.ofUnlisted());
    return anchors;
  }

  /**
   * Words that belong to a name which they stand before with a hyphen, as the {@linkplain #anchors anchors} of a document
   * whose mentions can change when the lexicon gains or loses one.
   */
  public Set<String> makerAnchors() {
    return fingerprint.makerAnchors();
  }

  /**
   * Changes whenever something about a family of the lexicon changes by which its mentions are found, or told from one
   * another.
   */
  public String fingerprint(ModelFamily family) {
    return fingerprint.ofRecognition(family);
  }

  /** Changes whenever something about a family changes that its mentions repeat: see {@link #withFacts}. */
  public String factsFingerprint(ModelFamily family) {
    return fingerprint.ofFacts(family);
  }

  /**
   * The reference of a mention with what the lexicon says of its family and release; as it is if the lexicon has no such
   * family.
   *
   * @param date
   *          the document's date, as of which the facts are wanted
   */
  public ModelReference withFacts(ModelReference reference, Optional<PartialDate> date) {
    return linker.withFacts(reference, date);
  }

  /** Changes whenever anything but families and the makers with an anchor changes what is recognized. */
  public String rulesFingerprint() {
    return RulesFingerprint.of(weights) + fingerprint.makersWithoutAnchor()
        + (segmenter == null ? "" : " " + segmenter.version())
        + (review == null ? "" : " " + review.version());
  }

  /** Every span of a document that was weighed, accepted or not, in the order of {@link #recognize}. */
  public List<Consideration> consider(Document document) {
    NearbyCues nearby = new NearbyCues(cues.phrases());
    return considerations(document, weigh(document, find(document), nearby, EVERY_SUM).verdicts(), nearby);
  }

  private List<Consideration> considerations(Document document, List<Verdict> verdicts, NearbyCues nearby) {
    List<Consideration> considered = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      considered.add(consideration(verdict, usageJudge.features(verdict, document.kind(), nearby)));
    }
    return considered;
  }

  /** Every span of a text that was weighed, with the verdict and its reasons in words. */
  public List<Explanation> explain(String text) {
    Document document = Document.of("text", text);
    Weighed weighed = weigh(document, find(document), new NearbyCues(cues.phrases()), EVERY_SUM);
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < weighed.verdicts().size(); i++) {
      Verdict verdict = weighed.verdicts().get(i);
      explanations.add(new Explanation(verdict.candidate().span(), verdict.candidate().surface(),
          verdict.candidate().family().map(ModelFamily::name), verdict.probability() >= DEFAULT_THRESHOLD,
          verdict.probability(), weighed.reasons(i, reasons.of(verdict.features(), resolution))));
    }
    return explanations;
  }

  private static Consideration consideration(Verdict verdict, Features usage) {
    Candidate candidate = verdict.candidate();
    return new Consideration(candidate.part().path(), candidate.span(), candidate.surface(),
        candidate.stem(), candidate.family().map(ModelFamily::name), verdict.probability(), verdict.features().names(),
        usage.names());
  }
}
