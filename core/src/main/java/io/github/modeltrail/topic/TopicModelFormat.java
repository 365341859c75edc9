package io.github.modeltrail.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The written form of a {@link TopicModel}: UTF-8 text, one fact a line, fields between tabs, made to be read and to be
 * compared line by line.
 *
 * <pre>
 * modeltrail-topic-model 1
 * date    2026.11
 * cue     own       we
 * topic   peft      Parameter-efficient fine-tuning ...
 * threshold  0.43   0.21              assigned from, in doubt from
 * intercept  -3.2
 * signal  title     1.8
 * seed    low-rank adaptation
 * whole   image compress  compression           within it no shorter phrase counts; topics whose words it means otherwise
 * anchors lora adapter ...
 * phrase  low rank adapt   1.21  0  -0.1  0      one weight for each topic, in their order
 * </pre>
 */
final class TopicModelFormat {
  static final String HEADER = "modeltrail-topic-model 1";

  private final String file;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<TopicLines> topics = new ArrayList<>();
  private final Map<String, double[]> weights = new LinkedHashMap<>();
  private final Map<String, Cue> cues = new LinkedHashMap<>();
  private final Map<String, List<String>> wholes = new LinkedHashMap<>();
  private String date = "";
  private int line;

  private TopicModelFormat(String file) {
    this.file = file;
  }

  /**
   * @throws TopicFileException
   *           if the text is no topic model
   */
  static TopicModel read(String file, String text) {
    return new TopicModelFormat(file).readLines(text.replace("\r\n", "\n"));
  }

  private TopicModel readLines(String text) {
    for (String row : text.split("\n", -1)) {
      line++;
      if (line == 1) {
        require(row.equals(HEADER), "this is no topic model: its first line must be \"" + HEADER
            + "\"; a topic file is made into a model by \"modeltrail topics train FILE\"");
      } else if (!row.isBlank() && !row.startsWith("#")) {
        readFact(row.split("\t", -1));
      }
    }
    return assemble(text);
  }

  private void readFact(String[] fields) {
    switch (fields[0]) {
      case "date" -> date = field(fields, 1);
      case "cue" -> cues.put(field(fields, 2), cue(field(fields, 1)));
      case "topic" -> topics.add(new TopicLines(field(fields, 1), field(fields, 2)));
      case "threshold" -> {
        topic().threshold = number(field(fields, 1));
        topic().doubt = number(field(fields, 2));
      }
      case "intercept" -> topic().intercept = number(field(fields, 1));
      case "signal" -> topic().signals[signal(field(fields, 1)).ordinal()] = number(field(fields, 2));
      case "seed" -> topic().seeds.add(field(fields, 1));
      case "whole" -> wholes.put(field(fields, 1), List.of(fields).subList(2, fields.length));
      case "anchors" -> topic().anchors.addAll(Arrays.asList(field(fields, 1).split(" ")));
      case "phrase" -> readPhrase(fields);
      default -> throw problem("there is no kind of line \"" + fields[0] + "\"");
    }
  }

  private void readPhrase(String[] fields) {
    require(fields.length == topics.size() + 2,
        "a phrase needs one weight for each of the " + topics.size() + " topics (got " + (fields.length - 2) + ")");
    double[] row = new double[topics.size()];
    for (int t = 0; t < row.length; t++) {
      row[t] = number(fields[t + 2]);
    }
    require(weights.put(fields[1], row) == null, "the phrase \"" + fields[1] + "\" stands here twice");
  }

  private TopicModel assemble(String text) {
    require(!topics.isEmpty(), "the model has no topics");
    require(!date.isEmpty(), "the model has no date");
    weights.keySet().forEach(vocabulary::addPhrase);
    cues.forEach(vocabulary::addCue);
    wholes.forEach((phrase, others) -> {
      vocabulary.addWhole(phrase);
      others.forEach(name -> vocabulary.addOtherSense(phrase, numberOf(name)));
    });
    List<TopicWeights> finished = new ArrayList<>();
    for (int t = 0; t < topics.size(); t++) {
      TopicLines lines = topics.get(t);
      for (String seed : lines.seeds) {
        vocabulary.addSeed(Vocabulary.stems(seed), t);
      }
      int column = t;
      double[] phrases = weights.values().stream().mapToDouble(row -> row[column]).toArray();
      double[] all = Arrays.copyOf(phrases, Math.max(phrases.length, vocabulary.phrases.size()));
      finished.add(lines.weights(all));
    }
    return TopicModel.of(text, date, vocabulary, padded(finished));
  }

  /** Seeds and cues without a weight of their own weigh 0. */
  private List<TopicWeights> padded(List<TopicWeights> finished) {
    int all = vocabulary.phrases.size();
    return finished.stream().map(t -> new TopicWeights(t.topic(), t.about(), t.seeds(), t.anchors(), t.threshold(),
        t.doubt(), t.intercept(), t.signals(), Arrays.copyOf(t.phrases(), all))).toList();
  }

  private int numberOf(String topic) {
    int number = topics.stream().map(lines -> lines.name).toList().indexOf(topic);
    require(number >= 0, "there is no topic \"" + topic + "\" in this model");
    return number;
  }

  private TopicLines topic() {
    require(!topics.isEmpty(), "a topic line must come first");
    return topics.get(topics.size() - 1);
  }

  private String field(String[] fields, int at) {
    require(at < fields.length && !fields[at].isBlank(),
        "a \"" + fields[0] + "\" line needs " + at + " fields behind its name");
    return fields[at];
  }

  private double number(String text) {
    try {
      double number = Double.parseDouble(text);
      require(Double.isFinite(number), "a weight must be a finite number (got \"" + text + "\")");
      return number;
    } catch (NumberFormatException e) {
      throw problem("a number is needed here (got \"" + text + "\")");
    }
  }

  private Cue cue(String label) {
    return Arrays.stream(Cue.values()).filter(cue -> cue.label().equals(label)).findFirst()
        .orElseThrow(() -> problem("there is no kind of cue \"" + label + "\""));
  }

  private SeedSignal signal(String label) {
    return Arrays.stream(SeedSignal.values()).filter(signal -> signal.label().equals(label)).findFirst()
        .orElseThrow(() -> problem("there is no seed signal \"" + label + "\""));
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      throw problem(problem);
    }
  }

  private TopicFileException problem(String problem) {
    return new TopicFileException(file, line, problem);
  }

  /**
   * The text that {@link #read} takes; the same model gives the same text.
   *
   * @param weighted
   *          how many phrases, from the first on, have weights
   */
  static String write(String date, Vocabulary vocabulary, int weighted, List<TopicWeights> topics) {
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    row(out, "date", date);
    PhraseTable phrases = vocabulary.phrases;
    for (int p = 0; p < phrases.size(); p++) {
      @Nullable Cue cue = vocabulary.cue(p);
      if (cue != null) {
        row(out, "cue", cue.label(), phrases.phrase(p));
      }
    }
    for (int p = 0; p < phrases.size(); p++) {
      if (vocabulary.isWhole(p)) {
        writeWhole(out, vocabulary, topics, p);
      }
    }
    topics.forEach(topic -> writeTopic(out, topic));
    for (int p = 0; p < weighted; p++) {
      int phrase = p;
      List<String> decimals = topics.stream().map(topic -> decimal(topic.phrases()[phrase])).toList();
      if (!decimals.stream().allMatch("0"::equals)) {
        row(out, "phrase", phrases.phrase(p), String.join("\t", decimals));
      }
    }
    return out.toString();
  }

  private static void writeWhole(StringBuilder out, Vocabulary vocabulary, List<TopicWeights> topics, int phrase) {
    List<String> fields = new ArrayList<>(List.of("whole", vocabulary.phrases.phrase(phrase)));
    for (int topic = 0; topic < topics.size(); topic++) {
      if (vocabulary.isOtherSense(phrase, topic)) {
        fields.add(topics.get(topic).topic().name());
      }
    }
    row(out, fields.toArray(String[]::new));
  }

  private static void writeTopic(StringBuilder out, TopicWeights topic) {
    row(out, "topic", topic.topic().name(), topic.about());
    row(out, "threshold", decimal(topic.threshold()), decimal(topic.doubt()));
    row(out, "intercept", decimal(topic.intercept()));
    for (SeedSignal signal : SeedSignal.values()) {
      row(out, "signal", signal.label(), decimal(topic.signals()[signal.ordinal()]));
    }
    topic.seeds().forEach(seed -> row(out, "seed", seed));
    row(out, "anchors", String.join(" ", topic.anchors()));
  }

  private static void row(StringBuilder out, String... fields) {
    out.append(String.join("\t", fields)).append('\n');
  }

  /** Three decimals, without closing zeros. */
  static String decimal(double number) {
    String text = String.format(Locale.ROOT, "%.3f", number).replaceAll("0+$", "").replaceAll("\\.$", "");
    return text.equals("-0") ? "0" : text;
  }

  /** What the lines of one topic say. */
  private static final class TopicLines {
    private final String name;
    private final String about;
    private final List<String> seeds = new ArrayList<>();
    private final Set<String> anchors = new TreeSet<>();
    private final double[] signals = new double[SeedSignal.COUNT];
    private double threshold = 0.5;
    private double doubt = 0.5;
    private double intercept;

    TopicLines(String name, String about) {
      this.name = name;
      this.about = about;
    }

    TopicWeights weights(double[] phrases) {
      return new TopicWeights(new Topic(name), about, seeds, anchors, threshold, doubt, intercept, signals, phrases);
    }
  }
}
