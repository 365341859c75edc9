package io.github.modeltrail.topic;

import java.util.BitSet;

/**
 * Turns a reading into the numbers that the linear model weighs: one value for each phrase that occurs, and for each
 * topic the {@link SeedSignal signals} of its seeds. All are bounded, so that a long text cannot win by its length.
 */
final class Features {
  /** What one place of a phrase counts, by zone. */
  private static final double[] ZONE_WEIGHT = {1.3, 1.0, 0.4, 0.25, 0.5, 0.6};
  /** What each further place adds, for at most {@link #MOST_REPEATS}. */
  private static final double REPEAT = 0.25;
  private static final int MOST_REPEATS = 3;
  /** Places in a thousand words of the long text from which a phrase counts in full. */
  private static final double DENSE = 2;
  private static final int SHORTEST_BODY = 400;

  private Features() {}

  /** Values of the phrases that occur, one row for all topics. */
  static FeatureRow phrases(Reading reading, int phraseCount) {
    Hits hits = reading.hits;
    if (hits.size == 0) {
      return FeatureRow.NOTHING;
    }
    BitSet seen = new BitSet(phraseCount);
    for (int h = 0; h < hits.size; h++) {
      seen.set(hits.phrase[h]);
    }
    int[] index = new int[seen.cardinality()];
    int[] rowOf = new int[phraseCount];
    int rows = 0;
    for (int phrase = seen.nextSetBit(0); phrase >= 0; phrase = seen.nextSetBit(phrase + 1)) {
      index[rows] = phrase;
      rowOf[phrase] = rows++;
    }
    return new FeatureRow(index, values(reading, rowOf, rows));
  }

  private static double[] values(Reading reading, int[] rowOf, int rows) {
    Hits hits = reading.hits;
    double[] best = new double[rows];
    int[] places = new int[rows];
    int[] inBody = new int[rows];
    for (int h = 0; h < hits.size; h++) {
      int row = rowOf[hits.phrase[h]];
      if (hits.zone[h] == Zone.BODY) {
        inBody[row]++;
      } else {
        best[row] = Math.max(best[row], ZONE_WEIGHT[hits.zone[h].ordinal()]);
        places[row]++;
      }
    }
    double[] values = new double[rows];
    for (int row = 0; row < rows; row++) {
      values[row] = Math.max(best[row] * repeated(places[row]),
          ZONE_WEIGHT[Zone.BODY.ordinal()] * density(inBody[row], reading.bodyWords));
    }
    return values;
  }

  static double zoneWeight(Zone zone) {
    return ZONE_WEIGHT[zone.ordinal()];
  }

  private static double repeated(int places) {
    return 1 + REPEAT * Math.min(MOST_REPEATS, Math.max(0, places - 1));
  }

  /** How near a phrase comes to standing densely in the long text, 0 to 1. */
  static double density(int places, int words) {
    return Math.min(1, places * 1000.0 / Math.max(words, SHORTEST_BODY) / DENSE);
  }
}
