package io.github.modeltrail.samples;

import java.util.List;

/**
 * A file of the corpus. Immutable.
 *
 * @param name the path below the corpus's root, with {@code /} between folders: {@code uspto/ipg260106.xml}
 * @param format what the file is written in: {@code jsonl}, {@code uspto-grant}, {@code uspto-weekly}, {@code pdf} and
 *     so on; packing by {@code .gz} or {@code .zip} shows in the name alone
 * @param kinds the kinds of document in it, in the words of the JSON Lines format: {@code preprint}, {@code patent} ...
 * @param documents how many documents a complete reader finds
 */
public record Sample(String name, String format, List<String> kinds, int documents) {
  /** Copies the list of kinds. */
  public Sample {
    kinds = List.copyOf(kinds);
  }

  static Sample parse(String line) {
    String[] fields = line.split("\t", -1);
    return new Sample(fields[0], fields[1], List.of(fields[2].split(",", -1)), Integer.parseInt(fields[3]));
  }
}
