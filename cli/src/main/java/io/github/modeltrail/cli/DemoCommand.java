package io.github.modeltrail.cli;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.TaggingOutcome;
import io.github.modeltrail.export.TagsJson;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.option.ReadOptions;
import io.github.modeltrail.samples.Samples;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail demo}. */
@Command(name = "demo", mixinStandardHelpOptions = true,
    description = "Reads the bundled sample documents, tags them and prints what was found.")
final class DemoCommand implements Callable<Integer> {
  private static final int WIDEST_CELL = 72;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--into", paramLabel = "DIR", defaultValue = "modeltrail-demo",
      description = "Folder for the samples and the tags; default: ${DEFAULT-VALUE}.")
  private Path folder = Path.of("modeltrail-demo");

  @Mixin
  private TaggerOptions tagging = new TaggerOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Path> samples = Samples.copyTo(folder.resolve("samples"));
    Path tagsFile = folder.resolve("tags.jsonl");
    Path errorsFile = folder.resolve("errors.jsonl");
    Table table = Table.of("document", "date", "models (* = used)", "topics");
    Tagger tagger = tagging.tagger();
    try (Corpus corpus = Corpus.open(ReadOptions.defaults(), samples);
        LineFile tags = LineFile.of(Optional.of(tagsFile), out);
        ErrorsFile failed = ErrorsFile.of(Optional.of(errorsFile), spec.commandLine().getErr());
        Stream<TaggingOutcome> outcomes = tagger.tag(corpus, tagging.threads())) {
      for (Iterator<TaggingOutcome> each = outcomes.iterator(); each.hasNext();) {
        switch (each.next()) {
          case TaggingOutcome.Failed failure -> failed.add(failure.stage().label(), failure.failure());
          case TaggingOutcome.Tagged tagged -> {
            tags.line(TagsJson.line(tagged.tags()));
            table.row(row(tagged.tags()));
          }
        }
      }
      tags.finish();
      table.print(out);
      out.println();
      out.println("samples  " + folder.resolve("samples"));
      out.println("tags     " + tagsFile);
      out.flush();
      return failed.finish();
    }
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
    return mention.reference().family().orElse(mention.surface() + " (unlisted)") + country
        + switch (mention.usage()) {
          case USED -> "*";
          case NAMED -> "";
        };
  }

  private static String cut(String text) {
    return text.length() <= WIDEST_CELL ? text : text.substring(0, WIDEST_CELL - 3) + "...";
  }
}
