package io.github.modeltrail.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample corpus. A class path cannot be listed, so {@code index.tsv} says what there is, in the order in which the
 * files are served. Stateless and thread-safe.
 */
public final class Samples {
  /**
   * Annotated passages, one JSON object a line: {@code id} (document and number of the section), {@code kind},
   * {@code date}, {@code text} (title and section for the first passage, else the section), {@code mentions} with
   * {@code start}, {@code end}, {@code surface}, {@code family} and {@code usage}, and {@code topics} where judged.
   */
  public static final String PASSAGE_GOLD = "gold/gold.jsonl";

  /**
   * Annotated documents, one JSON object a line: {@code id}, {@code topics}, and {@code mentions} as in the passages
   * with a {@code path}, the JSON Pointer of the text that {@code start} and {@code end} count in.
   */
  public static final String DOCUMENT_GOLD = "gold/documents-gold.jsonl";

  private Samples() {}

  /** The files of the corpus, without the annotations. */
  public static List<Sample> all() throws IOException {
    try (InputStream index = open("index.tsv")) {
      String lines = new String(index.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#")).map(Sample::parse).toList();
    }
  }

  /**
   * Opens a file as it is stored, packed files still packed; the caller closes it.
   *
   * @param name a {@link Sample#name()}, {@link #PASSAGE_GOLD} or {@link #DOCUMENT_GOLD}
   * @throws FileNotFoundException if there is no such file
   */
  public static InputStream open(String name) throws IOException {
    InputStream file = Samples.class.getResourceAsStream(name);
    if (file == null) {
      throw new FileNotFoundException("No sample is named \"" + name + "\"; Samples.all() lists the names");
    }
    return file;
  }

  /**
   * Writes the files of the corpus below a folder, which is made if need be. Files of the same names are
   * replaced. The annotations are not among them, so that the folder can be read as a corpus.
   *
   * @return the files written, in the order of {@link #all}
   */
  public static List<Path> copyTo(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Sample sample : all()) {
      Path file = folder.resolve(sample.name());
      copy(sample.name(), file);
      files.add(file);
    }
    return List.copyOf(files);
  }

  private static void copy(String name, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (InputStream content = open(name)) {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
