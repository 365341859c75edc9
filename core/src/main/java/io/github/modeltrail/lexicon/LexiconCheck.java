package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Entries.FamilyEntry;
import io.github.modeltrail.lexicon.Entries.ReleaseEntry;
import io.github.modeltrail.lexicon.LexiconProblem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says everything that is wrong or doubtful in lexicon files, seen together with the bundled lexicon.
 *
 * <p>
 * A file that bears the name of a bundled one stands in its place, so that a corrected copy of {@code openai.json} can be
 * checked; any other file is laid over the bundled lexicon as a user's own would be.
 */
public final class LexiconCheck {
  private LexiconCheck() {}

  /**
   * Checks one file, or all {@code .json} files of a folder.
   *
   * @param today
   *          no release can be later than this
   * @return the problems, errors and warnings, in the order in which they were found; none if all is well
   * @throws IOException
   *           if a file cannot be read
   */
  public static List<LexiconProblem> check(Path fileOrFolder, LocalDate today) throws IOException {
    List<LexiconText> texts = LexiconText.read(fileOrFolder);
    Set<String> replaced = texts.stream().map(LexiconText::name).collect(Collectors.toSet());
    List<LexiconText> others =
        BundledLexicon.texts().stream().filter(text -> !replaced.contains(text.name())).toList();
    return check(texts, List.of(others, texts), today);
  }

  /**
   * Checks one file, or all {@code .json} files of a folder, as a lexicon that stands on its own.
   *
   * @param today
   *          no release can be later than this
   * @return the problems, errors and warnings, in the order in which they were found; none if all is well
   * @throws IOException
   *           if a file cannot be read
   */
  public static List<LexiconProblem> checkAlone(Path fileOrFolder, LocalDate today) throws IOException {
    List<LexiconText> texts = LexiconText.read(fileOrFolder);
    return check(texts, List.of(texts), today);
  }

  private static List<LexiconProblem> check(List<LexiconText> texts, List<List<LexiconText>> layered,
      LocalDate today) {
    Layers layers = new Layers();
    List<LexiconProblem> problems = new ArrayList<>(Lexicon.layOver(layers, layered));
    texts.stream().map(text -> EntriesReader.read(text.file(), text.text(), new ArrayList<>()))
        .flatMap(file -> file.families().stream())
        .forEach(family -> problems.addAll(doubts(family, layers.excluded(), today)));
    return List.copyOf(problems);
  }

  private static List<LexiconProblem> doubts(FamilyEntry family, List<ExcludedName> excluded, LocalDate today) {
    List<LexiconProblem> problems = new ArrayList<>();
    String reason = reasons(excluded).get(NameKey.of(family.name()));
    if (reason != null) {
      problems.add(new LexiconProblem(family.place(), Severity.WARNING,
          "family \"" + family.name() + "\" is left out of the bundled lexicon: " + reason));
    }
    family.releases().stream().filter(release -> isLater(release, today))
        .forEach(release -> problems.add(new LexiconProblem(release.place(), Severity.ERROR, "release \""
            + release.name() + "\" is dated later than today; leave \"released\" out until it is there")));
    return problems;
  }

  private static boolean isLater(ReleaseEntry release, LocalDate today) {
    return release.released().map(PartialDate::earliest).filter(date -> date.isAfter(today)).isPresent();
  }

  private static Map<String, String> reasons(List<ExcludedName> excluded) {
    Map<String, String> reasons = new HashMap<>();
    excluded.forEach(name -> reasons.put(NameKey.of(name.name()), name.reason()));
    return reasons;
  }
}
