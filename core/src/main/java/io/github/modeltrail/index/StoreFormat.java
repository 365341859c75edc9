package io.github.modeltrail.index;

import java.nio.file.Path;
import java.util.Map;

/** The version of what lies on disk, as each commit states it, and the counter that goes with it. */
final class StoreFormat {
  /** Bumped when fields, stored forms or files change their meaning. */
  static final int VERSION = 2;

  private static final String FORMAT = "modeltrail.format";
  private static final String TERMS = "modeltrail.terms";
  private static final String NEXT = "next";

  private StoreFormat() {}

  /** What a commit of the texts says. */
  static Map<String, String> commitData(long nextRevision) {
    return Map.of(FORMAT, Integer.toString(VERSION), TERMS, Integer.toString(TextTokens.VERSION), NEXT,
        Long.toString(nextRevision));
  }

  static long nextRevision(Map<String, String> commitData) {
    return Long.parseLong(commitData.getOrDefault(NEXT, "1"));
  }

  static int version(Map<String, String> commitData) {
    return Integer.parseInt(commitData.getOrDefault(FORMAT, "0"));
  }

  static boolean isCurrent(Map<String, String> commitData) {
    return version(commitData) == VERSION && terms(commitData) == TextTokens.VERSION;
  }

  /**
   * @throws IndexFormatException
   *           if this version of the library cannot work with that store as it is
   */
  static void check(Path index, Map<String, String> commitData) {
    if (!isCurrent(commitData)) {
      throw new IndexFormatException(index, version(commitData), terms(commitData));
    }
  }

  private static int terms(Map<String, String> commitData) {
    return Integer.parseInt(commitData.getOrDefault(TERMS, "0"));
  }
}
