package io.github.modeltrail.cli;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.TaggingOutcome;
import io.github.modeltrail.export.TagsWriter;
import io.github.modeltrail.reader.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail tag}. */
@Command(name = "tag", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Reads documents and writes the tags of each as a line of JSON, also where nothing was found.",
    footer = {"", "Examples:", "  modeltrail tag ipg240102.zip papers/ -o tags.jsonl --errors errors.jsonl",
        "  gunzip -c abstracts.jsonl.gz | modeltrail tag - > tags.jsonl"})
final class TagCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private InputOptions input = new InputOptions();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where the tags go; default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--errors", paramLabel = "FILE",
      description = "Where documents that failed go, one JSON object a line; default: standard error.")
  private Optional<Path> errors = Optional.empty();

  @Mixin
  private TaggerOptions tagging = new TaggerOptions();

  @Override
  public Integer call() throws IOException {
    Tagger tagger = tagging.tagger();
    try (Corpus corpus = input.open();
        LineFile lines = LineFile.of(output, spec.commandLine().getOut());
        ErrorsFile failed = ErrorsFile.of(errors, spec.commandLine().getErr());
        Progress progress = Progress.of("tagging", "documents", -1);
        Stream<TaggingOutcome> outcomes = tagger.tag(corpus, tagging.threads())) {
      TagsWriter tags = new TagsWriter(lines.writer());
      for (Iterator<TaggingOutcome> each = outcomes.iterator(); each.hasNext(); progress.step()) {
        write(each.next(), tags, failed);
      }
      tags.flush();
      lines.finish();
      progress.finish();
      return failed.finish();
    }
  }

  private static void write(TaggingOutcome outcome, TagsWriter tags, ErrorsFile failed) {
    switch (outcome) {
      case TaggingOutcome.Tagged tagged -> tags.write(tagged.tags());
      case TaggingOutcome.Failed failure -> failed.add(failure.stage().label(), failure.failure());
    }
  }
}
