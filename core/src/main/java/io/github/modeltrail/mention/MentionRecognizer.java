package io.github.modeltrail.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.text.AnchorTokens;
import io.github.modeltrail.text.CodePointOffsets;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final NameTable table;
  private final CandidateFinder finder;
  private final Resolver resolver;
  private final UsageJudge usageJudge;
  private final Linker linker;

  private MentionRecognizer(Lexicon lexicon) {
    Cues cues = Cues.bundled();
    table = NameTable.of(List.copyOf(lexicon.families()), Traps.bundled());
    NameGrammar grammar = new NameGrammar(PieceTable.bundled(), table::isStem);
    finder = new CandidateFinder(table, grammar, new LeftSide(lexicon));
    resolver = new Resolver(new ResolutionEvidence(cues), LinearModel.bundled("resolution-weights.tsv"));
    usageJudge = new UsageJudge(new UsageEvidence(cues), LinearModel.bundled("usage-weights.tsv"));
    linker = new Linker(lexicon);
  }

  /** A recognizer of the models that the lexicon lists. */
  public static MentionRecognizer of(Lexicon lexicon) {
    return new MentionRecognizer(lexicon);
  }

  /** The mentions of a document by text part, then by place; they never overlap. */
  public List<ModelMention> recognize(Document document) {
    List<Candidate> candidates = candidates(document);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Verdict> accepted = resolver.judge(document, candidates).stream()
        .filter(verdict -> verdict.probability() >= DEFAULT_THRESHOLD).toList();
    Map<Candidate, Usage> usages =
        usageJudge.judge(accepted.stream().map(Verdict::candidate).toList(), document.kind());
    return mentions(document, accepted, usages);
  }

  private List<Candidate> candidates(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    for (TextPart part : document.texts()) {
      candidates.addAll(finder.find(part));
    }
    return candidates;
  }

  private List<ModelMention> mentions(Document document, List<Verdict> accepted, Map<Candidate, Usage> usages) {
    Map<String, CodePointOffsets> offsets = new HashMap<>();
    List<ModelMention> mentions = new ArrayList<>(accepted.size());
    for (Verdict verdict : accepted) {
      Candidate candidate = verdict.candidate();
      TextPart part = candidate.part();
      CodePointOffsets counted = offsets.computeIfAbsent(part.path(), path -> new CodePointOffsets(part.text()));
      Span codePoints = new Span(counted.at(candidate.span().start()), counted.at(candidate.span().end()));
      mentions.add(new ModelMention(part.path(), candidate.span(), codePoints, candidate.surface(),
          linker.link(candidate, document.date()), usages.getOrDefault(candidate, Usage.NAMED), verdict.probability()));
    }
    return mentions;
  }

  /** Anchor tokens, at least one of which stands in every document that has a mention. */
  public Set<String> anchors() {
    Set<String> anchors = new TreeSet<>();
    for (String spelling : table.spellings()) {
      AnchorTokens.forEach(spelling, anchors::add);
    }
    return anchors;
  }

  /** Every candidate of a document with its evidence, for those who train the weights. */
  List<Verdict> verdicts(Document document) {
    return resolver.judge(document, candidates(document));
  }
}
