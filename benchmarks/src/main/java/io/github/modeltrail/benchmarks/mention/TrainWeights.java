package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.GoldFile.GoldMention;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.benchmarks.mention.MaxentTraining.Example;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.RecognizerWeights;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Trains the recognizer's weights: {@code TrainWeights GOLD OUTPUT_FOLDER TEXTS_WITHOUT_MODELS...}.
 *
 * <p>
 * Annotated passages give both answers; documents from before there were foundation models give the answer no for every
 * candidate in them.
 */
public final class TrainWeights {
  static final double RESOLUTION_L2 = 0.5;
  static final double USAGE_L2 = 1.0;

  private TrainWeights() {}

  public static void main(String[] args) throws IOException {
    MentionRecognizer recognizer = MentionRecognizer.of(Lexicon.bundled());
    List<Passage> passages = GoldFile.read(Path.of(args[0]));
    List<Example> negatives = new ArrayList<>();
    for (String file : Arrays.asList(args).subList(2, args.length)) {
      negatives.addAll(negatives(recognizer, Path.of(file)));
    }
    RecognizerWeights weights = train(recognizer, passages, negatives);
    write(weights.resolution(), Path.of(args[1], "resolution-weights.tsv"));
    write(weights.usage(), Path.of(args[1], "usage-weights.tsv"));
  }

  static RecognizerWeights train(MentionRecognizer recognizer, List<Passage> passages, List<Example> negatives)
      throws IOException {
    List<Example> resolution = new ArrayList<>(negatives);
    List<Example> usage = new ArrayList<>();
    for (Passage passage : passages) {
      for (Consideration considered : recognizer.consider(passage.document())) {
        addExamples(passage, considered, resolution, usage);
      }
    }
    return new RecognizerWeights(MaxentTraining.train(resolution, RESOLUTION_L2, 2),
        MaxentTraining.train(usage, USAGE_L2, 2));
  }

  private static void addExamples(Passage passage, Consideration considered, List<Example> resolution,
      List<Example> usage) {
    List<GoldMention> hits =
        passage.mentions().stream().filter(gold -> gold.span().overlaps(considered.span())).toList();
    if (hits.stream().anyMatch(GoldMention::skipped)) {
      return;
    }
    resolution.add(new Example(considered.evidence(), !hits.isEmpty()));
    if (!hits.isEmpty() && !passage.genre().equals("policy") && !passage.genre().equals("genai")) {
      usage.add(new Example(considered.usageEvidence(), hits.get(0).used()));
    }
  }

  /** Every candidate in documents of before 2018 (all, if the file's name says so) as an example for no. */
  static List<Example> negatives(MentionRecognizer recognizer, Path file) throws IOException {
    List<Example> negatives = new ArrayList<>();
    DocumentsFile.forEach(file, true, document -> {
      if (document.date().map(date -> date.year() < 2018).orElse(false)) {
        recognizer.consider(DocumentsFile.withoutDate(document))
            .forEach(considered -> negatives.add(new Example(considered.evidence(), false)));
      }
    });
    return negatives;
  }

  private static void write(Map<String, Double> weights, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("# Trained by TrainWeights of the benchmarks module: feature, tab, weight for yes.\n");
      for (Map.Entry<String, Double> weight : weights.entrySet()) {
        out.write(weight.getKey() + "\t" + weight.getValue() + "\n");
      }
    }
  }
}
