package io.github.modeltrail.cli;

import io.github.modeltrail.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which facts to use. */
final class LexiconOptions {
  @Option(names = "--lexicon", paramLabel = "FILE",
      description = "Adds models of your own to the bundled lexicon; may be given more than once.")
  private List<Path> files = List.of();

  Lexicon lexicon() throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    for (Path file : files) {
      lexicon = lexicon.with(file);
    }
    return lexicon;
  }
}
