package io.github.modeltrail.lexicon;

import io.github.modeltrail.lexicons.BundledLexicons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The lexicon of the {@code lexicons} module. */
final class BundledLexicon {
  static final Lexicon INSTANCE = Lexicon.ofChecked(texts());

  private BundledLexicon() {}

  static List<LexiconText> texts() {
    try {
      List<LexiconText> texts = new ArrayList<>();
      BundledLexicons.texts(BundledLexicons.MODELS).forEach((name, text) -> texts.add(new LexiconText(name, text)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled lexicon cannot be read", e);
    }
  }
}
