package io.github.modeltrail.lexicon;

import io.github.modeltrail.lexicons.BundledLexicons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lexicon of the {@code lexicons} module. */
final class BundledLexicon {
  static final Lexicon INSTANCE = Lexicon.ofChecked(texts());

  private BundledLexicon() {}

  static List<LexiconText> texts() {
    try {
      List<LexiconText> texts = new ArrayList<>();
      for (String name : BundledLexicons.list(BundledLexicons.MODELS)) {
        try (InputStream in = BundledLexicons.open(name)) {
          texts.add(new LexiconText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled lexicon cannot be read", e);
    }
  }
}
