package io.github.modeltrail.mention;

import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.mention.SuffixMarkers.MarkedWord;
import io.github.modeltrail.scan.HitList;
import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the spans of a text that may name a model: scan, name grammar, and a look at what stands to the left. */
final class CandidateFinder {
  private static final Comparator<Candidate> IN_TEXT = Comparator.comparing(Candidate::span);

  private final NameTable table;
  private final NameGrammar grammar;
  private final LeftSide leftSide;
  private final Homonyms homonyms;

  CandidateFinder(NameTable table, NameGrammar grammar, LeftSide leftSide, Homonyms homonyms) {
    this.table = table;
    this.grammar = grammar;
    this.leftSide = leftSide;
    this.homonyms = homonyms;
  }

  private Candidate candidate(TextPart part, NameEntry entry, NameReading reading) {
    return Candidate.of(part, entry, reading, homonyms);
  }

  /** The candidates of one text in its order, never overlapping. */
  List<Candidate> find(TextPart part) {
    HitList hits = table.scan(part.text());
    List<MarkedWord> marked = SuffixMarkers.find(part.text());
    if (hits.size() == 0 && marked.isEmpty()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (int hit = 0; hit < hits.size(); hit++) {
      addListed(found, taken, part, new Span(hits.start(hit), hits.end(hit)), hits.name(hit));
    }
    if (!marked.isEmpty()) {
      for (MarkedWord word : marked) {
        addUnlisted(found, taken, part, word);
      }
      found.sort(IN_TEXT);
    }
    return found;
  }

  private void addListed(List<Candidate> found, List<Span> taken, TextPart part, Span stem, int number) {
    String text = part.text();
    int free = found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
    NameEntry entry = table.entry(number, stem.slice(text));
    if (entry.isTrap()) {
      taken.add(stem);
    }
    if (stem.start() < free || entry.isTrap() || Surroundings.isNoName(text, stem.start(), stem.end())
        || endsCompound(text, stem, entry)) {
      return;
    }
    NameReading reading = grammar.read(text, stem, entry);
    if (Surroundings.isPathOwner(text, reading.span())) {
      return;
    }
    int from = leftSide.start(text, reading.span(), entry);
    NameReading whole = from >= free ? reading.withStart(from) : reading;
    Candidate candidate = owned(candidate(part, beside(text, stem, entry, reading), whole));
    if (!missesVersion(candidate) && !continuesList(text, candidate, found)) {
      found.add(leftSide.isDerived(text, candidate, free) ? derived(candidate) : candidate);
    }
  }

  /** Whether the first of the name's words ends another word, as in {@code real-time LLM} and {@code one-step video}. */
  private static boolean endsCompound(String text, Span stem, NameEntry entry) {
    int start = stem.start();
    return Letters.isHyphenAt(text, start - 1) && Letters.isWordAt(text, start - 2)
        && Character.isLowerCase(text.charAt(start)) && Letters.startsUpper(entry.name().text())
        && stem.slice(text).indexOf(' ') > 0;
  }

  private NameEntry beside(String text, Span stem, NameEntry entry, NameReading reading) {
    boolean behindMaker =
        entry.family().isPresent() && LeftSide.isBehindMaker(text, stem.start(), entry.family().get());
    return behindMaker ? entry.besideMaker(reading) : entry;
  }

  /**
   * The candidate, with a family that derives from the one that opens the name as its owner: {@code Llama-3.1-Nemotron} is
   * a Nemotron, while {@code DeepSeek-R1-Distill-Llama} stays a DeepSeek.
   */
  private Candidate owned(Candidate candidate) {
    NameReading reading = candidate.reading();
    Optional<Piece> inner = reading.first(PieceKind.FAMILY);
    if (inner.isEmpty()) {
      return candidate;
    }
    Optional<NameEntry> owner = table.entryOf(PieceRules.lettersOf(inner.get().text()));
    if (owner.isEmpty() || !derives(owner.get(), candidate.family())) {
      return candidate;
    }
    NameReading own = grammar.read(candidate.part().text(), inner.get().span(), owner.get());
    List<Piece> pieces = new ArrayList<>(own.pieces());
    reading.pieces().stream().takeWhile(piece -> !piece.equals(inner.get())).forEach(pieces::add);
    Span whole = new Span(reading.span().start(), Math.max(reading.span().end(), own.span().end()));
    return candidate(candidate.part(), owner.get(), new NameReading(whole, own.stem(), pieces));
  }

  private static boolean derives(NameEntry entry, Optional<ModelFamily> base) {
    if (base.isEmpty() || entry.family().isEmpty() || entry.family().equals(base)) {
      return false;
    }
    return entry.vocabulary().words().contains(Folding.fold(base.get().name())) || entry.family().get().base()
        .filter(name -> name.equals(base.get().name()) || base.get().release(name).isPresent()).isPresent();
  }

  /** A listed name with an unknown word tied before it is a model of its own: {@code KG-BART}. */
  private Candidate derived(Candidate candidate) {
    int start = Letters.wordStart(candidate.part().text(), candidate.span().start() - 1);
    String name = candidate.part().text().substring(start, candidate.reading().stem().end());
    NameEntry entry = NameEntry.unlisted(name, candidate.entry().family());
    return candidate(candidate.part(), entry, candidate.reading().withStart(start));
  }

  private void addUnlisted(List<Candidate> found, List<Span> taken, TextPart part, MarkedWord word) {
    Span stem = new Span(word.start(), word.end());
    String text = part.text();
    if (taken.stream().anyMatch(stem::overlaps) || Surroundings.isNoName(text, stem.start(), stem.end())) {
      return;
    }
    NameEntry entry = NameEntry.unlisted(stem.slice(text), table.familyOf(Folding.fold(word.ending())));
    NameReading reading = grammar.read(text, stem, entry);
    if (found.stream().noneMatch(other -> other.span().overlaps(reading.span()))) {
      found.add(candidate(part, entry, reading));
    }
  }

  /** Whether the name only varies the one before it: {@code Claude 3 Haiku/Sonnet}, {@code Claude 3 Haiku, 3 Sonnet}. */
  private static boolean continuesList(String text, Candidate candidate, List<Candidate> found) {
    Optional<ModelFamily> family = candidate.family();
    if (found.isEmpty() || !found.get(found.size() - 1).family().equals(family)
        || family.isPresent() && family.get().name().equalsIgnoreCase(candidate.stem())) {
      return false;
    }
    int start = candidate.span().start();
    boolean slash = Letters.isAt(text, start - 1, '/');
    boolean number = Letters.isAt(text, start - 1, ' ') && Letters.isDigitAt(text, start - 2)
        && found.get(found.size() - 1).span().end() < start - 2;
    return slash || number;
  }

  /** The {@code v} of a spelling such as {@code DINOv} belongs to the version behind it. */
  private static boolean missesVersion(Candidate candidate) {
    boolean vSpelling = candidate.stem().length() > candidate.entry().name().text().length()
        && Character.toLowerCase(candidate.stem().charAt(candidate.stem().length() - 1)) == 'v';
    return vSpelling && !candidate.reading().has(PieceKind.VERSION);
  }
}
