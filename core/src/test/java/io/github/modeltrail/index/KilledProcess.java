package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A process that adds a folder of files and tags what is in them, tells each commit point, and expects to be killed. */
final class KilledProcess {
  static final int DOCUMENTS = 1500;
  static final int DOCUMENTS_A_FILE = 30;
  private static final int DOCUMENTS_PER_COMMIT = 40;

  private KilledProcess() {}

  /** What is added in a round: all ids again, most with new content. */
  static List<Document> corpus(int round) {
    return IntStream.range(0, DOCUMENTS).mapToObj(number -> SmallDocuments.version(number, number % 5 == 0 ? 0 : round))
        .toList();
  }

  /** Writes what is added in a round as files. */
  static void write(Path folder, int round) throws IOException {
    List<Document> corpus = corpus(round);
    for (int first = 0; first < DOCUMENTS; first += DOCUMENTS_A_FILE) {
      InputJournalTest.write(folder.resolve("%05d.jsonl".formatted(first)),
          corpus.subList(first, first + DOCUMENTS_A_FILE));
    }
  }

  static WordTagger tagger(int round) {
    return new WordTagger(round % 2 == 0 ? Map.of("Qwen", "CN", "Llama", "US") : Map.of("Qwen", "SG", "Falcon", "AE"));
  }

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    int round = Integer.parseInt(args[2]);
    try (Corpus corpus = Corpus.open(Path.of(args[1]));
        CorpusIndex index = Files.exists(folder) ? CorpusIndex.open(folder) : CorpusIndex.create(folder)) {
      say("open");
      AddSummary summary = index.addAll(corpus, AddOptions.defaults().withThreads(2).withTagger(tagger(round))
          .withDocumentsPerCommit(DOCUMENTS_PER_COMMIT).withCommits(point -> say("commit " + point.outcomes())));
      say("done " + summary.inputsKnown());
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
