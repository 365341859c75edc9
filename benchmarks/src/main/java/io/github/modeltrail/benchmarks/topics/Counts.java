package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.topic.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Right and wrong decisions of one topic; add first, divide then.
 *
 * @param hits
 *          documents rightly assigned
 * @param falseHits
 *          documents wrongly assigned
 * @param missed
 *          documents wrongly not assigned
 */
record Counts(int hits, int falseHits, int missed) {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 20261122;

  static Counts of(List<Scored> documents, int topic) {
    int hits = 0;
    int falseHits = 0;
    int missed = 0;
    for (Scored scored : documents) {
      Boolean about = scored.example().labels().get(Topic.BUNDLED.get(topic));
      if (about != null) {
        boolean assigned = scored.verdicts().get(topic).assigned();
        hits += assigned && about ? 1 : 0;
        falseHits += assigned && !about ? 1 : 0;
        missed += !assigned && about ? 1 : 0;
      }
    }
    return new Counts(hits, falseHits, missed);
  }

  double precision() {
    return hits + falseHits == 0 ? 1 : hits / (double) (hits + falseHits);
  }

  double recall() {
    return hits + missed == 0 ? 1 : hits / (double) (hits + missed);
  }

  double f1() {
    return hits == 0 ? 0 : 2.0 * hits / (2 * hits + falseHits + missed);
  }

  static double macroF1(List<Scored> documents) {
    double sum = 0;
    for (int topic = 0; topic < Topic.BUNDLED.size(); topic++) {
      sum += of(documents, topic).f1();
    }
    return sum / Topic.BUNDLED.size();
  }

  /** The middle 95 % of F1 over documents drawn with replacement; a topic of -1 means the macro average. */
  static double[] interval(List<Scored> documents, int topic) {
    Random random = new Random(SEED);
    double[] f1s = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      List<Scored> sample = random.ints(documents.size(), 0, documents.size()).mapToObj(documents::get).toList();
      f1s[r] = topic < 0 ? macroF1(sample) : of(sample, topic).f1();
    }
    Arrays.sort(f1s);
    return new double[] {f1s[RESAMPLES / 40], f1s[RESAMPLES - 1 - RESAMPLES / 40]};
  }
}
