package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds names that were in use before they named models and now stand in papers so much oftener that hardly any of the places
 * can be of the old use: {@code CLIP}.
 *
 * <p>
 * The old use is taken to be as frequent as it was, which does not hold where it has risen, too; such names are known by what
 * stands around them: another long form, or words that the lexicon lists as confusable.
 */
final class RisenNames {
  private static final int RECENT_FROM = 2023;
  /** How many times as often a name must stand in recent papers as in old ones. */
  private static final double LEAST_RISE = 8;
  private static final int FEWEST_DOCUMENTS = 20;
  private static final int SHORTEST = 3;
  /** The greatest share of recent documents with signs of another meaning. */
  private static final double MOST_OTHERWISE = 0.1;
  private static final Set<String> SIGNS_OF_ANOTHER_MEANING = Set.of("confusable", "foreign expansion");

  /** The old documents that may be learned from. */
  private final Predicate<Document> known;
  private final Map<String, Integer> before = new TreeMap<>();
  private final Map<String, Integer> recent = new TreeMap<>();
  private final Map<String, Integer> otherwise = new TreeMap<>();
  private int documentsBefore;
  private int documentsRecent;

  private RisenNames(Predicate<Document> known) {
    this.known = known;
  }

  /** The names, of documents in JSON Lines of both times; none where there are no recent ones. */
  static Set<String> of(Lexicon lexicon, List<Path> files, Predicate<Document> known) throws IOException {
    MentionRecognizer recognizer = TrainingTexts.untrained(lexicon, Map.of(), Set.of());
    RisenNames names = new RisenNames(known);
    for (Path file : files) {
      DocumentsFile.forEach(file, true, document -> names.count(document, recognizer));
    }
    return names.risen();
  }

  private void count(Document document, MentionRecognizer recognizer) {
    boolean paper = document.kind() == DocumentKind.PREPRINT || document.kind() == DocumentKind.PUBLICATION;
    if (paper && HomonymCount.isBeforeModels(document)) {
      countBefore(document, recognizer);
    } else if (paper && document.date().filter(date -> date.year() >= RECENT_FROM).isPresent()) {
      documentsRecent++;
      List<Consideration> considered = recognizer.consider(document);
      stems(considered, false).forEach(stem -> recent.merge(stem, 1, Integer::sum));
      stems(considered, true).forEach(stem -> otherwise.merge(stem, 1, Integer::sum));
    }
  }

  private void countBefore(Document document, MentionRecognizer recognizer) {
    if (known.test(document)) {
      documentsBefore++;
      stems(recognizer.consider(document), false).forEach(stem -> before.merge(stem, 1, Integer::sum));
    }
  }

  /** The written forms that a document holds; or only those with signs of another meaning. */
  private static Set<String> stems(List<Consideration> considered, boolean otherwise) {
    Set<String> stems = new HashSet<>();
    for (Consideration candidate : considered) {
      if (!otherwise || candidate.evidence().stream().anyMatch(SIGNS_OF_ANOTHER_MEANING::contains)) {
        stems.add(candidate.stem());
      }
    }
    return stems;
  }

  private Set<String> risen() {
    Set<String> risen = new TreeSet<>(before.keySet());
    risen.removeIf(stem -> stem.length() < SHORTEST || isWord(stem) || !hasRisen(stem));
    return risen;
  }

  /** Whether it is written in small letters as often: a word, which may have risen for reasons of its own. */
  private boolean isWord(String stem) {
    String small = stem.toLowerCase(Locale.ROOT);
    return small.equals(stem) || recent.getOrDefault(small, 0) >= recent.getOrDefault(stem, 0);
  }

  private boolean hasRisen(String stem) {
    int now = recent.getOrDefault(stem, 0);
    double shareBefore = (double) before.get(stem) / documentsBefore;
    return now >= FEWEST_DOCUMENTS && (double) now / documentsRecent >= LEAST_RISE * shareBefore
        && otherwise.getOrDefault(stem, 0) <= MOST_OTHERWISE * now;
  }
}
