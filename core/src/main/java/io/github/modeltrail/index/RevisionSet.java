package io.github.modeltrail.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/** A set of revisions, kept as ranges: documents that came in together take few of them. Not thread-safe. */
final class RevisionSet {
  /** First and last revision of each range; no two ranges touch. */
  private final TreeMap<Long, Long> ranges = new TreeMap<>();

  void add(long revision) {
    if (contains(revision)) {
      return;
    }
    Map.Entry<Long, Long> before = ranges.floorEntry(revision);
    boolean joins = before != null && before.getValue() == revision - 1;
    @Nullable Long endOfNext = ranges.remove(revision + 1);
    ranges.put(joins ? before.getKey() : Long.valueOf(revision),
        endOfNext == null ? Long.valueOf(revision) : endOfNext);
  }

  void remove(long revision) {
    Map.Entry<Long, Long> range = ranges.floorEntry(revision);
    if (range == null || range.getValue() < revision) {
      return;
    }
    ranges.remove(range.getKey());
    if (range.getKey() < revision) {
      ranges.put(range.getKey(), revision - 1);
    }
    if (revision < range.getValue()) {
      ranges.put(revision + 1, range.getValue());
    }
  }

  boolean contains(long revision) {
    Map.Entry<Long, Long> before = ranges.floorEntry(revision);
    return before != null && before.getValue() >= revision;
  }

  /** Whether the two have a revision in common. */
  boolean meets(RevisionSet other) {
    return ranges.entrySet().stream().anyMatch(range -> {
      Map.Entry<Long, Long> before = other.ranges.floorEntry(range.getValue());
      return before != null && before.getValue() >= range.getKey();
    });
  }

  /** Whether all of these are among those that rise in an array, each there once. */
  boolean allIn(long[] rising) {
    return ranges.entrySet().stream().allMatch(range -> {
      int first = Arrays.binarySearch(rising, range.getKey());
      long last = first + (range.getValue() - range.getKey());
      return first >= 0 && last < rising.length && rising[(int) last] == range.getValue();
    });
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(ranges.size());
    for (Map.Entry<Long, Long> range : ranges.entrySet()) {
      out.writeVLong(range.getKey());
      out.writeVLong(range.getValue() - range.getKey());
    }
  }

  static RevisionSet read(DataInput in) throws IOException {
    RevisionSet set = new RevisionSet();
    int size = in.readVInt();
    for (int i = 0; i < size; i++) {
      long first = in.readVLong();
      set.ranges.put(first, first + in.readVLong());
    }
    return set;
  }
}
