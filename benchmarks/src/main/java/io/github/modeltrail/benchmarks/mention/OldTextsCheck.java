package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts false alarms where there can be no true one: {@code OldTextsCheck GOLD TEXTS_WITHOUT_MODELS...}.
 *
 * <p>
 * The texts are from before there were foundation models, with their dates taken away. Each is judged by weights and
 * counts of homonyms that were made without it and without a fifth of the others.
 */
public final class OldTextsCheck {
  private static final int FOLDS = 5;

  private final Map<DocumentKind, Integer> documents = new TreeMap<>();
  private final Map<DocumentKind, Integer> mentions = new TreeMap<>();

  private OldTextsCheck() {}

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
    OldTextsCheck check = new OldTextsCheck();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      TrainingTexts texts = TrainingTexts.knowing(lexicon, GoldFile.read(Path.of(args[0])), files,
          document -> HomonymCount.foldOf(document, FOLDS) != held);
      check.count(MentionRecognizer.of(lexicon, texts.train(texts.passages())), files, held);
    }
    check.documents.forEach((kind, number) -> System.out.printf("%s: %d documents, %d false mentions%n", kind.label(),
        number, check.mentions.getOrDefault(kind, 0)));
  }

  private void count(MentionRecognizer recognizer, List<Path> files, int held) throws IOException {
    for (Path file : files) {
      DocumentsFile.forEach(file, true, document -> {
        if (HomonymCount.isBeforeModels(document) && HomonymCount.foldOf(document, FOLDS) == held) {
          List<ModelMention> found = recognizer.recognize(DocumentsFile.withoutDate(document));
          documents.merge(document.kind(), 1, Integer::sum);
          mentions.merge(document.kind(), found.size(), Integer::sum);
          found.forEach(mention -> System.out.printf("%s\t%s\t%s\t%.2f%n", document.id(), mention.surface(),
              mention.reference().family().orElse("-"), mention.confidence()));
        }
      });
    }
  }
}
