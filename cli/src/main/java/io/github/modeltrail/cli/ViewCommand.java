package io.github.modeltrail.cli;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.cli.page.ViewPage;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
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

/** {@code modeltrail view}. */
@Command(name = "view", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Writes documents as a page with mentions and topic evidence marked in place.",
    footer = {"", "Examples:", "  modeltrail view paper.pdf -o view.html",
        "  modeltrail view papers.jsonl --id arXiv:2503.11731 -o view.html"})
final class ViewCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private InputOptions input = new InputOptions();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where the page goes.")
  private Path output = Path.of("view.html");

  @Option(names = "--id", paramLabel = "ID", description = "Shows the document with this id only.")
  private Optional<String> id = Optional.empty();

  @Option(names = "--most", paramLabel = "N", defaultValue = "20",
      description = "How many documents are shown at most; default: ${DEFAULT-VALUE}.")
  private int most;

  @Mixin
  private TaggerOptions tagging = new TaggerOptions();

  @Override
  public Integer call() throws IOException {
    Tagger tagger = tagging.tagger();
    ViewPage page = new ViewPage();
    try (Corpus corpus = input.open();
        ErrorsFile failed = ErrorsFile.of(Optional.empty(), spec.commandLine().getErr());
        Stream<ReadOutcome> outcomes = corpus.outcomes()) {
      int shown = 0;
      for (Iterator<ReadOutcome> each = outcomes.iterator(); shown < most && each.hasNext();) {
        switch (each.next()) {
          case ReadOutcome.Failure failure -> failed.add("read", failure.failure());
          case ReadOutcome.Success success when isWanted(success.document()) -> {
            page.add(success.document(), tagger.tag(success.document()));
            shown++;
          }
          case ReadOutcome.Success other -> {
            // Not asked for.
          }
        }
      }
      if (shown == 0) {
        throw new IllegalArgumentException("there is no document to show" + id.map(wanted -> " with the id " + wanted)
            .orElse(""));
      }
      write(page.html());
      return failed.finish();
    }
  }

  private boolean isWanted(Document document) {
    return id.map(document.id()::equals).orElse(true);
  }

  private void write(String html) throws IOException {
    try (LineFile page = LineFile.of(Optional.of(output), spec.commandLine().getOut())) {
      page.line(html.stripTrailing());
      page.finish();
    }
  }
}
