package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.DocumentFacts;
import io.github.modeltrail.analysis.Observation;
import io.github.modeltrail.analysis.RecognizerAccuracy;
import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.cli.page.ReportPage;
import io.github.modeltrail.cli.page.ShockDate;
import io.github.modeltrail.cli.page.Study;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.export.TagsReader;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.option.ReadOptions;
import io.github.modeltrail.tags.DocumentTags;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail report}. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Writes shares, diffusion and topics over time as one page that works offline, and as tables.",
    footer = {"", "Examples:", "  modeltrail report tags.jsonl -o report.html",
        "  modeltrail report tags.jsonl --documents papers.jsonl.gz -o report.html --tables tables/"})
final class ReportCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "TAGS",
      description = "Files of tags as \"modeltrail tag\" writes them, packed by gzip or not.")
  private List<Path> tags = List.of();

  @Option(names = "--documents", paramLabel = "FILE", arity = "1..*",
      description = "The documents that were tagged, for their contributors' countries and sectors; joined by id.")
  private List<Path> documents = List.of();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where the page goes.")
  private Path output = Path.of("report.html");

  @Option(names = "--tables", paramLabel = "DIR",
      description = "Writes the figures in full as CSV into this folder, with a data dictionary.")
  private Optional<Path> tables = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", defaultValue = "Models in documents",
      description = "Title of the page; default: ${DEFAULT-VALUE}.")
  private String title = "";

  @Option(names = "--shock", paramLabel = "DATE[=LABEL]",
      description = "Marks a day and compares topics around it; may be given more than once. Default: the export controls "
          + "of 2022-10-07, 2023-10-17 and 2024-12-02.")
  private List<String> shocks = List.of();

  @Option(names = "--contrast", paramLabel = "CC,CC", split = ",", defaultValue = "CN,US",
      description = "Country of interest and country it is compared with; default: ${DEFAULT-VALUE}.")
  private List<String> contrast = List.of();

  @Option(names = "--accuracy", paramLabel = "FILE",
      description = "Counts to correct shares by: a line a genre with true positives, false positives, false negatives "
          + "and true negatives of annotated texts, tabs between them. Default: those of the library's own report.")
  private Optional<Path> accuracy = Optional.empty();

  @Mixin
  private LexiconOptions lexiconOptions = new LexiconOptions();

  @Option(names = "--errors", paramLabel = "FILE",
      description = "Where documents that failed go, one JSON object a line; default: standard error.")
  private Optional<Path> errors = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (contrast.size() != 2 || contrast.get(0).equals(contrast.get(1))) {
      throw new IllegalArgumentException("--contrast takes two countries, such as CN,US (got " + contrast + ")");
    }
    List<ShockDate> days = ShockDate.orExportControls(shocks);
    Lexicon lexicon = lexiconOptions.lexicon();
    try (ErrorsFile failed = ErrorsFile.of(errors, spec.commandLine().getErr())) {
      Study study = read(facts(failed), days);
      write(ReportPage.html(study, lexicon));
      if (tables.isPresent()) {
        TableFolder.write(StudyExport.tables(study, lexicon), tables.get());
      }
      return failed.finish();
    }
  }

  private void write(String html) throws IOException {
    try (LineFile page = LineFile.of(Optional.of(output), spec.commandLine().getOut())) {
      page.line(html.stripTrailing());
      page.finish();
    }
  }

  private DocumentFacts facts(ErrorsFile failed) {
    if (documents.isEmpty()) {
      return DocumentFacts.none();
    }
    try (Corpus corpus = Corpus.open(ReadOptions.defaults(), documents);
        Stream<ReadOutcome> outcomes = corpus.outcomes()) {
      return DocumentFacts.of(outcomes.flatMap(outcome -> document(outcome, failed)));
    }
  }

  private static Stream<Document> document(ReadOutcome outcome, ErrorsFile failed) {
    return switch (outcome) {
      case ReadOutcome.Success success -> Stream.of(success.document());
      case ReadOutcome.Failure failure -> {
        failed.add("read", failure.failure());
        yield Stream.empty();
      }
    };
  }

  /** Reads all tags; a document that comes again counts once, with the tags that were read first. */
  private Study read(DocumentFacts facts, List<ShockDate> days) throws IOException {
    List<Observation> observations = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    TreeSet<String> lexicons = new TreeSet<>();
    TreeSet<String> topicModels = new TreeSet<>();
    long repeated = 0;
    for (Path file : tags) {
      try (BufferedReader lines = TextFiles.open(file);
          Stream<DocumentTags> read = TagsReader.read(lines, file.toString())) {
        for (Iterator<DocumentTags> each = read.iterator(); each.hasNext();) {
          DocumentTags document = each.next();
          if (ids.add(document.id())) {
            observations.add(facts.observe(document));
            lexicons.add(document.lexicon());
            topicModels.add(document.topicModel());
          } else {
            repeated++;
          }
        }
      }
    }
    long joined = ids.stream().filter(facts::contains).count();
    return new Study(title, observations, lexicons, topicModels, joined, repeated, days, contrast,
        accuracies());
  }

  private Map<DocumentKind, Accuracy> accuracies() throws IOException {
    if (accuracy.isEmpty()) {
      return RecognizerAccuracy.bundled();
    }
    try (BufferedReader lines = TextFiles.open(accuracy.get())) {
      return RecognizerAccuracy.read(lines, accuracy.get().toString());
    }
  }
}
