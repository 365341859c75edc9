package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.Proportion;
import java.util.List;

/**
 * How much of a group has a trait.
 *
 * @param group
 *          the group, one label for each dimension of the query
 * @param value
 *          the trait's label
 * @param proportion
 *          the count and what it is out of
 * @param interval
 *          Wilson's interval; for mentions with the effective number of mentions, as those of a document hang together
 */
public record Share(List<String> group, String value, Proportion proportion, Interval interval) {

  public Share {
    group = List.copyOf(group);
  }
}
