package io.github.modeltrail.reader.latex;

import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.LenientUtf8;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files that a paper puts in, in the main file's own folder or archive. Not thread-safe. */
final class LatexFiles {
  /** What can be set by itself; a subfile or a drawing can, too, but is made to be put in. */
  private static final Pattern MAIN = Pattern.compile("(?m)^[^%\\n]*\\\\(?:documentclass|documentstyle)\\b"
      + "(?!\\s*(?:\\[[^\\]]*\\])?\\s*\\{(?:subfiles|standalone)\\})");
  private static final Pattern PUT_IN = Pattern.compile("\\\\(?:input|include|subfile)\\s*\\{([^{}\\n]{1,200})\\}"
      + "|\\\\input\\s+([^\\s{}\\\\]{1,200})"
      + "|\\\\(?:sub)?import\\s*\\{([^{}\\n]{1,200})\\}\\s*\\{([^{}\\n]{1,200})\\}"
      + "|\\\\(?:usepackage|RequirePackage)\\s*(?:\\[[^\\]]{0,2000}\\])?\\s*\\{([^{}]{1,1000})\\}");
  private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\\\)((?:\\\\\\\\)*)%.*$");
  private static final Pattern EMPTY_COMMENT_LINE = Pattern.compile("(?m)^[ \\t]*(?<!\\\\)%.*\\R?");
  private static final String BEGIN = "\\begin{document}";
  private static final String END = "\\end{document}";
  private static final int MAX_DEPTH = 12;
  static final int MAX_FILES = 500;

  private final Source source;
  /** The files that are being put in: none puts in itself. */
  private final Set<String> open = new HashSet<>();
  private int files;
  private long size;

  LatexFiles(Source source) {
    this.source = source;
    open.add(source.stem());
  }

  static boolean isMain(String text) {
    return text.contains("\\document") && MAIN.matcher(text).find();
  }

  /** The names of the files that a text without comments puts in, as they are written there; packages with their ending. */
  static List<String> namesPutIn(String clean) {
    return PUT_IN.matcher(clean).results().flatMap(LatexFiles::names).toList();
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
      for (String name : names(matcher).toList()) {
        // Macros of the paper's own are defined in its own packages; those of TeX are not there and are not missed.
        if (!putIn(whole, name, depth) && !name.endsWith(".sty")) {
          source.tally().skipped("file that is not in the paper's folder", 0);
        }
      }
    }
    return whole.append(clean, at, clean.length()).toString();
  }

  private static Stream<String> names(MatchResult found) {
    if (found.group(5) != null) {
      return Stream.of(found.group(5).split(",", -1)).map(name -> name.strip() + ".sty");
    }
    String plain = found.group(1) != null ? found.group(1) : found.group(2);
    String folder = found.group(3) == null ? "" : found.group(3).strip().replaceFirst("(?<!/)$", "/");
    return Stream.of(plain != null ? plain.strip() : folder + found.group(4).strip());
  }

  private boolean putIn(StringBuilder whole, String name, int depth) throws IOException {
    String own = name.replaceFirst("\\.tex$", "");
    boolean allowed = depth < MAX_DEPTH && files < MAX_FILES && !open.contains(own);
    Optional<String> file = allowed ? find(name) : Optional.empty();
    if (file.isPresent()) {
      files++;
      open.add(own);
      whole.append(putTogether(inner(file.get()), depth + 1));
      open.remove(own);
    }
    return file.isPresent();
  }

  /** What a file that can also be set by itself gives to the one that puts it in. */
  private static String inner(String text) {
    int begin = text.indexOf(BEGIN);
    int end = text.lastIndexOf(END);
    return begin < 0 ? text : text.substring(begin + BEGIN.length(), end > begin ? end : text.length());
  }

  static String withoutComments(String text) {
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

  private Optional<String> find(String name) throws IOException {
    Optional<String> withEnding = read(name + ".tex");
    return withEnding.isPresent() ? withEnding : read(name);
  }

  private Optional<String> read(String name) throws IOException {
    Optional<byte[]> bytes =
        source.folder().isEmpty() ? Optional.empty()
            : source.folder().get().file(name, source.limits().documentChars() + 1);
    return bytes.map(found -> LenientUtf8.decode(found, source.tally()));
  }

  /** The bibliography that BibTeX made, if it lies beside the main file and is the only one or bears its name. */
  String bibliography() throws IOException {
    if (source.folder().isEmpty()) {
      return "";
    }
    List<String> found = source.folder().get().names().stream().filter(name -> name.endsWith(".bbl")).toList();
    String own = source.stem() + ".bbl";
    Optional<String> chosen = found.contains(own) ? Optional.of(own)
        : found.stream().filter(name -> found.size() == 1).findFirst();
    return chosen.isEmpty() ? "" : withoutComments(read(chosen.get()).orElse(""));
  }
}
