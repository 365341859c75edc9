package io.github.modeltrail.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a linear model with logistic loss, example weights and an elastic net that pulls each weight towards a prior.
 *
 * <p>
 * Cyclic coordinate descent with the fixed curvature bound of the logistic loss (Böhning and Lindsay 1988; the update of
 * Friedman, Hastie and Tibshirani 2010): each step can only lower the objective, the order is fixed, so the same data
 * give the same weights.
 */
final class LogisticRegression {
  private static final int MOST_SWEEPS = 120;
  private static final double SMALLEST_CHANGE = 4e-3;
  /** The first sweeps go over all weights; later ones mostly over those that have left their prior. */
  private static final int FULL_SWEEPS = 4;
  private static final int FULL_EVERY = 8;

  private final List<FeatureRow> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Double> importance = new ArrayList<>();
  private final double[] lasso;
  private final double[] ridge;
  private final double[] prior;

  /** Penalties and prior by feature number. */
  LogisticRegression(double[] lasso, double[] ridge, double[] prior) {
    this.lasso = lasso;
    this.ridge = ridge;
    this.prior = prior;
  }

  void add(FeatureRow row, boolean label, double weight) {
    rows.add(row);
    labels.add(label);
    importance.add(weight);
  }

  /** A fitted model: the margin of a row is the intercept plus the weighted sum of its values. */
  @SuppressWarnings("ArrayRecordComponent") // numbers for the inner loop, never compared
  record Fit(double intercept, double[] weights) {
    double margin(FeatureRow row) {
      return intercept + row.dot(weights);
    }
  }

  Fit fit(double startIntercept) {
    int features = lasso.length;
    Column[] columns = columns(features);
    double[] weights = prior.clone();
    double intercept = startIntercept;
    int n = rows.size();
    double[] margin = new double[n];
    double[] cost = new double[n];
    double[] target = new double[n];
    double total = 0;
    for (int i = 0; i < n; i++) {
      margin[i] = intercept + rows.get(i).dot(weights);
      cost[i] = importance.get(i);
      target[i] = labels.get(i) ? 1 : 0;
      total += cost[i];
    }
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      double slope = 0;
      for (int i = 0; i < n; i++) {
        slope += cost[i] * (sigmoid(margin[i]) - target[i]);
      }
      double step = -slope / (0.25 * total);
      intercept += step;
      for (int i = 0; i < n; i++) {
        margin[i] += step;
      }
      double largest = Math.abs(step);
      boolean full = sweep < FULL_SWEEPS || sweep % FULL_EVERY == 0;
      for (int f = 0; f < features; f++) {
        if (columns[f] != null && (full || weights[f] != prior[f])) {
          double change = columns[f].change(weights[f], lasso[f], ridge[f], prior[f], margin, cost, target);
          weights[f] += change;
          largest = Math.max(largest, Math.abs(change));
        }
      }
      if (full && largest < SMALLEST_CHANGE) {
        break;
      }
    }
    for (int f = 0; f < features; f++) {
      if (columns[f] == null) {
        weights[f] = prior[f];
      }
    }
    return new Fit(intercept, weights);
  }

  private Column[] columns(int features) {
    int[] counts = new int[features];
    for (FeatureRow row : rows) {
      for (int f : row.index()) {
        counts[f]++;
      }
    }
    Column[] columns = new Column[features];
    for (int i = 0; i < rows.size(); i++) {
      FeatureRow row = rows.get(i);
      for (int k = 0; k < row.index().length; k++) {
        int f = row.index()[k];
        if (columns[f] == null) {
          columns[f] = new Column(counts[f]);
        }
        columns[f].add(i, row.value()[k], importance.get(i));
      }
    }
    return columns;
  }

  static double sigmoid(double margin) {
    return 1 / (1 + Math.exp(-margin));
  }

  /** The rows that have one feature. */
  private static final class Column {
    private final int[] row;
    private final double[] value;
    private int size;
    private double curvature;

    Column(int count) {
      row = new int[count];
      value = new double[count];
    }

    void add(int rowIndex, double x, double weight) {
      row[size] = rowIndex;
      value[size++] = x;
      curvature += 0.25 * weight * x * x;
    }

    double change(double weight, double lasso, double ridge, double prior, double[] margin, double[] cost,
        double[] target) {
      double slope = ridge * (weight - prior);
      for (int k = 0; k < size; k++) {
        int i = row[k];
        slope += cost[i] * (sigmoid(margin[i]) - target[i]) * value[k];
      }
      double bound = curvature + ridge;
      double wanted = weight - prior - slope / bound;
      double shrunk = Math.signum(wanted) * Math.max(0, Math.abs(wanted) - lasso / bound);
      double change = prior + shrunk - weight;
      if (change != 0) {
        for (int k = 0; k < size; k++) {
          margin[row[k]] += change * value[k];
        }
      }
      return change;
    }
  }
}
