package io.github.modeltrail.scan;

/** Takes the names that a scan finds, in the order of the text. */
@FunctionalInterface
public interface HitSink {

  /**
   * A name was found.
   *
   * @param start
   *          offset of its first UTF-16 unit
   * @param end
   *          offset behind its last unit
   * @param name
   *          the name's place in the list the scanner was made from
   */
  void hit(int start, int end, int name);
}
