package io.github.modeltrail.mention;

import io.github.modeltrail.text.AnchorTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Picks the tokens by which an index finds every document that can hold a mention: one anchor for each spelling of a name,
 * made of all its tokens. Names of common words, such as <i>Large Language Model Meta AI</i>, so call for few documents.
 */
final class Anchors {
  private Anchors() {}

  /** Anchors of the names that the spellings write, also with the letter of the plural behind them. */
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

  /** Whether a folded spelling has an anchor: any letter from a to z gives it one, which saves looking for its tokens. */
  static boolean has(String spelling) {
    for (int i = 0; i < spelling.length(); i++) {
      if (spelling.charAt(i) >= 'a' && spelling.charAt(i) <= 'z') {
        return true;
      }
    }
    return of(spelling).isPresent();
  }

  /** The tokens of a spelling, parted by spaces; empty if it has none, so that no index could find it. */
  static Optional<String> of(String spelling) {
    List<String> tokens = new ArrayList<>();
    AnchorTokens.forEach(spelling, tokens::add);
    tokens.removeIf(token -> token.startsWith("*"));
    // One letter is in every text, and the plural may make two of it; with the number behind it it is a token too.
    boolean longer = tokens.stream().anyMatch(token -> token.length() > 1);
    tokens.removeIf(token -> longer && token.length() == 1);
    return tokens.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", tokens));
  }
}
