package io.github.modeltrail.index;

import java.nio.file.Path;
import java.util.Map;

/** The version of what lies on disk, as each commit states it, and the counter that goes with it. */
final class StoreFormat {
  /** Bumped when fields, stored forms or files change their meaning. */
  static final int VERSION = 3;

  private static final String FORMAT = "modeltrail.format";
  private static final String TERMS = "modeltrail.terms";
  private static final String NEXT = "next";
  private static final String COMMIT = "commit";

  private StoreFormat() {}

  /** What a commit of the texts says. */
  static Map<String, String> commitData(long nextRevision, long commit) {
    return Map.of(FORMAT, Integer.toString(VERSION), TERMS, Integer.toString(TextTokens.VERSION), NEXT,
        Long.toString(nextRevision), COMMIT, Long.toString(commit));
  }

  static long nextRevision(Map<String, String> commitData) {
    return Long.parseLong(commitData.getOrDefault(NEXT, "1"));
  }

  /** The number of the commit; a commit of the tags bears the number of the texts' commit before it. */
  static long commit(Map<String, String> commitData) {
    return Long.parseLong(commitData.getOrDefault(COMMIT, "0"));
  }

  static void putCommit(Map<String, String> commitData, long commit) {
    commitData.put(COMMIT, Long.toString(commit));
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
