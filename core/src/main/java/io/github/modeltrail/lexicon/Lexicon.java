package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Entries.FamilyEntry;
import io.github.modeltrail.lexicon.Entries.NameEntry;
import io.github.modeltrail.lexicon.Entries.Reference;
import io.github.modeltrail.lexicon.Entries.ReleaseEntry;
import io.github.modeltrail.lexicon.Entries.SourceEntry;
import io.github.modeltrail.lexicon.LexiconProblem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known about models: families with their names and releases, who made them, how open they are, since when.
 *
 * <p>
 * {@link #bundled()} is the lexicon that comes with the library. {@link #with} lays a user's own facts over it. A lexicon
 * is immutable and may be shared among threads.
 */
public final class Lexicon {
  private final Layers layers;
  private final List<LexiconProblem> warnings;
  private final Map<String, ModelFamily> families = new TreeMap<>();
  private final Map<String, Developer> developers = new TreeMap<>();
  private final String version;

  private Lexicon(Layers layers, List<LexiconProblem> warnings) {
    this.layers = layers;
    this.warnings = List.copyOf(warnings);
    layers.developers().forEach((name, entry) -> developers.put(name, entry.developer()));
    layers.families().forEach((name, entry) -> families.put(name, family(entry)));
    version = FactsHash.version(this);
  }

  /** The lexicon that comes with the library; read once, then the same instance. */
  public static Lexicon bundled() {
    return BundledLexicon.INSTANCE;
  }

  /**
   * Reads a lexicon that stands on its own: one file, or a folder with all its {@code .json} files.
   *
   * @throws IOException
   *           if a file cannot be read
   * @throws LexiconException
   *           if anything in it is wrong; it names every problem that was found
   */
  public static Lexicon load(Path fileOrFolder) throws IOException {
    return of(LexiconText.read(fileOrFolder));
  }

  /**
   * A lexicon from texts in the form of the lexicon files.
   *
   * @throws LexiconException
   *           if anything in them is wrong
   */
  public static Lexicon of(List<LexiconText> texts) {
    return build(new Layers(), texts);
  }

  /**
   * This lexicon with a user's own facts, from one file or a folder, laid over it.
   *
   * @throws IOException
   *           if a file cannot be read
   * @throws LexiconException
   *           if anything in it is wrong, or contradicts this lexicon without saying that it corrects it
   */
  public Lexicon with(Path fileOrFolder) throws IOException {
    return with(LexiconText.read(fileOrFolder));
  }

  /**
   * This lexicon with further facts laid over it.
   *
   * @throws LexiconException
   *           if anything in them is wrong, or contradicts this lexicon without saying that it corrects it
   */
  public Lexicon with(List<LexiconText> texts) {
    return build(new Layers(layers), texts);
  }

  private static Lexicon build(Layers layers, List<LexiconText> texts) {
    List<LexiconProblem> problems = layOver(layers, List.of(texts));
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new LexiconException(problems);
    }
    return new Lexicon(layers, problems);
  }

  /** The lexicon of files that the build has checked: what lies between them is not looked at again. */
  static Lexicon ofChecked(List<LexiconText> texts) {
    Layers layers = new Layers();
    List<LexiconProblem> problems = new ArrayList<>(add(layers, texts));
    problems.addAll(layers.problems());
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return new Lexicon(layers, problems);
  }

  /** Lays texts, layer by layer, over what is there and returns everything that is wrong with the result. */
  static List<LexiconProblem> layOver(Layers layers, List<List<LexiconText>> texts) {
    List<LexiconProblem> problems = new ArrayList<>();
    texts.forEach(layer -> problems.addAll(add(layers, layer)));
    problems.addAll(layers.problems());
    if (problems.isEmpty()) {
      problems.addAll(CrossCheck.problems(layers));
    }
    return problems;
  }

  private static List<LexiconProblem> add(Layers layers, List<LexiconText> texts) {
    List<LexiconProblem> problems = Collections.synchronizedList(new ArrayList<>());
    layers.add(
        texts.parallelStream().map(text -> EntriesReader.read(text.file(), text.text(), problems)).toList());
    return problems.stream().sorted(Comparator.comparing(LexiconProblem::place)).toList();
  }

  /** All families in the order of their names. */
  public Collection<ModelFamily> families() {
    return Collections.unmodifiableCollection(families.values());
  }

  /** The family with exactly that name. */
  public Optional<ModelFamily> family(String name) {
    return Optional.ofNullable(families.get(name));
  }

  /** All developers in the order of their names. */
  public Collection<Developer> developers() {
    return Collections.unmodifiableCollection(developers.values());
  }

  /** The developer with exactly that name. */
  public Optional<Developer> developer(String name) {
    return Optional.ofNullable(developers.get(name));
  }

  /** The sources that entries refer to by a key. */
  public List<LexiconSource> sources() {
    return layers.sources().values().stream().map(SourceEntry::source).toList();
  }

  /** Names that are left out on purpose, with the reason. */
  public List<ExcludedName> excluded() {
    return List.copyOf(layers.excluded());
  }

  /** What is doubtful in the files, but does not stop them from being used. */
  public List<LexiconProblem> warnings() {
    return warnings;
  }

  /** Month and hash of the facts, such as {@code 2026.11+3f2a9c}: the same facts have the same version. */
  public String version() {
    return version;
  }

  Layers layers() {
    return layers;
  }

  /** Month of the facts as far as stated. */
  Optional<PartialDate> released() {
    return layers.released();
  }

  private ModelFamily family(FamilyEntry entry) {
    String source = name(entry.source()).orElseThrow();
    Openness openness = entry.openness().orElseThrow();
    List<LexiconName> names = entry.names().map(list -> list.stream().map(NameEntry::name).toList())
        .orElse(List.of(EntriesReader.plainName(entry.name())));
    List<ModelRelease> releases = entry.releases().stream().map(release -> release(release, openness, source))
        .sorted(Comparator.comparing(release -> release.released().map(PartialDate::toString).orElse("9999"))).toList();
    Developer developer = developers.getOrDefault(entry.developer().name(), entry.developer());
    return new ModelFamily(entry.name(), developer, names, entry.modalities(), openness, name(entry.base()), releases,
        source);
  }

  private static ModelRelease release(ReleaseEntry entry, Openness openness, String source) {
    return new ModelRelease(entry.name(), entry.aliases().stream().map(Reference::name).toList(), entry.released(),
        entry.openness().orElse(openness), entry.opennessChanges(), entry.sizes(), entry.variants(),
        name(entry.developer()), name(entry.base()), name(entry.source()).orElse(source));
  }

  private static Optional<String> name(Optional<Reference> reference) {
    return reference.map(Reference::name);
  }
}
