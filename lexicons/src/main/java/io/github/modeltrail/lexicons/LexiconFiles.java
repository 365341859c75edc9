package io.github.modeltrail.lexicons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Serves the bundled lexicon files. */
public final class LexiconFiles {
  private static final String INDEX = "index.txt";

  private LexiconFiles() {}

  /**
   * One lexicon file.
   *
   * @param name
   *          its name, without a folder
   * @param text
   *          what it holds
   */
  public record LexiconFile(String name, String text) {
  }

  /** All files with facts about models, in the order of the index. */
  public static List<LexiconFile> all() {
    return read(INDEX).lines().filter(line -> !line.isBlank()).map(name -> new LexiconFile(name, read(name))).toList();
  }

  private static String read(String name) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream("models/" + name)) {
      if (in == null) {
        throw new IllegalStateException("models/" + name + " is not among the resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
