package io.github.modeltrail.mention;

import io.github.modeltrail.text.AnchorTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Picks the tokens by which an index finds every document that can hold a mention: one for each spelling of a name, the
 * longest, since long words are rare.
 */
final class Anchors {
  private Anchors() {}

  /** Anchors of the names that the spellings write. */
  static Set<String> of(Collection<String> spellings) {
    Set<String> anchors = new TreeSet<>();
    for (String spelling : spellings) {
      of(spelling).ifPresent(anchor -> {
        anchors.add(anchor);
        anchors.add(anchor + "s");
      });
    }
    return anchors;
  }

  /** Anchors of names that no lexicon lists, known by their ending. */
  static Set<String> ofUnlisted() {
    Set<String> anchors = new TreeSet<>();
    for (String ending : AnchorTokens.NAME_ENDINGS) {
      anchors.add(ending);
      anchors.add("*" + ending);
    }
    return anchors;
  }

  /** The longest token of a spelling; empty if it has none, so that no index could find it. */
  static Optional<String> of(String spelling) {
    List<String> tokens = new ArrayList<>();
    AnchorTokens.forEach(spelling, tokens::add);
    return tokens.stream().filter(token -> !token.startsWith("*")).max(Comparator.comparingInt(String::length));
  }
}
