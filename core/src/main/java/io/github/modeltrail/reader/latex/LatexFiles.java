package io.github.modeltrail.reader.latex;

import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the files that a paper puts in. Only plain files inside the main file's own folder are read, links resolved
 * before that is judged. Not thread-safe.
 */
final class LatexFiles {
  private static final Pattern MAIN = Pattern.compile("(?m)^[^%\\n]*\\\\(?:documentclass|documentstyle)\\b");
  private static final Pattern PUT_IN = Pattern
      .compile("\\\\(?:input|include|subfile)\\s*\\{([^{}\\n]{1,200})\\}|\\\\input\\s+([^\\s{}\\\\]{1,200})");
  private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\\\)((?:\\\\\\\\)*)%.*$");
  private static final Pattern EMPTY_COMMENT_LINE = Pattern.compile("(?m)^[ \\t]*(?<!\\\\)%.*\\R?");
  private static final int MAX_DEPTH = 12;
  private static final int MAX_FILES = 500;
  private static final int PARENTS = 3;
  private static final int MAIN_HEAD = 64 * 1024;

  private final Source source;
  private final Optional<Path> folder;
  private int files;
  private long size;

  LatexFiles(Source source) throws IOException {
    this.source = source;
    Optional<Path> parent = source.path().map(Path::toAbsolutePath).map(Path::getParent);
    this.folder = parent.isPresent() ? Optional.of(parent.get().toRealPath()) : Optional.empty();
  }

  static boolean isMain(String text) {
    return MAIN.matcher(text).find();
  }

  /** Whether a main file lies beside this one or in a folder above it. */
  static boolean isPart(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    for (int i = 0; i < PARENTS && folder != null; i++) {
      if (holdsMain(folder)) {
        return true;
      }
      folder = folder.getParent();
    }
    return false;
  }

  private static boolean holdsMain(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.tex")) {
      for (Path entry : entries) {
        if (Files.isRegularFile(entry) && isMain(head(entry))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MAIN_HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  /** The text without comments and with the files it puts in. */
  String putTogether(String text) throws IOException {
    return putTogether(text, 0);
  }

  private String putTogether(String text, int depth) throws IOException {
    String clean = withoutComments(text);
    count(clean.length());
    Matcher matcher = PUT_IN.matcher(clean);
    StringBuilder whole = new StringBuilder(clean.length());
    int at = 0;
    while (matcher.find()) {
      whole.append(clean, at, matcher.start());
      at = matcher.end();
      String name = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip();
      Optional<Path> file = depth < MAX_DEPTH && files < MAX_FILES ? find(name) : Optional.empty();
      if (file.isPresent()) {
        files++;
        whole.append(putTogether(read(file.get()), depth + 1));
      } else {
        source.tally().skipped("file that is not in the paper's folder", 0);
      }
    }
    return whole.append(clean, at, clean.length()).toString();
  }

  private static String withoutComments(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    return COMMENT.matcher(EMPTY_COMMENT_LINE.matcher(unix).replaceAll("")).replaceAll("$1");
  }

  private void count(int chars) {
    size += chars;
    if (size > source.limits().documentChars()) {
      throw new DocumentException("the document has more than " + source.limits().documentChars()
          + " characters with the files it puts in (limit documentChars); raise the limit if it is to be trusted");
    }
  }

  private Optional<Path> find(String name) {
    return folder.flatMap(root -> inside(root, name + ".tex").or(() -> inside(root, name)));
  }

  private static Optional<Path> inside(Path root, String name) {
    try {
      Path file = root.resolve(name).normalize();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      return Optional.of(file.toRealPath()).filter(real -> real.startsWith(root));
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private String read(Path file) throws IOException {
    if (Files.size(file) > source.limits().documentChars()) {
      count(Integer.MAX_VALUE);
    }
    return Files.readString(file, StandardCharsets.ISO_8859_1).chars().allMatch(c -> c < 128)
        ? Files.readString(file, StandardCharsets.ISO_8859_1)
        : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** The bibliography that BibTeX made, if it lies beside the main file and is the only one or bears its name. */
  String bibliography() throws IOException {
    if (folder.isEmpty()) {
      return "";
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.get(), "*.bbl")) {
      entries.forEach(found::add);
    }
    String own = source.stem() + ".bbl";
    Optional<Path> chosen = found.stream().filter(path -> path.getFileName().toString().equals(own)).findFirst()
        .or(() -> found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty())
        .flatMap(path -> inside(folder.get(), path.getFileName().toString()));
    return chosen.isPresent() ? withoutComments(read(chosen.get())) : "";
  }
}
