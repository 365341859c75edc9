package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.DocumentFacts;
import io.github.modeltrail.analysis.Observation;
import io.github.modeltrail.analysis.RecognizerAccuracy;
import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.cli.page.ActivityStudy;
import io.github.modeltrail.cli.page.ReportPage;
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

  @Option(names = "--title", paramLabel = "TEXT", defaultValue = "Models in documents",
      description = "Title of the page; default: ${DEFAULT-VALUE}.")
  private String title = "";

  @Mixin
  private ContrastOptions contrast = new ContrastOptions();

  @Option(names = "--accuracy", paramLabel = "FILE",
      description = "Counts to correct shares by: a line a genre with true positives, false positives, false negatives "
          + "and true negatives of annotated texts, tabs between them. Default: those of the library's own report.")
  private Optional<Path> accuracy = Optional.empty();

  @Option(names = "--activity", paramLabel = "CSV", arity = "1..*",
      description = "Daily sums of repositories with the columns date, repo, stars and forks, for what the shocks did to "
          + "them.")
  private List<Path> activity = List.of();

  @Mixin
  private ActivityOptions activityOptions = new ActivityOptions();

  @Mixin
  private TableOptions tables = new TableOptions();

  @Mixin
  private LexiconOptions lexiconOptions = new LexiconOptions();

  @Option(names = "--errors", paramLabel = "FILE",
      description = "Where documents that failed go, one JSON object a line; default: standard error.")
  private Optional<Path> errors = Optional.empty();

  @Override
  public Integer call() throws IOException {
    contrast.sides();
    Lexicon lexicon = lexiconOptions.lexicon();
    PassedRows passed = new PassedRows();
    try (ErrorsFile failed = ErrorsFile.of(errors, spec.commandLine().getErr())) {
      Study study = read(facts(failed), activity(lexicon, passed));
      write(ReportPage.html(study, lexicon));
      tables.write(() -> StudyExport.tables(study, lexicon));
      return Math.max(failed.finish(), passed.tell(spec.commandLine().getErr()));
    }
  }

  private Optional<ActivityStudy> activity(Lexicon lexicon, PassedRows passed) throws IOException {
    return activity.isEmpty() ? Optional.empty()
        : Optional
            .of(activityOptions.study(activity, contrast.shocks(), contrast.sides(), lexicon, passed::add));
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
  private Study read(DocumentFacts facts, Optional<ActivityStudy> repositories) throws IOException {
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
    return new Study(title, observations, lexicons, topicModels, joined, repeated, contrast.shocks(), contrast.sides(),
        accuracies(), repositories);
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
