package io.github.modeltrail.benchmarks.speed;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A peer that is measured when it is on the class path, for those that this module may not depend on. It is found by
 * {@link ServiceLoader}.
 */
public interface PeerProvider {
  /** What the record calls it. */
  String name();

  /** It reads one text in so many: slow engines read a slice. */
  int every();

  /**
   * A matcher of names, for one thread.
   *
   * @param names
   *          in lower case
   * @return how many it finds in a text: letters of either case, of overlapping names the leftmost and of those the longest
   */
  ToLongFunction<String> matcher(List<String> names);

  /** Those on the class path, in a fixed order. */
  static Stream<PeerProvider> all() {
    return ServiceLoader.load(PeerProvider.class).stream().map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(PeerProvider::name));
  }
}
