package io.github.modeltrail.analysis.table;

import io.github.modeltrail.analysis.TopicShift;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.mention.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells in the order of the columns. */
final class Row {
  private final List<String> cells = new ArrayList<>();

  Row text(String value) {
    cells.add(value);
    return this;
  }

  Row number(long value) {
    return text(Long.toString(value));
  }

  Row number(double value) {
    return text(Double.toString(value));
  }

  Row blank() {
    return text("");
  }

  Row blanks(int cells) {
    for (int i = 0; i < cells; i++) {
      blank();
    }
    return this;
  }

  Row usage(Optional<Usage> usage) {
    return text(usage.map(Usage::label).orElse("any"));
  }

  Row proportion(Proportion proportion) {
    return number(proportion.count()).number(proportion.total()).number(proportion.share());
  }

  Row interval(Interval interval) {
    return number(interval.low()).number(interval.high()).number(interval.level());
  }

  Row count(TopicShift.Count count) {
    return number(count.with()).number(count.documents());
  }

  Row estimate(Optional<Double> estimate, Optional<Interval> interval) {
    estimate.ifPresentOrElse(this::number, this::blank);
    interval.ifPresentOrElse(this::interval, () -> blanks(3));
    return this;
  }

  List<String> cells() {
    return cells;
  }
}
