package io.github.modeltrail.lexicon;

import io.github.modeltrail.lexicons.LexiconFiles;

/** The lexicon of the {@code lexicons} module. */
final class BundledLexicon {
  static final Lexicon INSTANCE = Lexicon
      .of(LexiconFiles.all().stream().map(file -> new LexiconText(file.name(), file.text())).toList());

  private BundledLexicon() {}
}
