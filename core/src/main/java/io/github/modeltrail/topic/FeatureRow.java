package io.github.modeltrail.topic;

import java.util.Arrays;

/**
 * A sparse vector: features by number with their values.
 *
 * @param index
 *          feature numbers, each once
 * @param value
 *          their values, none of them 0
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the inner loop, never compared
record FeatureRow(int[] index, double[] value) {
  /** No feature at all. */
  static final FeatureRow NOTHING = new FeatureRow(new int[0], new double[0]);

  /** The features with numbers below {@code limit}; the numbers must rise. */
  FeatureRow limited(int limit) {
    int kept = index.length;
    while (kept > 0 && index[kept - 1] >= limit) {
      kept--;
    }
    return new FeatureRow(Arrays.copyOf(index, kept), Arrays.copyOf(value, kept));
  }

  /** This row and behind it the values of {@code more} that are not 0, numbered from {@code first}. */
  FeatureRow with(int first, double[] more) {
    int size = index.length;
    int[] indexes = Arrays.copyOf(index, size + more.length);
    double[] values = Arrays.copyOf(value, size + more.length);
    for (int i = 0; i < more.length; i++) {
      if (more[i] != 0) {
        indexes[size] = first + i;
        values[size++] = more[i];
      }
    }
    return new FeatureRow(Arrays.copyOf(indexes, size), Arrays.copyOf(values, size));
  }

  double dot(double[] weights) {
    double sum = 0;
    for (int i = 0; i < index.length; i++) {
      sum += weights[index[i]] * value[i];
    }
    return sum;
  }
}
