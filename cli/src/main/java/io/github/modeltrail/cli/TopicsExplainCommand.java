package io.github.modeltrail.cli;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicExplanation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code modeltrail topics explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    description = "Says in words what in each document speaks for and against each topic.")
final class TopicsExplainCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private InputOptions input = new InputOptions();

  @Override
  public Integer call() throws IOException {
    TopicClassifier classifier = TopicClassifier.bundled();
    PrintWriter out = spec.commandLine().getOut();
    try (Corpus corpus = input.open();
        ErrorsFile failed = ErrorsFile.of(Optional.empty(), spec.commandLine().getErr())) {
      for (Iterator<ReadOutcome> each = corpus.outcomes().iterator(); each.hasNext();) {
        switch (each.next()) {
          case ReadOutcome.Failure failure -> failed.add("read", failure.failure());
          case ReadOutcome.Success success -> print(success.document(), classifier, out);
        }
      }
      out.flush();
      return failed.finish();
    }
  }

  private static void print(Document document, TopicClassifier classifier, PrintWriter out) {
    out.println(document.id() + document.title().map(title -> ": " + title).orElse(""));
    for (TopicExplanation topic : classifier.explain(document)) {
      out.println(String.format(Locale.ROOT, "  %s: %s, score %.2f (assigned from %.2f, in doubt from %.2f)",
          topic.score().topic().name(), topic.decision().name().toLowerCase(Locale.ROOT), topic.score().score(),
          topic.threshold(), topic.doubtFrom()));
      topic.evidence().forEach(evidence -> out.println(String.format(Locale.ROOT, "    %+.2f  \"%s\" (%s)",
          evidence.weight(), evidence.surface(), evidence.path())));
      topic.signals().forEach(signal -> out.println(String.format(Locale.ROOT, "    %+.2f  %s", signal.weight(),
          signal.description())));
    }
    out.println();
  }
}
