package io.github.modeltrail.lexicons;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Serves the lexicon files, which other modules cannot reach as resources of their own. The files are UTF-8 JSON, named
 * by their path below this package: {@code models/openai.json}.
 *
 * <p>A class path cannot be listed, so each folder says in {@code index.txt} what it holds, one file name a line, in the
 * order in which the files are served.
 */
public final class BundledLexicons {
  /** The folder that holds one file a developer. */
  public static final String MODELS = "models";

  /** The folder that holds what the topic classifier knows. */
  public static final String TOPICS = "topics";

  private BundledLexicons() {}

  /**
   * The names of the files in a folder, each fit for {@link #open}.
   *
   * @param folder {@link #MODELS} or {@link #TOPICS}
   * @throws FileNotFoundException if there is no such folder
   */
  public static List<String> list(String folder) throws IOException {
    try (InputStream index = open(folder + "/index.txt")) {
      String lines = new String(index.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.isBlank()).map(line -> folder + "/" + line.strip()).toList();
    }
  }

  /**
   * Opens a file; the caller closes it.
   *
   * @param name the path below this package, such as {@code models/openai.json}
   * @throws FileNotFoundException if there is no such file
   */
  public static InputStream open(String name) throws IOException {
    InputStream file = BundledLexicons.class.getResourceAsStream(name);
    if (file == null) {
      throw new FileNotFoundException("No bundled lexicon is named \"" + name + "\"");
    }
    return file;
  }
}
