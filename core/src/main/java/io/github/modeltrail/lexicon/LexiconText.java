package io.github.modeltrail.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of one lexicon file.
 *
 * @param file
 *          its name, for messages
 * @param text
 *          what it holds: one JSON object
 */
public record LexiconText(String file, String text) {

  /** The file's name without its folder. */
  String name() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /**
   * Reads one file, or all {@code .json} files of a folder and its subfolders in the order of their names.
   *
   * @throws IOException
   *           if a file cannot be read
   */
  static List<LexiconText> read(Path fileOrFolder) throws IOException {
    List<LexiconText> texts = new ArrayList<>();
    for (Path file : files(fileOrFolder)) {
      texts.add(new LexiconText(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
    }
    return texts;
  }

  private static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.walk(fileOrFolder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
