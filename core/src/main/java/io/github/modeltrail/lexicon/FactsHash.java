package io.github.modeltrail.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Works out the version of a lexicon from its facts, so that layout and order of the files do not matter. */
final class FactsHash {
  private static final int SHOWN_BYTES = 3;

  /** All facts in a fixed order, each ended by a sign that no fact holds. */
  private final StringBuilder facts = new StringBuilder(1 << 20);

  private FactsHash() {}

  static String version(Lexicon lexicon) {
    FactsHash hash = new FactsHash();
    lexicon.developers().forEach(hash::add);
    lexicon.families().forEach(hash::add);
    byte[] digest = sha256().digest(hash.facts.toString().getBytes(StandardCharsets.UTF_8));
    String month = lexicon.released().map(date -> date.toString().replace('-', '.')).orElse("0");
    return month + "+" + HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
  }

  private void add(Developer developer) {
    add(developer.name(), developer.country(), developer.type().label(), developer.source());
    add(developer.aliases());
  }

  private void add(ModelFamily family) {
    add(family.name(), family.developer().name(), family.openness().label(), family.source());
    add(family.base());
    family.modalities().forEach(modality -> add(modality.label()));
    family.names().forEach(this::add);
    family.releases().forEach(this::add);
  }

  private void add(LexiconName name) {
    add(name.text(), name.safety().label());
    add(name.language());
    add(name.release());
    add(name.confusables());
  }

  private void add(ModelRelease release) {
    add(release.name(), release.openness().label(), release.source());
    add(release.released().map(Object::toString));
    add(release.developer());
    add(release.base());
    add(release.aliases());
    add(release.sizes());
    add(release.variants());
    release.opennessChanges()
        .forEach(change -> add(change.from().toString(), change.openness().label(), change.source()));
    add();
  }

  private void add(String... texts) {
    for (String text : texts) {
      facts.append(text).append('\u0000');
    }
    facts.append('\n');
  }

  private void add(Optional<String> text) {
    text.ifPresent(facts::append);
    facts.append('\n');
  }

  private void add(List<String> texts) {
    texts.forEach(text -> facts.append(text).append('\u0000'));
    facts.append('\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
