package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import io.github.modeltrail.benchmarks.mention.Bootstrap;
import io.github.modeltrail.benchmarks.mention.Counts;
import io.github.modeltrail.benchmarks.mention.CrossValidation;
import io.github.modeltrail.benchmarks.mention.CrossValidation.Finder;
import io.github.modeltrail.benchmarks.mention.DictionaryRivals;
import io.github.modeltrail.benchmarks.mention.GoldFile;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.benchmarks.mention.TrainingTexts;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what CoreNLP brings: {@code CoreNlpReport GOLD REPORT_FILE DOCUMENTS TEXTS_WITHOUT_MODELS...}.
 *
 * <p>
 * The recognizer is cross-validated as in the accuracy report of the benchmarks: each passage is judged by weights that
 * have not seen its document, trained with the segmenter that they are used with. With CoreNLP's models on the class path
 * entities are measured too.
 */
public final class CoreNlpReport {
  private static final int FOLDS = 5;
  private static final int PIPELINE_DOCUMENTS = 200;
  private static final int SLOW_DOCUMENTS = 500;
  private static final int RIVAL_DOCUMENTS = 100;
  private static final int FAST_DOCUMENTS = 10_000;
  private static final StanfordSegmenter SEGMENTER = StanfordSegmenter.english();

  private final Lexicon lexicon = Lexicon.bundled();
  private final TokenRules rules = TokenRules.bundled();
  private final List<Passage> passages;
  private final List<Document> documents;
  private final List<Path> oldTexts;
  private final Optional<EntityPipeline> entities =
      EntityPipeline.isAvailable() ? Optional.of(new EntityPipeline()) : Optional.empty();
  private final Map<String, List<Counts>> systems = new LinkedHashMap<>();

  private CoreNlpReport(List<Passage> passages, List<Document> documents, List<Path> oldTexts) {
    this.passages = passages;
    this.documents = documents;
    this.oldTexts = oldTexts;
  }

  public static void main(String[] args) throws IOException {
    CoreNlpReport report = new CoreNlpReport(GoldFile.read(Path.of(args[0])), documents(Path.of(args[2])),
        Arrays.stream(args).skip(3).map(Path::of).toList());
    Files.writeString(Path.of(args[1]), report.markdown());
  }

  /** Each document's texts as one section, as a pipeline sees them. */
  private static List<Document> documents(Path file) throws IOException {
    try (Corpus corpus = Corpus.open(file); Stream<ReadOutcome> outcomes = corpus.outcomes()) {
      return outcomes.filter(ReadOutcome.Success.class::isInstance).map(ReadOutcome.Success.class::cast)
          .map(ReadOutcome.Success::document).limit(FAST_DOCUMENTS).map(CoreNlpReport::inOnePiece).toList();
    }
  }

  private static Document inOnePiece(Document document) {
    String text = document.texts().stream().map(TextPart::text).collect(Collectors.joining("\n\n"));
    return Document.builder(document.id()).kind(document.kind()).section(Section.of(SectionType.ABSTRACT, text))
        .build();
  }

  private String markdown() throws IOException {
    crossValidate();
    addRivals();
    EvidenceTables evidence = new EvidenceTables(MentionRecognizer.of(lexicon), passages);
    Function<String, List<List<CoreLabel>>> sentences =
        text -> entities.map(pipeline -> pipeline.sentences(text)).orElseGet(() -> SEGMENTER.sentences(text));
    return String.format(Locale.ROOT, """
        # What CoreNLP brings

        Made by `%s`, CoreNLP 4.5.10 %s, lexicon %s, %d annotated passages.

        ## Accuracy

        Modeltrail cross-validated in %d folds, weights trained with the segmenter that they are used with. Strict: the span is
        exactly right. Linked: the family too. Usage: of spans exactly right. Brackets: 95 %% bootstrap interval over passages.

        %s
        ## Rules

        Where each of the bundled rules held on these passages, and where the annotation agrees. The rules were written
        from the annotators' guidelines, but the weight of the rule for a person beside the name was read off the table below, so
        that its row says nothing of other texts. Rules that look for entities hold nowhere without them.

        %s
        ## Entities

        %s
        ## Speed

        One thread, after warming up, on abstracts; a machine shared with other work, so read the figures against each other.

        %s
        ## A pipeline on %d abstracts

        %s""", getClass().getName(), entities.isPresent() ? "with its English models" : "without its models",
        lexicon.version(), passages.size(), FOLDS, accuracy(), evidence.rules(rules, sentences),
        entities.isPresent() ? evidence.entities(sentences)
            : "Not measured: CoreNLP's models are not on the class path.\n",
        speed(), PIPELINE_DOCUMENTS, pipelines());
  }

  private void crossValidate() throws IOException {
    UnaryOperator<MentionRecognizer> plain = UnaryOperator.identity();
    UnaryOperator<MentionRecognizer> segmented = recognizer -> recognizer.withSegmenter(SEGMENTER);
    crossValidate(plain, Map.of("Modeltrail", plain, "Modeltrail, rules", reviewed(plain)), false);
    crossValidate(segmented, Map.of("Modeltrail, CoreNLP's words and sentences", segmented,
        "Modeltrail, CoreNLP's words and sentences, rules", reviewed(segmented)), true);
  }

  private UnaryOperator<MentionRecognizer> reviewed(UnaryOperator<MentionRecognizer> make) {
    return recognizer -> make.apply(recognizer).withReview(rules);
  }

  private void crossValidate(UnaryOperator<MentionRecognizer> training,
      Map<String, UnaryOperator<MentionRecognizer>> makes,
      boolean withEntities) throws IOException {
    Map<String, Function<MentionRecognizer, Finder>> made = new LinkedHashMap<>();
    makes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(make -> made.put(make.getKey(),
        recognizer -> passage -> CrossValidation.found(make.getValue().apply(recognizer), passage)));
    if (withEntities) {
      entities.ifPresent(pipeline -> made.put("Modeltrail, CoreNLP's words and sentences, rules, entities",
          recognizer -> passage -> CrossValidation.found(pipeline.recognize(recognizer, rules, passage.document()))));
    }
    systems.putAll(CrossValidation.run(lexicon, TrainingTexts.of(lexicon, passages, oldTexts, training), FOLDS, made));
  }

  private void addRivals() throws IOException {
    Map<String, String> names = new DictionaryRivals(lexicon).familyByName();
    for (boolean ignoreCase : List.of(false, true)) {
      RegexNerRival rival = new RegexNerRival(names, ignoreCase);
      systems.put("CoreNLP RegexNER, same names, " + (ignoreCase ? "any case" : "right case"),
          passages.stream().map(passage -> Counts.of(passage, rival.find(passage.text()))).toList());
    }
  }

  private String accuracy() {
    StringBuilder table =
        new StringBuilder(
            "| system | precision | recall | strict F1 | linked F1 | usage |\n|---|---|---|---|---|---|\n");
    systems.forEach((name, counts) -> {
      Counts sum = counts.stream().reduce(Counts.NONE, Counts::plus);
      Bootstrap strict = Bootstrap.of(counts, Counts::strictF1);
      Bootstrap usage = Bootstrap.of(counts, Counts::usageAccuracy);
      table.append(
          String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f (%.3f-%.3f) | %.3f | %s |%n", name, sum.precision(),
              sum.recall(), sum.strictF1(), strict.low(), strict.high(), sum.linkedF1(), name.startsWith("Modeltrail")
                  ? String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", sum.usageAccuracy(), usage.low(), usage.high())
                  : "-"));
    });
    return table.toString();
  }

  private String speed() throws IOException {
    MentionRecognizer plain = MentionRecognizer.of(lexicon);
    MentionRecognizer segmented = plain.withSegmenter(SEGMENTER);
    RegexNerRival regexNer = new RegexNerRival(new DictionaryRivals(lexicon).familyByName(), false);
    SpeedTable table = new SpeedTable(documents).add("Modeltrail", FAST_DOCUMENTS, plain::recognize)
        .add("Modeltrail, rules", SLOW_DOCUMENTS, plain.withReview(rules)::recognize)
        .add("Modeltrail, CoreNLP's words and sentences", SLOW_DOCUMENTS, segmented::recognize)
        .add("Modeltrail, CoreNLP's words and sentences, rules", SLOW_DOCUMENTS, segmented.withReview(rules)::recognize)
        .add("CoreNLP RegexNER, same names", RIVAL_DOCUMENTS, document -> regexNer.find(text(document)));
    StanfordCoreNLP tokenizing = new StanfordCoreNLP(EntityPipeline.properties("tokenize"));
    StanfordCoreNLP finding = new StanfordCoreNLP(EntityPipeline.properties("tokenize, modelmention"));
    table.add("pipeline: tokenize", SLOW_DOCUMENTS, document -> tokenizing.process(text(document)))
        .add("pipeline: tokenize, modelmention", SLOW_DOCUMENTS, document -> finding.process(text(document)));
    if (entities.isPresent()) {
      StanfordCoreNLP all = new StanfordCoreNLP(EntityPipeline.properties("tokenize, pos, lemma, ner, modelmention"));
      table.add("pipeline: tokenize, pos, lemma, ner, modelmention", PIPELINE_DOCUMENTS,
          document -> all.process(text(document)));
    }
    return table.toString();
  }

  private static String text(Document document) {
    return document.sections().get(0).text();
  }

  private String pipelines() {
    StringBuilder table = new StringBuilder(
        "| pipeline | sentences | tokens | mentions | offsets wrong | also found by the recognizer alone | it found alone |\n"
            + "|---|---|---|---|---|---|---|\n");
    pipeline("tokenize, modelmention", table);
    if (entities.isPresent()) {
      pipeline("tokenize, pos, lemma, ner, modelmention", table);
    }
    return table.toString();
  }

  private void pipeline(String annotators, StringBuilder table) {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(EntityPipeline.properties(annotators));
    MentionRecognizer alone = MentionRecognizer.of(lexicon);
    int[] counts = new int[6];
    for (Document document : documents.subList(0, Math.min(PIPELINE_DOCUMENTS, documents.size()))) {
      Annotation annotation = pipeline.process(text(document));
      List<String> found = ModelMentionAnnotations.mentions(annotation).stream().map(CoreNlpReport::placed).toList();
      List<String> expected = alone.recognize(document).stream()
          .map(mention -> mention.span().start() + " " + mention.surface()).toList();
      counts[0] += annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
      counts[1] += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
      counts[2] += found.size();
      counts[3] += (int) ModelMentionAnnotations.mentions(annotation).stream()
          .filter(mention -> !isInPlace(mention, text(document))).count();
      counts[4] += (int) found.stream().filter(expected::contains).count();
      counts[5] += (int) expected.stream().filter(place -> !found.contains(place)).count();
    }
    table.append("| ").append(annotators).append(" | ")
        .append(Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining(" | "))).append(" |\n");
  }

  private static String placed(CoreMap mention) {
    return mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class) + " "
        + mention.get(CoreAnnotations.TextAnnotation.class);
  }

  private static boolean isInPlace(CoreMap mention, String text) {
    return text.startsWith(mention.get(CoreAnnotations.TextAnnotation.class),
        mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
  }
}
