package io.github.modeltrail.cli;

import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicTrainer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail topics train}. */
@Command(name = "train", mixinStandardHelpOptions = true,
    description = "Trains a topic of your own from its seed phrases and labelled examples.",
    footer = {"", "Tag with it afterwards: modeltrail tag --topics MODEL INPUT..."})
final class TopicsTrainCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The topic file; docs/topics.md shows one.")
  private Path file = Path.of("");

  @Option(names = {"-o", "--output"}, paramLabel = "MODEL", required = true, description = "Where the model goes.")
  private Path output = Path.of("");

  @Override
  public Integer call() {
    TopicClassifier classifier = TopicTrainer.trainFile(file);
    classifier.save(output);
    PrintWriter out = spec.commandLine().getOut();
    out.println(output + ": " + classifier.topics().size() + " topic, version " + classifier.version());
    out.flush();
    return ExitCodes.DONE;
  }
}
