package io.github.modeltrail.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.ConfidenceAnnotation;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.CountryAnnotation;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.DeveloperAnnotation;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.ExplanationAnnotation;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.FamilyAnnotation;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.ModelAnnotation;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.OpennessAnnotation;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.ReleasedAnnotation;
import io.github.modeltrail.corenlp.ModelMentionAnnotations.UsageAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelMentionAnnotatorTest {
  private static final String TEXT =
      "\uD83D\uDE00 We fine-tuned Qwen2.5-7B-Instruct, a language model. Nobody asked GPT-4o, XyzGPT or BART.";

  @Test
  void setsMentionsOnDocumentAndSentences() {
    Annotation document = annotated(pipeline(), TEXT);

    assertThat(ModelMentionAnnotations.mentions(document)).extracting(ModelMentionAnnotatorTest::text)
        .startsWith("Qwen2.5-7B-Instruct", "GPT-4o");
    assertThat(sentences(document)).hasSize(2).allSatisfy(
        sentence -> assertThat(ModelMentionAnnotations.mentions(sentence)).allSatisfy(mention -> assertThat(
            mention.get(CoreAnnotations.SentenceIndexAnnotation.class))
            .isEqualTo(sentence.get(CoreAnnotations.SentenceIndexAnnotation.class))));
    assertThat(sentences(document).stream().flatMap(sentence -> ModelMentionAnnotations.mentions(sentence).stream())
        .toList()).isEqualTo(ModelMentionAnnotations.mentions(document));
  }

  @Test
  void saysWhatIsKnownOfAMention() {
    CoreMap mention = ModelMentionAnnotations.mentions(annotated(pipeline(), TEXT)).get(0);

    assertThat(mention.get(FamilyAnnotation.class)).isEqualTo("Qwen");
    assertThat(mention.get(ModelAnnotation.class)).isEqualTo("Qwen2.5");
    assertThat(mention.get(DeveloperAnnotation.class)).isEqualTo("Alibaba");
    assertThat(mention.get(CountryAnnotation.class)).isEqualTo("CN");
    assertThat(mention.get(OpennessAnnotation.class)).isEqualTo("open-weight");
    assertThat(mention.get(ReleasedAnnotation.class)).startsWith("2024-09");
    assertThat(mention.get(UsageAnnotation.class)).isEqualTo("used");
    assertThat(mention.get(ConfidenceAnnotation.class)).isBetween(0.9, 1.0);
    assertThat(mention.get(ExplanationAnnotation.class)).contains("the rule \"own work trains or builds on it\"");
  }

  @Test
  void mentionsHaveTheTextsOffsetsAndThePipelinesTokens() {
    Annotation document = annotated(pipeline(), TEXT);

    assertThat(ModelMentionAnnotations.mentions(document)).allSatisfy(mention -> {
      int begin = mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      assertThat(TEXT.substring(begin, end)).isEqualTo(text(mention));
      List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
      assertThat(tokens).isNotEmpty()
          .allSatisfy(token -> assertThat(document.get(CoreAnnotations.TokensAnnotation.class)).contains(token));
      assertThat(tokens.get(0).beginPosition()).isLessThanOrEqualTo(begin);
      assertThat(tokens.get(tokens.size() - 1).endPosition()).isGreaterThanOrEqualTo(end);
    });
  }

  @Test
  void tokensOfMentionsKnowTheirFamilyAndNothingElseOfIt() {
    Annotation document = annotated(pipeline(), TEXT);

    assertThat(document.get(CoreAnnotations.TokensAnnotation.class)).noneMatch(
        token -> token.containsKey(RuleKeys.Asked.class) || token.containsKey(RuleKeys.Model.class));
    assertThat(document.get(CoreAnnotations.TokensAnnotation.class).stream()
        .filter(token -> "GPT".equals(token.get(FamilyAnnotation.class))).map(CoreLabel::word).toList())
        .containsExactly("GPT", "-", "4o");
  }

  @Test
  void factsAreThoseOfTheDocumentsDate() {
    Annotation before = new Annotation("We use Qwen2.5-7B-Instruct.");
    before.set(CoreAnnotations.DocDateAnnotation.class, "2024-10-01");
    Annotation odd = new Annotation("We use Qwen2.5-7B-Instruct.");
    odd.set(CoreAnnotations.DocDateAnnotation.class, "last Tuesday");
    pipeline().annotate(before);
    pipeline().annotate(odd);

    assertThat(ModelMentionAnnotations.mentions(before)).hasSize(1);
    assertThat(ModelMentionAnnotations.mentions(odd)).hasSize(1);
  }

  @Test
  void rulesOfOnesOwnComeFirstAndEntitiesAreSeen(@TempDir Path folder) throws IOException {
    Path rules = Files.writeString(folder.resolve("my.rules"),
        "{ name: \"a dog\", pattern: ( $THIS [{ner:ANIMAL}] ), result: \"reject\" }\n");
    ModelMentionAnnotator annotator = annotator("modelmention.rules", rules.toString());
    Annotation document = annotated(new StanfordCoreNLP(properties("tokenize")), "We call the dog GPT-4 Rex.");

    annotator.annotate(document);
    assertThat(ModelMentionAnnotations.mentions(document)).hasSize(1);

    document.get(CoreAnnotations.TokensAnnotation.class).stream().filter(token -> token.word().equals("Rex"))
        .forEach(token -> token.setNER("ANIMAL"));
    annotator.annotate(document);
    assertThat(ModelMentionAnnotations.mentions(document)).isEmpty();
  }

  @Test
  void partsOfPersonsNamesAreLessLikelyModels() {
    String text = "We prompt Claude Boisvert and GPT-4, the large language models by Anthropic and OpenAI.";
    Annotation document = annotated(new StanfordCoreNLP(properties("tokenize")), text);
    ModelMentionAnnotator annotator = annotator();
    annotator.annotate(document);
    double before = ModelMentionAnnotations.mentions(document).get(0).get(ConfidenceAnnotation.class);
    document.get(CoreAnnotations.TokensAnnotation.class).stream()
        .filter(token -> token.word().equals("Claude") || token.word().equals("Boisvert"))
        .forEach(token -> token.setNER("PERSON"));

    annotator.annotate(document);

    CoreMap claude = ModelMentionAnnotations.mentions(document).get(0);
    assertThat(text(claude)).isEqualTo("Claude");
    assertThat(claude.get(ConfidenceAnnotation.class)).isEqualTo(TokenRules.shifted(before, -2));
    assertThat(claude.get(ExplanationAnnotation.class)).startsWith("against: the rule \"within a person's name\"");
  }

  @Test
  void worksOnManyThreadsAtOnce() {
    StanfordCoreNLP pipeline = pipeline();
    List<String> expected = descriptions(annotated(pipeline, TEXT));

    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> descriptions(annotated(pipeline, TEXT))).distinct())
        .containsExactly(expected);
  }

  @Test
  void emptyTextsHaveNoMentions() {
    assertThat(ModelMentionAnnotations.mentions(annotated(pipeline(), ""))).isEmpty();
    assertThat(ModelMentionAnnotations.mentions(new Annotation("GPT-4"))).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithItsProperties() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> annotator("modelmention.kind", "novel"))
        .withMessageContaining("modelmention.kind must be one of [patent,").withMessageContaining("\"novel\"");
    assertThatExceptionOfType(java.io.UncheckedIOException.class)
        .isThrownBy(() -> annotator("modelmention.rules", "/nowhere.rules"))
        .withCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void bundledRulesCanBeLeftOut() {
    ModelMentionAnnotator annotator = annotator("modelmention.bundledRules", "false");
    Annotation document = annotated(new StanfordCoreNLP(properties("tokenize")), TEXT);

    annotator.annotate(document);

    assertThat(ModelMentionAnnotations.mentions(document).get(0).get(ExplanationAnnotation.class))
        .doesNotContain("rule");
  }

  @Test
  void namesWithoutEntryAreUnlisted() {
    Annotation document = annotated(pipeline(), "We train the language model XyzGPT-2 and compare it with GPT-4.");

    assertThat(ModelMentionAnnotations.mentions(document))
        .filteredOn(mention -> !mention.containsKey(FamilyAnnotation.class))
        .singleElement().satisfies(mention -> {
          assertThat(text(mention)).startsWith("XyzGPT");
          assertThat(mention.containsKey(CountryAnnotation.class)).isFalse();
          assertThat(mention.get(CoreAnnotations.TokensAnnotation.class).get(0).get(FamilyAnnotation.class))
              .isEqualTo("unlisted");
        });
  }

  private static ModelMentionAnnotator annotator(String... settings) {
    return new ModelMentionAnnotator("modelmention", properties("tokenize", settings));
  }

  private static StanfordCoreNLP pipeline() {
    return new StanfordCoreNLP(properties("tokenize, modelmention"));
  }

  private static Properties properties(String annotators, String... settings) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("customAnnotatorClass.modelmention", ModelMentionAnnotator.class.getName());
    for (int i = 0; i < settings.length; i += 2) {
      properties.setProperty(settings[i], settings[i + 1]);
    }
    return properties;
  }

  private static Annotation annotated(StanfordCoreNLP pipeline, String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    return document;
  }

  private static List<CoreMap> sentences(Annotation document) {
    return document.get(CoreAnnotations.SentencesAnnotation.class);
  }

  private static List<String> descriptions(Annotation document) {
    return ModelMentionAnnotations.mentions(document).stream().map(CoreMap::toString).toList();
  }

  private static String text(CoreMap mention) {
    return mention.get(CoreAnnotations.TextAnnotation.class);
  }
}
