package io.github.modeltrail.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.text.CodePointOffsets;
import io.github.modeltrail.text.Segmenter;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private final RecognizerWeights weights;
  private final NameTable table;
  private final CandidateFinder finder;
  private final EchoNames echoes;
  private final Homonyms homonyms;
  private final Resolver resolver;
  private final UsageEvidence usageEvidence;
  private final UsageJudge usageJudge;
  private final Linker linker;
  private final LinearModel resolution;
  private final Reasons reasons;
  private final @Nullable Segmenter segmenter;
  private final @Nullable MentionReview review;

  private MentionRecognizer(Lexicon lexicon, RecognizerWeights weights) {
    segmenter = null;
    review = null;
    reasons = Reasons.bundled();
    this.weights = weights;
    Cues cues = Cues.bundled();
    echoes = new EchoNames(lexicon.families());
    table = NameTable.of(List.copyOf(lexicon.families()), Traps.bundled());
    NameGrammar grammar = new NameGrammar(PieceTable.bundled(), table::isStem);
    finder = new CandidateFinder(table, grammar, new LeftSide(lexicon));
    homonyms = new Homonyms(weights.homonyms());
    resolution = new LinearModel(weights.resolution());
    resolver = new Resolver(new ResolutionEvidence(cues, homonyms), resolution, homonyms);
    usageEvidence = new UsageEvidence(cues);
    usageJudge = new UsageJudge(usageEvidence, new LinearModel(weights.usage()));
    linker = new Linker(lexicon);
  }

  /** The same tables with another segmenter or review. */
  private MentionRecognizer(MentionRecognizer like, @Nullable Segmenter segmenter, @Nullable MentionReview review) {
    this.segmenter = segmenter;
    this.review = review;
    weights = like.weights;
    table = like.table;
    finder = like.finder;
    echoes = like.echoes;
    homonyms = like.homonyms;
    resolver = like.resolver;
    usageEvidence = like.usageEvidence;
    usageJudge = like.usageJudge;
    linker = like.linker;
    resolution = like.resolution;
    reasons = like.reasons;
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
   * This recognizer with sentences and words as {@code segmenter} cuts them. It costs what the segmenter costs on texts that
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
    List<Candidate> candidates = candidates(document);
    if (candidates.isEmpty()) {
      return List.of();
    }
    WordWindows windows = new WordWindows(segmenter);
    ReviewedVerdicts weighed = weigh(document, candidates, windows);
    List<Candidate> accepted = weighed.accepted(DEFAULT_THRESHOLD);
    Map<Candidate, Usage> usages = weighed.usages(accepted,
        usageJudge.judge(weighed.leftToJudge(accepted), document.kind(), windows));
    return mentions(document, weighed, usages);
  }

  private ReviewedVerdicts weigh(Document document, List<Candidate> candidates, WordWindows windows) {
    List<Verdict> verdicts = resolver.judge(document, candidates, windows);
    return review == null ? ReviewedVerdicts.unreviewed(verdicts)
        : ReviewedVerdicts.of(verdicts, review.review(document,
            verdicts.stream().map(verdict -> consideration(verdict, document, windows)).toList()));
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
      for (TextPart part : parts) {
        echoes.find(part, family).stream().filter(echo -> all.stream().noneMatch(echo::overlaps)).forEach(all::add);
      }
    }
    Map<String, Integer> order = new HashMap<>();
    parts.forEach(part -> order.put(part.path(), order.size()));
    all.sort(Comparator.<Candidate>comparingInt(candidate -> order.getOrDefault(candidate.part().path(), 0))
        .thenComparing(Candidate::span));
    return all;
  }

  private List<ModelMention> mentions(Document document, ReviewedVerdicts weighed,
      Map<Candidate, Usage> usages) {
    Map<String, CodePointOffsets> offsets = new HashMap<>();
    List<ModelMention> mentions = new ArrayList<>();
    for (Verdict verdict : weighed.verdicts()) {
      if (verdict.probability() < DEFAULT_THRESHOLD) {
        continue;
      }
      Candidate candidate = verdict.candidate();
      TextPart part = candidate.part();
      CodePointOffsets counted = offsets.computeIfAbsent(part.path(), path -> new CodePointOffsets(part.text()));
      Span codePoints = new Span(counted.at(candidate.span().start()), counted.at(candidate.span().end()));
      mentions.add(new ModelMention(part.path(), candidate.span(), codePoints, candidate.surface(),
          linker.link(candidate, document.date()), usages.getOrDefault(candidate, Usage.NAMED), verdict.probability(),
          weighed.reasons(candidate, reasons.of(verdict.features(), resolution))));
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
    return RulesFingerprint.of(weights) + (segmenter == null ? "" : " " + segmenter.version())
        + (review == null ? "" : " " + review.version());
  }

  /** Every span of a document that was weighed, accepted or not, in the order of {@link #recognize}. */
  public List<Consideration> consider(Document document) {
    WordWindows windows = new WordWindows(segmenter);
    return weigh(document, candidates(document), windows).verdicts().stream()
        .map(verdict -> consideration(verdict, document, windows)).toList();
  }

  /** Every span of a text that was weighed, with the verdict and its reasons in words. */
  public List<Explanation> explain(String text) {
    Document document = Document.of("text", text);
    ReviewedVerdicts weighed = weigh(document, candidates(document), new WordWindows(segmenter));
    return weighed.verdicts().stream()
        .map(verdict -> new Explanation(verdict.candidate().span(), verdict.candidate().surface(),
            verdict.candidate().family().map(ModelFamily::name), verdict.probability() >= DEFAULT_THRESHOLD,
            verdict.probability(),
            weighed.reasons(verdict.candidate(), reasons.of(verdict.features(), resolution))))
        .toList();
  }

  private Consideration consideration(Verdict verdict, Document document, WordWindows windows) {
    Candidate candidate = verdict.candidate();
    return new Consideration(candidate.part().path(), candidate.span(), candidate.surface(),
        candidate.stem(), candidate.family().map(ModelFamily::name), verdict.probability(), verdict.features(),
        usageEvidence.of(candidate, document.kind(), windows.around(candidate)));
  }
}
