package io.github.modeltrail.mention;

import io.github.modeltrail.document.TextPart;
import java.util.ArrayList;
import java.util.List;

/** Finds the spans of a text that may name a model: scan, name grammar, and a look at what stands to the left. */
final class CandidateFinder {
  private final NameTable table;
  private final NameGrammar grammar;
  private final LeftSide leftSide;

  CandidateFinder(NameTable table, NameGrammar grammar, LeftSide leftSide) {
    this.table = table;
    this.grammar = grammar;
    this.leftSide = leftSide;
  }

  /** The candidates of one text in its order, never overlapping. */
  List<Candidate> find(TextPart part) {
    List<Candidate> found = new ArrayList<>();
    table.scan(part.text(), (start, end, number) -> add(found, part, start, end, number));
    return found;
  }

  private void add(List<Candidate> found, TextPart part, int start, int end, int number) {
    int free = found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
    NameEntry entry = table.entry(number);
    String text = part.text();
    if (start < free || entry.isTrap() || Surroundings.isNoName(text, start, end)) {
      return;
    }
    NameReading reading = grammar.read(text, start, end, entry.vocabulary());
    if (Surroundings.isPathOwner(text, reading.span())) {
      return;
    }
    int from = leftSide.start(text, reading.span());
    Candidate candidate = new Candidate(part, entry, from >= free ? reading.withStart(from) : reading);
    if (!missesVersion(candidate)) {
      found.add(candidate);
    }
  }

  private static boolean missesVersion(Candidate candidate) {
    boolean vSpelling = candidate.stem().length() > candidate.entry().name().text().length()
        && Character.toLowerCase(candidate.stem().charAt(candidate.stem().length() - 1)) == 'v';
    return vSpelling && !candidate.reading().has(PieceKind.VERSION);
  }
}
