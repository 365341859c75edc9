package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A process that adds a corpus and tags it, tells each commit point, and expects to be killed. */
final class KilledProcess {
  static final int DOCUMENTS = 1500;
  private static final int DOCUMENTS_PER_COMMIT = 40;

  private KilledProcess() {}

  /** What is added in a round: all ids again, most with new content. */
  static List<Document> corpus(int round) {
    return IntStream.range(0, DOCUMENTS).mapToObj(number -> SmallDocuments.version(number, number % 5 == 0 ? 0 : round))
        .toList();
  }

  static WordTagger tagger(int round) {
    return new WordTagger(round % 2 == 0 ? Map.of("Qwen", "CN", "Llama", "US") : Map.of("Qwen", "SG", "Falcon", "AE"));
  }

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    int round = Integer.parseInt(args[1]);
    try (CorpusIndex index = Files.exists(folder) ? CorpusIndex.open(folder) : CorpusIndex.create(folder)) {
      say("open");
      index.addAll(Corpus.of(corpus(round)), AddOptions.defaults().withThreads(2).withTagger(tagger(round))
          .withDocumentsPerCommit(DOCUMENTS_PER_COMMIT).withCommits(point -> say("commit " + point.outcomes())));
    }
    say("done");
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
