package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.Span;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a name starts: a maker that is tied to it by a hyphen belongs to it ({@code Meta-Llama-3-8B}), a maker that stands
 * before it does not.
 */
final class LeftSide {
  private final Set<String> makers = new HashSet<>();

  LeftSide(Lexicon lexicon) {
    for (Developer developer : lexicon.developers()) {
      makers.add(Folding.fold(developer.name()));
      developer.aliases().forEach(alias -> makers.add(Folding.fold(alias)));
    }
  }

  int start(String text, Span name) {
    if (!Letters.isHyphenAt(text, name.start() - 1) || !Letters.isWordAt(text, name.start() - 2)) {
      return name.start();
    }
    int start = Letters.wordStart(text, name.start() - 1);
    return makers.contains(Folding.fold(text.substring(start, name.start() - 1))) ? start : name.start();
  }
}
