package io.github.modeltrail.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** A hash of everything but the lexicon that decides what is recognized: weights, cues, name pieces and traps. */
final class RulesFingerprint {
  private static final List<String> RESOURCES = List.of("context-cues.tsv", "name-pieces.tsv", "traps.txt");

  private RulesFingerprint() {}

  static String of(RecognizerWeights weights) {
    MessageDigest digest = sha256();
    add(digest, weights.resolution());
    add(digest, weights.usage());
    add(digest, weights.homonyms());
    digest.update(new TreeSet<>(weights.risen()).toString().getBytes(StandardCharsets.UTF_8));
    RESOURCES.forEach(name -> digest.update(bytes(name)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, Map<String, ?> weights) {
    digest.update(new TreeMap<>(weights).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Objects.requireNonNull(RulesFingerprint.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
