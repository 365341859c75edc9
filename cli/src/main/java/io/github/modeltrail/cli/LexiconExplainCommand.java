package io.github.modeltrail.cli;

import io.github.modeltrail.mention.Explanation;
import io.github.modeltrail.mention.MentionRecognizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail lexicon explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    description = "Says of every name in a text why it was taken for a model or was not.")
final class LexiconExplainCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The text, such as \"Claude Shannon met GPT-4\".")
  private List<String> words = List.of();

  @Mixin
  private LexiconOptions options = new LexiconOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Explanation> explanations = MentionRecognizer.of(options.lexicon()).explain(String.join(" ", words));
    if (explanations.isEmpty()) {
      out.println("Nothing in this text is written like a name that the lexicon knows or like that of a model.");
    }
    explanations.forEach(explanation -> print(explanation, out));
    out.flush();
    return ExitCodes.DONE;
  }

  private static void print(Explanation explanation, PrintWriter out) {
    out.println(String.format(Locale.ROOT, "%s: %s (%s, confidence %.2f)", explanation.surface(),
        explanation.accepted() ? "a model" : "not taken for a model",
        explanation.family().map(family -> "family " + family).orElse("not in the lexicon"),
        explanation.probability()));
    explanation.reasons().forEach(reason -> out.println("  " + reason));
  }
}
