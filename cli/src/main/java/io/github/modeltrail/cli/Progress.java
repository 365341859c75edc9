package io.github.modeltrail.cli;

import io.github.modeltrail.reader.Corpus;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on standard error with count, rate and, where the end is known, the time that remains. Nothing is drawn where
 * standard error is no terminal; the launcher knows and says so by a system property.
 */
final class Progress implements AutoCloseable {
  private static final String ON_TERMINAL = "modeltrail.stderr.terminal";
  private static final int MILLIS_BETWEEN_DRAWINGS = 250;

  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar with a known end, or with an unknown one where {@code most} is negative. */
  static Progress of(String task, String unit, long most) {
    ProgressBarBuilder builder = new ProgressBarBuilder().setTaskName(task).setInitialMax(most).setUnit(" " + unit, 1)
        .showSpeed().setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(MILLIS_BETWEEN_DRAWINGS);
    return new Progress(Boolean.getBoolean(ON_TERMINAL) ? builder.build() : builder.setConsumer(new Silent()).build());
  }

  void step() {
    bar.step();
  }

  /** The same corpus, a step for every outcome that is drawn from it. */
  Corpus counting(Corpus corpus) {
    return new CountedCorpus(corpus, this);
  }

  /** Ends the drawing before the work's end, so that what is printed next stands on a line of its own. */
  void finish() {
    bar.close();
  }

  @Override
  public void close() {
    bar.close();
  }
}
