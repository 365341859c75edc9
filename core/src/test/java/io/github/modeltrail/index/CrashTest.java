package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that adds files, at random moments, again and again on the same index. What was reported as committed
 * has to be there, nothing twice, and the next run has to go on without reading the files that were committed whole.
 * {@code -Dmodeltrail.kills=100} kills more.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("modeltrail.kills", 12);
  /** The exit code of a process that was killed by signal 9. */
  private static final int KILLED = 137;
  private static final int MOST_COMMITS = 8;
  private static final int MOST_MILLIS_AFTER = 400;

  @TempDir
  Path folder;

  @Test
  void losesNothingThatWasCommittedHoweverOftenItIsKilled() throws Exception {
    Random random = new Random(Long.getLong("modeltrail.seed", 20260101L));
    Path index = folder.resolve("index");
    Path files = Files.createDirectory(folder.resolve("files"));
    List<Document> before = List.of();
    int kills = 0;
    int known = 0;
    for (int round = 0; kills < KILLS; round++) {
      List<Document> corpus = KilledProcess.corpus(round);
      KilledProcess.write(files, round);
      int committed = 0;
      Optional<Integer> done = Optional.empty();
      while (done.isEmpty()) {
        Life life = Life.of(index, files, round, kills < KILLS ? Death.at(random) : Death.never());
        done = life.inputsKnown();
        known += checkInputsKnown(done, committed);
        committed = Math.max(committed, life.committed());
        kills += done.isEmpty() ? 1 : 0;
        checkState(index, before, corpus, committed, KilledProcess.tagger(round));
      }
      assertThat(documents(index)).isEqualTo(corpus);
      before = corpus;
    }
    System.out.println(kills + " processes were killed, " + known + " files not read again");
  }

  /**
   * The last life of a round leaves unread at least the files that the lives before it have committed. One that ends right
   * at a commit point is not among them: that it has no more to give was not known yet.
   */
  private static int checkInputsKnown(Optional<Integer> inputsKnown, int committedBefore) {
    int filesBefore = Math.max(0, committedBefore - 1) / KilledProcess.DOCUMENTS_A_FILE;
    inputsKnown.ifPresent(known -> assertThat(known).isGreaterThanOrEqualTo(filesBefore));
    return inputsKnown.orElse(0);
  }

  /** The index must hold a beginning of the new corpus that is no shorter than what was committed, then the old one. */
  private static void checkState(Path index, List<Document> before, List<Document> corpus, int committed,
      WordTagger tagger) {
    if (!index.resolve("documents").toFile().isDirectory()) {
      assertThat(committed).isZero();
      return;
    }
    try (CorpusIndex opened = CorpusIndex.open(index)) {
      List<Document> found = CorpusIndexTest.all(opened);
      int taken = 0;
      while (taken < found.size() && found.get(taken).equals(corpus.get(taken))) {
        taken++;
      }
      List<Document> expected = new ArrayList<>(corpus.subList(0, taken));
      expected.addAll(before.subList(Math.min(taken, before.size()), before.size()));
      assertThat(taken).isGreaterThanOrEqualTo(committed);
      assertThat(found).isEqualTo(expected);
      assertThat(CorpusIndexTest.tags(opened, tagger, 2)).isEqualTo(CorpusIndexTest.scan(expected, tagger));
    }
  }

  private static List<Document> documents(Path index) {
    try (CorpusIndex opened = CorpusIndex.openReadOnly(index)) {
      return CorpusIndexTest.all(opened);
    }
  }

  /**
   * When a process is killed: so long after so many commit points, which it reaches on a slow machine too. Zero commit
   * points are the moment at which the index is open.
   */
  private record Death(int commits, int millis) {

    static Death at(Random random) {
      return new Death(random.nextInt(MOST_COMMITS), random.nextInt(MOST_MILLIS_AFTER));
    }

    static Death never() {
      return new Death(Integer.MAX_VALUE, 0);
    }
  }

  /** What a process did until it was killed or, with so many files left unread, had ended. */
  private record Life(int committed, Optional<Integer> inputsKnown) {

    static Life of(Path index, Path files, int round, Death death) throws IOException, InterruptedException {
      Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
          System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          KilledProcess.class.getName(), index.toString(), files.toString(), Integer.toString(round))
          .redirectError(ProcessBuilder.Redirect.INHERIT).start();
      int committed = 0;
      int commits = -1;
      Optional<Integer> done = Optional.empty();
      try (BufferedReader lines = process.inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          done = line.startsWith("done ") ? Optional.of(Integer.parseInt(line.substring(5))) : done;
          committed = line.startsWith("commit ") ? Integer.parseInt(line.substring(7)) : committed;
          if (++commits == death.commits()) {
            Thread.ofVirtual().start(() -> killAfter(process, death.millis()));
          }
        }
      }
      assertThat(process.waitFor()).as("exit code").isIn(0, KILLED);
      return new Life(committed, done);
    }

    private static void killAfter(Process process, int millis) {
      try {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
      }
    }
  }
}
