package io.github.modeltrail.cli;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail lexicon show}. */
@Command(name = "show", mixinStandardHelpOptions = true,
    description = "Prints what the lexicon knows of a family, a release or a developer, with the sources.")
final class LexiconShowCommand implements Callable<Integer> {
  private static final int MOST_SUGGESTIONS = 10;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "Name of a family, a release or a developer.")
  private List<String> words = List.of();

  @Mixin
  private LexiconOptions options = new LexiconOptions();

  @Override
  public Integer call() throws IOException {
    String name = String.join(" ", words);
    Lexicon lexicon = options.lexicon();
    List<ModelFamily> families = lexicon.families().stream().filter(family -> isCalled(family, name)).toList();
    List<Developer> developers = lexicon.developers().stream()
        .filter(developer -> developer.name().equalsIgnoreCase(name)
            || developer.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .toList();
    if (families.isEmpty() && developers.isEmpty()) {
      throw new ParameterException(spec.commandLine(),
          "the lexicon has no \"" + name + "\"" + suggestions(lexicon, name));
    }
    PrintWriter out = spec.commandLine().getOut();
    families.forEach(family -> print(family, out));
    developers.forEach(developer -> print(developer, lexicon, out));
    out.flush();
    return ExitCodes.DONE;
  }

  private static boolean isCalled(ModelFamily family, String name) {
    return family.name().equalsIgnoreCase(name)
        || family.names().stream().anyMatch(other -> other.text().equalsIgnoreCase(name))
        || family.release(name).isPresent();
  }

  private static String suggestions(Lexicon lexicon, String name) {
    String key = name.toLowerCase(Locale.ROOT);
    String near = lexicon.families().stream().map(ModelFamily::name)
        .filter(family -> family.toLowerCase(Locale.ROOT).contains(key)).limit(MOST_SUGGESTIONS)
        .collect(Collectors.joining(", "));
    return near.isEmpty() ? "" : "; families like it: " + near;
  }

  private static void print(ModelFamily family, PrintWriter out) {
    Developer developer = family.developer();
    out.println(family.name());
    out.println(
        "  developer   " + developer.name() + " (" + developer.country() + ", " + developer.type().label() + ")");
    out.println("  openness    " + family.openness().label() + " unless a release says otherwise");
    out.println("  works on    " + family.modalities().stream().map(modality -> modality.label())
        .collect(Collectors.joining(", ")));
    family.base().ifPresent(base -> out.println("  based on    " + base));
    out.println("  written     " + family.names().stream().map(LexiconShowCommand::written)
        .collect(Collectors.joining(", ")));
    out.println("  source      " + family.source());
    out.println();
    Table table = Table.of("  release", "released", "openness", "sizes", "source");
    family.releases().forEach(release -> table.row(row(release)));
    table.print(out);
    out.println();
  }

  private static String written(LexiconName name) {
    return name.text() + " (" + name.safety().label() + ")";
  }

  private static String[] row(ModelRelease release) {
    String changes = release.opennessChanges().stream()
        .map(change -> ", " + change.openness().label() + " from " + change.from()).collect(Collectors.joining());
    return new String[] {"  " + release.name(), release.released().map(PartialDate::toString).orElse("?"),
        release.openness().label() + changes, String.join(" ", release.sizes()), release.source()};
  }

  private static void print(Developer developer, Lexicon lexicon, PrintWriter out) {
    out.println(developer.name());
    out.println("  country     " + developer.country());
    out.println("  sector      " + developer.type().label());
    out.println("  also        " + String.join(", ", developer.aliases()));
    out.println("  source      " + developer.source());
    out.println("  families    " + lexicon.families().stream()
        .filter(family -> family.developer().name().equals(developer.name())).map(ModelFamily::name)
        .collect(Collectors.joining(", ")));
  }
}
