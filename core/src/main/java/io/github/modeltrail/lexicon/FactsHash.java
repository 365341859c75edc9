package io.github.modeltrail.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Works out the version of a lexicon from its facts, so that layout and order of the files do not matter. */
final class FactsHash {
  private static final int SHOWN_BYTES = 3;

  private FactsHash() {}

  static String version(Lexicon lexicon) {
    MessageDigest digest = sha256();
    lexicon.developers().forEach(developer -> update(digest, developer));
    lexicon.families().forEach(family -> update(digest, family));
    String month = lexicon.released().map(date -> date.toString().replace('-', '.')).orElse("0");
    return month + "+" + HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }

  /** The facts are records of texts, lists and records: their printed form is the same wherever it is made. */
  private static void update(MessageDigest digest, Record facts) {
    digest.update(facts.toString().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
