package io.github.modeltrail.cli;

import io.github.modeltrail.export.TagsReader;
import io.github.modeltrail.mention.ModelMention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail lexicon gaps}. */
@Command(name = "gaps", mixinStandardHelpOptions = true,
    description = "Ranks the well-formed names in tags that the lexicon does not list.")
final class LexiconGapsCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "TAGS", description = "Files of tags as \"modeltrail tag\" writes them.")
  private List<Path> files = List.of();

  @Option(names = "--most", paramLabel = "N", defaultValue = "50",
      description = "How many names; default: ${DEFAULT-VALUE}.")
  private int most;

  @Override
  public Integer call() throws IOException {
    Map<String, Gap> gaps = new HashMap<>();
    for (Path file : files) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        TagsReader.read(lines, file.toString()).forEach(tags -> tags.mentions().stream()
            .filter(mention -> mention.reference().unlisted())
            .forEach(mention -> gaps.computeIfAbsent(mention.surface(), Gap::new).add(tags.id(), mention)));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    Table table = Table.of("documents", "mentions", "like", "name");
    gaps.values().stream().sorted(Gap.WIDEST_FIRST).limit(most).forEach(gap -> table.row(
        Integer.toString(gap.documents.size()), Integer.toString(gap.mentions), gap.like, gap.name));
    table.print(out);
    out.flush();
    return ExitCodes.DONE;
  }

  /** A name that is not listed and how often it was met. */
  private static final class Gap {
    static final Comparator<Gap> WIDEST_FIRST = Comparator.comparingInt((Gap gap) -> -gap.documents.size())
        .thenComparing(gap -> -gap.mentions).thenComparing(gap -> gap.name);

    private final String name;
    private final Set<String> documents = new HashSet<>();
    private int mentions;
    private String like = "";

    Gap(String name) {
      this.name = name;
    }

    void add(String document, ModelMention mention) {
      documents.add(document);
      mentions++;
      like = mention.reference().baseFamily().orElse(like);
    }
  }
}
