package io.github.modeltrail.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.Opinion;
import io.github.modeltrail.mention.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRulesTest {
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.of(Lexicon.bundled());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      own work trains or builds on it | We fine-tune the model Llama-2-7B on our data.               | USED
      own work runs it                | Here we prompt GPT-4o for labels.                            | USED
      own work tests it               | We then evaluate several models, including Qwen2.5-7B.       | USED
      own work claims to beat it      | Our method clearly outperforms the much larger GPT-4.        | USED
      experiments with it             | Experiments on Llama-2-7B show gains.                        | USED
      """)
  void bundledRulesSayWhatIsUsed(String rule, String text, Usage usage) {
    assertThat(only(TokenRules.bundled(), text)).satisfies(opinion -> {
      assertThat(opinion.usage()).contains(usage);
      assertThat(opinion.reasons()).containsExactly("for use: the rule \"" + rule + "\"");
    });
  }

  @Test
  void bundledRulesLeaveOthersWorkAlone() {
    assertThat(only(TokenRules.bundled(), "We follow the recent authors who trained GPT-4.").usage()).isEmpty();
  }

  @Test
  void bundledRulesTakeExamplesInPatentsAsNamedOnly() {
    String text = "A language model such as BERT, RoBERTa, or GPT-3 may be used.";

    assertThat(opinions(TokenRules.bundled(), patent(text))).extracting(Opinion::usage)
        .containsOnly(Optional.of(Usage.NAMED));
    assertThat(opinions(TokenRules.bundled(), Document.of("x", text))).extracting(Opinion::usage)
        .containsOnly(Optional.empty());
  }

  @Test
  void titlesMakePersons() {
    String text = "Prof. Claude spoke of language models such as GPT-4 by OpenAI.";

    Opinion opinion = opinions(TokenRules.bundled(), Document.of("x", text)).get(0);

    assertThat(opinion.probability()).isZero();
    assertThat(opinion.reasons()).containsExactly("against: the rule \"a person with a title\"");
  }

  @Test
  void eachNameIsOneTokenHoweverItIsWritten() {
    TokenRules rules =
        rules("{ name: \"between\", pattern: ( /with/ $THIS /-/ /based/ /tools/ $MODEL ), result: \"used\" }");

    assertThat(opinions(rules, Document.of("x", "Made with Llama-3.1-8B-Instruct-based tools Claude 3.5 Sonnet.")))
        .extracting(Opinion::usage).containsExactly(Optional.of(Usage.USED), Optional.empty());
  }

  @Test
  void rulesSeeNameConfidenceGenreAndSection() {
    TokenRules rules = rules("""
        { name: "all", pattern: ( [{asked:yes} & {model:Llama} & {bare:no} & {confidence>=0.9} & {genre:patent}
            & {section:description}] ), result: "used" }
        """);

    assertThat(opinions(rules, patent("Llama-2-7B runs."))).extracting(Opinion::usage)
        .containsExactly(Optional.of(Usage.USED));
    assertThat(opinions(rules, Document.of("x", "Llama-2-7B runs."))).extracting(Opinion::usage)
        .containsExactly(Optional.empty());
  }

  @Test
  void filesAddedLaterComeFirstAndMayUseEarlierVariables(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rules"),
        "{ name: \"mine\", pattern: ( $OWN []{0,6} $THIS ), result: \"named\" }\n");
    TokenRules rules = TokenRules.bundled().and(file);

    Opinion opinion = only(rules, "We prompt GPT-4o for labels.");

    assertThat(opinion.usage()).contains(Usage.NAMED);
    assertThat(opinion.reasons()).containsExactly("against use: the rule \"mine\"");
    assertThat(TokenRules.read(Files.writeString(folder.resolve("alone.rules"), "# nothing")).names()).isEmpty();
    assertThat(rules.version()).isNotEqualTo(TokenRules.bundled().version());
  }

  @Test
  void priorityGoesBeforeOrder() {
    TokenRules rules = rules("""
        { name: "low", pattern: ( $THIS ), result: "accept" }
        { name: "high", pattern: ( $THIS ), result: "reject", priority: 1 }
        """);

    assertThat(only(rules, "We use GPT-4.").probability()).isZero();
    assertThat(rules.names()).containsExactly("high", "low");
  }

  @Test
  void weightsShiftTheOddsAndAddUp() {
    TokenRules rules = rules("""
        { name: "one", pattern: ( $THIS ), result: "reject", weight: 3 }
        { name: "two", pattern: ( /use/ $THIS ), result: "accept", weight: 1 }
        """);
    Document document = Document.of("x", "We use GPT-4.");
    double before = RECOGNIZER.consider(document).get(0).probability();

    Opinion opinion = opinions(rules, document).get(0);

    assertThat(opinion.probability()).isEqualTo(TokenRules.shifted(before, -2));
    assertThat(TokenRules.shifted(0.5, Math.log(3))).isCloseTo(0.75, org.assertj.core.data.Offset.offset(1e-12));
    assertThat(opinion.reasons()).containsExactly("against: the rule \"one\"", "for: the rule \"two\"");
  }

  @Test
  void decideWhatIsReportedAndWhy() {
    String text = "We use GPT-4 in the laboratory. The falcon flew away over the valley.";
    TokenRules rules = rules("""
        { name: "our bird", pattern: ( [{asked:yes} & {model:Falcon}] /flew/ ), result: "accept" }
        { name: "not in the laboratory", pattern: ( $THIS /in/ /the/ /laboratory/ ), result: "reject" }
        """);

    List<ModelMention> mentions = RECOGNIZER.withReview(rules).recognize(Document.of("x", text));

    assertThat(RECOGNIZER.recognize(Document.of("x", text))).extracting(ModelMention::surface).containsExactly("GPT-4");
    assertThat(mentions).singleElement().satisfies(mention -> {
      assertThat(mention.surface()).isEqualTo("falcon");
      assertThat(mention.confidence()).isEqualTo(1);
      assertThat(mention.reasons()).startsWith("for: the rule \"our bird\"");
    });
  }

  @Test
  void oneUseMakesTheModelUsedAllOverTheDocument() {
    String text = "GPT-4 is a model by OpenAI. The plain word: GPT-4.";
    String used = "{ name: \"u\", pattern: ( /word/ /:/ $THIS ), result: \"used\" }";
    String named = "{ name: \"n\", pattern: ( $THIS ), result: \"named\" }";

    assertThat(RECOGNIZER.withReview(rules(used)).recognize(Document.of("x", text))).hasSize(2)
        .extracting(ModelMention::usage).containsOnly(Usage.USED);
    assertThat(RECOGNIZER.withReview(rules(used).and("n.rules", named)).recognize(Document.of("x", text))).hasSize(2)
        .extracting(ModelMention::usage).containsOnly(Usage.NAMED);
  }

  @Test
  void sentencesWithoutEndAreSeenAroundTheNameOnly() {
    TokenRules rules = rules("{ name: \"far\", pattern: ( /start/ []* $THIS ), result: \"reject\" }");
    String far = "start " + "word ".repeat(RuleSentence.REACH) + "We use GPT-4";

    assertThat(only(rules, far).probability()).isPositive();
    assertThat(only(rules, "start " + "word ".repeat(5) + "We use GPT-4").probability()).isZero();
  }

  @Test
  void noRulesChangeNothing() {
    Document document = Document.of("x", "We use GPT-4. Claude wrote to Gemini.");

    assertThat(RECOGNIZER.withReview(TokenRules.none()).recognize(document)).isEqualTo(RECOGNIZER.recognize(document));
  }

  private static TokenRules rules(String text) {
    return TokenRules.none().and("test.rules", text);
  }

  private static Document patent(String text) {
    return Document.builder("US1").kind(DocumentKind.PATENT).section(Section.of(SectionType.DESCRIPTION, text)).build();
  }

  private static Opinion only(TokenRules rules, String text) {
    List<Opinion> opinions = opinions(rules, Document.of("x", text));
    assertThat(opinions).hasSize(1);
    return opinions.get(0);
  }

  private static List<Opinion> opinions(TokenRules rules, Document document) {
    List<Consideration> considered = RECOGNIZER.consider(document);
    return rules.review(document, considered);
  }
}
