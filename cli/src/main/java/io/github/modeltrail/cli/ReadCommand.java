package io.github.modeltrail.cli;

import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.NeutralJson;
import io.github.modeltrail.reader.ReadFailure;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.ReadSummary;
import io.github.modeltrail.reader.ReadSummary.FormatSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail read}. */
@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Reads documents of any format and writes them as neutral JSON Lines.",
    footer = {"", "Examples:", "  modeltrail read ipg240102.zip -o patents.jsonl",
        "  modeltrail read papers/ --summary"})
final class ReadCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private InputOptions input = new InputOptions();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Where the documents go; default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--errors", paramLabel = "FILE",
      description = "Where documents that failed go, one JSON object a line; default: standard error.")
  private Optional<Path> errors = Optional.empty();

  @Option(names = "--summary", description = "Prints counts, fields filled and characters by format; documents are "
      + "written only where -o names a file.")
  private boolean summary;

  @Option(names = "--threads", paramLabel = "N",
      description = "Threads that read; default: one a processor. The result "
          + "is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new IllegalArgumentException("--threads takes a number from 1 up (got " + threads + ")");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Corpus corpus = input.open();
        LineFile documents = LineFile.of(output, out);
        ErrorsFile failed = ErrorsFile.of(errors, spec.commandLine().getErr());
        Progress progress = Progress.of("reading", "documents", -1);
        Stream<Written> outcomes = corpus.outcomes(threads, this::written)) {
      for (Iterator<Written> each = outcomes.iterator(); each.hasNext(); progress.step()) {
        Written written = each.next();
        written.line.ifPresent(documents::line);
        written.failure.ifPresent(failure -> failed.add("read", failure));
      }
      progress.finish();
      documents.finish();
      if (summary) {
        print(corpus.summary(), out);
      }
      return failed.finish();
    }
  }

  private Written written(ReadOutcome outcome) {
    boolean wanted = !summary || output.isPresent();
    return switch (outcome) {
      case ReadOutcome.Failure failure -> new Written(Optional.empty(), Optional.of(failure.failure()));
      case ReadOutcome.Success success -> new Written(
          wanted ? Optional.of(NeutralJson.write(success.document())) : Optional.empty(), Optional.empty());
    };
  }

  /** What an outcome comes to in the files: a line of one or the other, or nothing where only the counts are wanted. */
  private record Written(Optional<String> line, Optional<ReadFailure> failure) {}

  private static void print(ReadSummary summary, PrintWriter out) {
    Table table = Table.of("format", "sources", "documents", "failed", "characters", "passed over");
    summary.formats().forEach(each -> table.row(each.format().map(format -> format.label()).orElse("(none)"),
        Long.toString(each.sources()), Long.toString(each.documents()), Long.toString(each.failures()),
        Long.toString(each.characters()), counts(each.skipped())));
    table.print(out);
    Table filled = Table.of("format", "share of documents with each field");
    summary.formats().stream().filter(each -> each.documents() > 0).forEach(each -> filled
        .row(each.format().map(format -> format.label()).orElse("(none)"), shares(each)));
    out.println();
    filled.print(out);
    out.flush();
  }

  private static String counts(Map<String, Long> counts) {
    return counts.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
  }

  private static String shares(FormatSummary format) {
    return format.filled().entrySet().stream().filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() + " " + Math.round(100.0 * entry.getValue() / format.documents()) + "%")
        .collect(Collectors.joining(", "));
  }
}
