package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.Proportion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Shares of origins, families, topics and other traits among documents or mentions, by genre, time, country and sector.
 *
 * <p>
 * Every group that holds a document is crossed with every label that occurs anywhere, so that zeros stand in the result;
 * a group in which there is nothing to take a share of has no row. Stateless.
 */
public final class Shares {
  /** What sums of squares that cancel out leave of themselves. */
  private static final double ROUNDING = 1e-12;
  private static final Comparator<List<String>> BY_LABELS = (left, right) -> {
    int order = 0;
    for (int i = 0; order == 0 && i < left.size(); i++) {
      order = left.get(i).compareTo(right.get(i));
    }
    return order;
  };

  private Shares() {}

  /** The shares that the query asks for, in the order of groups and labels. */
  public static List<Share> of(Collection<Observation> observations, ShareQuery query) {
    Map<List<String>, Tally> tallies = new TreeMap<>(BY_LABELS);
    Set<String> labels = new TreeSet<>();
    for (Observation observation : observations) {
      List<String> found = query.trait().labels(observation, query.usage());
      labels.addAll(found);
      groups(observation, query.by()).forEach(group -> tallies.computeIfAbsent(group, key -> new Tally()).add(found));
    }
    List<Share> shares = new ArrayList<>();
    tallies.forEach((group, tally) -> labels.stream().filter(label -> tally.total(query.weighting()) > 0)
        .forEach(label -> shares.add(tally.share(group, label, query))));
    return shares;
  }

  /** The cells of the crossed dimensions that a document belongs to. */
  private static List<List<String>> groups(Observation observation, List<Dimension> by) {
    List<List<String>> groups = List.of(List.of());
    for (Dimension dimension : by) {
      Set<String> labels = dimension.groups(observation);
      groups = groups.stream().flatMap(group -> labels.stream().map(label -> extended(group, label))).toList();
    }
    return groups;
  }

  private static List<String> extended(List<String> group, String label) {
    List<String> longer = new ArrayList<>(group);
    longer.add(label);
    return longer;
  }

  /** What one group has come to. */
  private static final class Tally {
    private final Map<String, Counts> counts = new HashMap<>();
    private long documents;
    private long mentioning;
    private long mentions;
    private double squaredMentions;

    void add(List<String> labels) {
      documents++;
      mentioning += labels.isEmpty() ? 0 : 1;
      mentions += labels.size();
      squaredMentions += (double) labels.size() * labels.size();
      for (String label : new HashSet<>(labels)) {
        long times = labels.stream().filter(label::equals).count();
        counts.computeIfAbsent(label, key -> new Counts()).add(times, labels.size());
      }
    }

    long total(Weighting weighting) {
      return switch (weighting) {
        case DOCUMENTS -> documents;
        case MENTIONING_DOCUMENTS -> mentioning;
        case MENTIONS -> mentions;
      };
    }

    Share share(List<String> group, String label, ShareQuery query) {
      Counts with = counts.getOrDefault(label, new Counts());
      long count = query.weighting() == Weighting.MENTIONS ? with.mentions : with.documents;
      Proportion proportion = new Proportion(count, total(query.weighting()));
      Interval interval = query.weighting() == Weighting.MENTIONS
          ? proportion.wilson(effectiveMentions(with, proportion.share()), query.level())
          : proportion.wilson(query.level());
      return new Share(group, label, proportion, interval);
    }

    /**
     * Number of independent mentions that would tell as much as these, which come in documents: from the variance of a ratio
     * of sums over documents (W. G. Cochran, "Sampling Techniques", 3rd edition (1977), section 9A.2). Never more than there
     * are mentions; where the share is the same in each document, as many as there are documents with mentions.
     */
    private double effectiveMentions(Counts with, double share) {
      double squares = with.squares - 2 * share * with.products + share * share * squaredMentions;
      if (mentioning < 2 || squares <= ROUNDING * with.squares) {
        return (double) mentioning;
      }
      double variance = squares * mentioning / (mentioning - 1.0) / ((double) mentions * mentions);
      return Math.min((double) mentions, share * (1 - share) / variance);
    }
  }

  /** What one label has come to in a group. */
  private static final class Counts {
    private long documents;
    private long mentions;
    private double squares;
    private double products;

    void add(long times, int all) {
      documents++;
      mentions += times;
      squares += (double) times * times;
      products += (double) times * all;
    }
  }
}
