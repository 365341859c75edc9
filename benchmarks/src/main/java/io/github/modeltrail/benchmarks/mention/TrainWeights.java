package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.RecognizerWeights;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains the recognizer's weights: {@code TrainWeights GOLD OUTPUT_FOLDER TEXTS_WITHOUT_MODELS...}.
 *
 * <p>
 * Annotated passages give both answers; documents from before there were foundation models give the answer no for every
 * candidate in them; recent papers among the texts, if there are any, tell which names have risen since.
 */
public final class TrainWeights {
  private TrainWeights() {}

  public static void main(String[] args) throws IOException {
    TrainingTexts texts = TrainingTexts.of(Lexicon.bundled(), GoldFile.read(Path.of(args[0])),
        Arrays.stream(args).skip(2).map(Path::of).toList());
    RecognizerWeights weights = texts.train(texts.passages());
    write(weights.resolution(), Path.of(args[1], "resolution-weights.tsv"));
    write(weights.homonyms(), Path.of(args[1], "homonyms.tsv"));
    write(weights.usage(), Path.of(args[1], "usage-weights.tsv"));
    write(weights.risen(), Path.of(args[1], "risen-names.txt"));
  }

  private static void write(Set<String> names, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Trained by TrainWeights of the benchmarks module: names that in recent papers nearly always mean the model.");
    lines.addAll(new TreeSet<>(names));
    Files.write(file, lines);
  }

  private static void write(Map<String, ? extends Number> weights, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("# Trained by TrainWeights of the benchmarks module: name, tab, number.\n");
      for (Map.Entry<String, ? extends Number> weight : new TreeMap<>(weights).entrySet()) {
        out.write(weight.getKey() + "\t" + weight.getValue() + "\n");
      }
    }
  }
}
