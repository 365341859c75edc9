package io.github.modeltrail.cli;

import io.github.modeltrail.export.TagsReader;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.Usage;
import io.github.modeltrail.samples.Samples;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicScore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail demo}: the other commands, one after the other, on the bundled samples. */
@Command(name = "demo", mixinStandardHelpOptions = true,
    description = "Reads the bundled sample documents, indexes and tags them, and prints what was found.")
final class DemoCommand implements Callable<Integer> {
  private static final int WIDEST_CELL = 72;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--into", paramLabel = "DIR", defaultValue = "modeltrail-demo",
      description = "Folder for all that the demo makes; default: ${DEFAULT-VALUE}.")
  private Path folder = Path.of("modeltrail-demo");

  @Override
  public Integer call() throws IOException {
    Path samples = folder.resolve("samples");
    Path index = folder.resolve("index");
    Path tags = folder.resolve("tags.jsonl");
    Path report = folder.resolve("report.html");
    List<Path> files = Samples.copyTo(samples);
    int worst = run("index", Files.exists(index) ? "add" : "build", "--index", index, samples);
    worst = Math.max(worst, run("index", "tag", "--index", index, "-o", tags));
    List<Object> reporting = new ArrayList<>(List.of("report", tags, "-o", report, "--documents"));
    reporting.addAll(files);
    worst = Math.max(worst, execute(reporting.toArray()));
    print(tags);
    out().println();
    out().println("samples  " + samples);
    out().println("tags     " + tags);
    out().println("report   " + report);
    out().flush();
    return worst;
  }

  /** Shows a command and runs it. */
  private int run(Object... command) {
    out().println("$ modeltrail " + Arrays.stream(command).map(Object::toString).collect(Collectors.joining(" ")));
    out().flush();
    return execute(command);
  }

  private int execute(Object... command) {
    return Main.commandLine().setOut(out()).setErr(spec.commandLine().getErr())
        .execute(Arrays.stream(command).map(Object::toString).toArray(String[]::new));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void print(Path tags) throws IOException {
    Table table = Table.of("document", "date", "models (* = used)", "topics");
    try (BufferedReader lines = Files.newBufferedReader(tags);
        Stream<DocumentTags> all = TagsReader.read(lines, tags.toString())) {
      all.forEach(document -> table.row(row(document)));
    }
    out().println();
    table.print(out());
  }

  private static String[] row(DocumentTags tags) {
    Set<String> models = new LinkedHashSet<>();
    tags.mentions().forEach(mention -> models.add(model(mention)));
    String topics = tags.topics().stream().filter(TopicScore::assigned).map(score -> score.topic().name())
        .collect(Collectors.joining(", "));
    return new String[] {tags.id(), tags.date().map(Object::toString).orElse(""), cut(String.join(", ", models)),
        topics};
  }

  private static String model(ModelMention mention) {
    String country = mention.reference().developer().map(developer -> " " + developer.country()).orElse("");
    String family = mention.reference().family().orElse(mention.surface() + " (unlisted)");
    return family + country + (mention.usage() == Usage.USED ? "*" : "");
  }

  private static String cut(String text) {
    return text.length() <= WIDEST_CELL ? text : text.substring(0, WIDEST_CELL - 3) + "...";
  }
}
