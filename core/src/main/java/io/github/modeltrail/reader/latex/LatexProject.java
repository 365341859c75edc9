package io.github.modeltrail.reader.latex;

import io.github.modeltrail.reader.source.LatexFile;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the main files of a folder put in and show, which is no document of its own. Immutable.
 *
 * @param reached
 *          the files that each main file puts in, directly or not, by paths from the folder
 * @param graphics
 *          the graphics that they show, by their names without folders and endings
 */
record LatexProject(Map<String, Set<String>> reached, Set<String> graphics) {
  static final String PART = "part of a LaTeX document";
  private static final int PARENTS = 3;
  private static final int MAIN_HEAD = 64 * 1024;
  private static final int MAX_MAINS = 100;
  private static final int FILE_BYTES = 4 << 20;
  private static final Pattern SHOWN = Pattern.compile(
      "\\\\(?:adj)?include(?:graphics|pdf|svg)\\*?\\s*(?:\\[[^\\]]{0,500}]\\s*){0,2}\\{([^{}]{1,300})}"
          + "|\\\\(?:begin\\s*\\{overpic}|epsf(?:box|file)|plotone)\\s*(?:\\[[^\\]]{0,500}]\\s*)?\\{([^{}]{1,300})}"
          + "|\\\\plottwo\\s*\\{([^{}]{1,300})}\\s*\\{([^{}]{1,300})}"
          + "|\\\\(?:eps|ps)fig\\*?\\s*\\{[^{}]{0,300}?(?:file|figure)\\s*=\\s*([^,{}\\s]{1,300})");

  LatexProject {
    reached = Map.copyOf(reached);
    graphics = Set.copyOf(graphics);
  }

  /**
   * Why a source is no document of its own but belongs to a paper in LaTeX whose main file lies in its folder or in one
   * around it; empty if it is a document.
   */
  static Optional<String> partOf(Source source) {
    Optional<Surroundings> at = source.folder();
    String path = source.file();
    for (int i = 0; i < PARENTS && at.isPresent(); i++) {
      Surroundings folder = at.get();
      LatexProject project = in(folder);
      if (!project.reached.isEmpty()) {
        return project.part(path, folder.packed());
      }
      path = folder.name() + "/" + path;
      at = folder.parent();
    }
    return Optional.empty();
  }

  /** The main files of a folder with what they put in; none if it cannot be looked at. */
  static LatexProject in(Surroundings folder) {
    try {
      return folder.findings().of(LatexProject.class, () -> new Walk(folder).project());
    } catch (IOException | UncheckedIOException e) {
      return new LatexProject(Map.of(), Set.of());
    }
  }

  private Optional<String> part(String path, boolean packed) {
    return LatexFile.of(path).flatMap(kind -> switch (kind) {
      case SOURCE -> text(path);
      case BESIDE -> Optional.of(PART);
      case GRAPHIC -> graphic(path, packed);
    });
  }

  /** A main file is a part if another one puts it in; packages and bibliographies always are. */
  private Optional<String> text(String path) {
    if (LatexFile.isLayout(path)) {
      return Optional.of(PART);
    }
    boolean main = reached.containsKey(path);
    boolean part = reached.entrySet().stream().filter(each -> each.getValue().contains(path))
        .anyMatch(each -> !main || !reached.getOrDefault(path, Set.of()).contains(each.getKey()));
    return part ? Optional.of(PART)
        : Optional.of("LaTeX file that no main file puts in").filter(reason -> !main);
  }

  /** A PDF beside a paper can be a paper, too; in an archive it is a graphic of the one that the archive holds. */
  private Optional<String> graphic(String path, boolean packed) {
    if (reached.containsKey(Source.withoutEnding(path) + ".tex")) {
      return Optional.of("typeset form of a LaTeX document");
    }
    boolean pdf = path.toLowerCase(Locale.ROOT).endsWith(".pdf");
    boolean shown = !pdf || graphics.contains(bare(path)) || packed && reached.size() == 1;
    return shown ? Optional.of("graphic of a LaTeX document") : Optional.empty();
  }

  /** The name of a graphic without its folders and its ending, which is mostly not written. */
  private static String bare(String path) {
    String name = path.strip().substring(path.strip().lastIndexOf('/') + 1);
    return LatexFile.of(name).filter(LatexFile.GRAPHIC::equals).isPresent() ? Source.withoutEnding(name) : name;
  }

  /** Follows what the files of a folder put in. */
  private static final class Walk {
    private final Surroundings folder;
    private final Map<String, List<String>> putIn = new HashMap<>();
    private final Set<String> graphics = new HashSet<>();

    Walk(Surroundings folder) {
      this.folder = folder;
    }

    LatexProject project() throws IOException {
      Map<String, Set<String>> reached = new LinkedHashMap<>();
      for (String name : folder.names()) {
        if (name.endsWith(".tex") && reached.size() < MAX_MAINS && isMain(name)) {
          reached.put(name, from(name));
        }
      }
      return new LatexProject(reached, graphics);
    }

    private boolean isMain(String name) throws IOException {
      return folder.file(name, MAIN_HEAD)
          .filter(bytes -> LatexFiles.isMain(new String(bytes, StandardCharsets.ISO_8859_1))).isPresent();
    }

    private Set<String> from(String main) throws IOException {
      Set<String> all = new HashSet<>();
      Deque<String> waiting = new ArrayDeque<>(putIn(main));
      while (!waiting.isEmpty()) {
        String file = waiting.pop();
        if (!file.equals(main) && all.add(file)) {
          waiting.addAll(putIn(file));
        }
      }
      return all;
    }

    /** The files that one puts in, as far as they are there. */
    private List<String> putIn(String file) throws IOException {
      List<String> known = putIn.get(file);
      if (known == null) {
        String clean = putIn.size() < LatexFiles.MAX_FILES ? clean(file) : "";
        SHOWN.matcher(clean).results().forEach(shown -> {
          for (int i = 1; i <= shown.groupCount(); i++) {
            Optional.ofNullable(shown.group(i)).map(LatexProject::bare).ifPresent(graphics::add);
          }
        });
        known = LatexFiles.namesPutIn(clean).stream().flatMap(name -> found(name).stream()).distinct().toList();
        putIn.put(file, known);
      }
      return known;
    }

    private String clean(String file) throws IOException {
      return LatexFiles.withoutComments(folder.file(file, FILE_BYTES)
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(""));
    }

    private Optional<String> found(String name) {
      return Surroundings.normal(name).flatMap(path -> isThere(path + ".tex") ? Optional.of(path + ".tex")
          : Optional.of(path).filter(this::isThere));
    }

    private boolean isThere(String path) {
      try {
        return folder.file(path, 1).isPresent();
      } catch (IOException e) {
        return false;
      }
    }
  }
}
