package io.github.modeltrail.lexicons;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

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
      return utf8(index).lines().filter(line -> !line.isBlank()).map(line -> folder + "/" + line.strip()).toList();
    }
  }

  /**
   * All files of a folder by their names, in the order of {@link #list}. Reading them at once is several times faster
   * than opening them one by one.
   *
   * @param folder {@link #MODELS} or {@link #TOPICS}
   * @throws FileNotFoundException if there is no such folder
   */
  public static Map<String, String> texts(String folder) throws IOException {
    List<String> names = list(folder);
    URL index = BundledLexicons.class.getResource(folder + "/index.txt");
    if (index != null && index.openConnection() instanceof JarURLConnection connection) {
      return textsInJar(names, connection);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : names) {
      try (InputStream file = open(name)) {
        texts.put(name, utf8(file));
      }
    }
    return texts;
  }

  /** Takes the files straight out of the jar that holds their index: no search along the class path for each. */
  private static Map<String, String> textsInJar(List<String> names, JarURLConnection index) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    String root = BundledLexicons.class.getPackageName().replace('.', '/') + "/";
    index.setUseCaches(false);
    try (JarFile jar = index.getJarFile()) {
      for (String name : names) {
        JarEntry entry = jar.getJarEntry(root + name);
        if (entry == null) {
          throw new FileNotFoundException("No bundled lexicon is named \"" + name + "\"");
        }
        try (InputStream file = jar.getInputStream(entry)) {
          texts.put(name, utf8(file));
        }
      }
    }
    return texts;
  }

  private static String utf8(InputStream file) throws IOException {
    return new String(file.readAllBytes(), StandardCharsets.UTF_8);
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
