package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts in how many documents from before there were foundation models each of the lexicon's names stands. */
final class HomonymCount {
  private HomonymCount() {}

  /** The counts over the documents of one half and over those of the other. */
  static List<Map<String, Integer>> halves(Lexicon lexicon, List<Path> files, Predicate<Document> known)
      throws IOException {
    MentionRecognizer recognizer = TrainingTexts.untrained(lexicon, Map.of(), Set.of());
    List<Map<String, Integer>> halves = List.of(new TreeMap<>(), new TreeMap<>());
    for (Path file : files) {
      DocumentsFile.forEach(file, true, document -> {
        if (isBeforeModels(document) && known.test(document)) {
          recognizer.consider(document).stream().map(Consideration::stem).distinct()
              .forEach(stem -> halves.get(halfOf(document)).merge(stem, 1, Integer::sum));
        }
      });
    }
    return halves;
  }

  /** 0 to {@code folds - 1}: the fold of documents that one belongs to, whatever half it is in. */
  static int foldOf(Document document, int folds) {
    return Math.floorMod(document.id().hashCode() / 2, folds);
  }

  /** 0 or 1: the half of the documents that one belongs to. */
  static int halfOf(Document document) {
    return document.id().hashCode() & 1;
  }

  static boolean isBeforeModels(Document document) {
    return document.date().map(date -> date.year() < 2018).orElse(false);
  }
}
