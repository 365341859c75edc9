package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that adds documents, at random moments, again and again on the same index. What was reported as
 * committed has to be there, nothing twice, and the next run has to go on. {@code -Dmodeltrail.kills=100} kills more.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("modeltrail.kills", 12);
  private static final int LONGEST_LIFE_MS = 1200;

  @TempDir
  Path folder;

  @Test
  void losesNothingThatWasCommittedHoweverOftenItIsKilled() throws Exception {
    Random random = new Random(Long.getLong("modeltrail.seed", 20260101L));
    Path index = folder.resolve("index");
    List<Document> before = List.of();
    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      List<Document> corpus = KilledProcess.corpus(round);
      boolean done = false;
      while (!done) {
        Life life = Life.of(index, round, kills < KILLS ? random.nextInt(LONGEST_LIFE_MS) : Integer.MAX_VALUE);
        done = life.done();
        kills += done ? 0 : 1;
        checkState(index, before, corpus, life.committed(), KilledProcess.tagger(round));
      }
      assertThat(documents(index)).isEqualTo(corpus);
      before = corpus;
    }
    System.out.println(kills + " processes were killed");
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

  /** What a process did until it was killed or ended. */
  private record Life(int committed, boolean done) {

    static Life of(Path index, int round, int millis) throws IOException, InterruptedException {
      Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
          System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
          KilledProcess.class.getName(), index.toString(), Integer.toString(round))
          .redirectError(ProcessBuilder.Redirect.INHERIT).start();
      int committed = 0;
      boolean done = false;
      try (BufferedReader lines = process.inputReader()) {
        assertThat(lines.readLine()).isEqualTo("open");
        Thread killer = Thread.ofVirtual().start(() -> killAfter(process, millis));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          done = line.equals("done");
          committed = line.startsWith("commit ") ? Integer.parseInt(line.substring(7)) : committed;
        }
        killer.interrupt();
      }
      process.waitFor();
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
