package io.github.modeltrail.cli;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With which facts and topics to tag, and on how many threads. */
final class TaggerOptions {
  @Mixin
  private LexiconOptions lexicon = new LexiconOptions();

  @Option(names = "--topics", paramLabel = "MODEL", description = "Adds a topic of your own, as \"modeltrail topics "
      + "train\" writes it; may be given more than once.")
  private List<Path> topics = List.of();

  @Option(names = "--threads", paramLabel = "N", description = "Threads that read and tag; default: one a processor. "
      + "The result is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  Tagger tagger() throws IOException {
    CompletableFuture<TopicClassifier> bundled = CompletableFuture.supplyAsync(TopicClassifier::bundled);
    Lexicon facts = lexicon.lexicon();
    TopicClassifier classifier = bundled.join();
    for (Path model : topics) {
      classifier = classifier.with(model);
    }
    return Tagger.of(facts, classifier);
  }

  int threads() {
    if (threads < 1) {
      throw new IllegalArgumentException("--threads takes a number from 1 up (got " + threads + ")");
    }
    return threads;
  }
}
