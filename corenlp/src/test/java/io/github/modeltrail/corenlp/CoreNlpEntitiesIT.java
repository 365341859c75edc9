package io.github.modeltrail.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.Opinion;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** CoreNLP's own entities as evidence; takes its models, so only the profile {@code corenlp-models} runs it. */
@Tag("models")
class CoreNlpEntitiesIT {

  @Test
  void personsSpeakAgainstModels() {
    String text = "Claude Boisvert worked in Quebec. We prompt GPT-4 and Claude 3.5 Sonnet by Anthropic.";
    EntityPipeline entities = new EntityPipeline();
    Document document = Document.of("d", text);
    List<Consideration> considered = MentionRecognizer.of(Lexicon.bundled()).consider(document);

    List<Opinion> opinions = TokenRules.bundled().review(document, considered, part -> entities.sentences(part.text()));

    assertThat(considered.get(0).surface()).isEqualTo("Claude");
    assertThat(opinions.get(0).reasons()).containsExactly("against: the rule \"within a person's name\"");
    assertThat(opinions.get(0).probability()).isLessThan(considered.get(0).probability());
    assertThat(opinions.subList(1, opinions.size()))
        .allSatisfy(opinion -> assertThat(opinion.reasons()).noneMatch(reason -> reason.contains("person")));
  }

  @Test
  void worksBehindAllOfAnEntityPipeline() {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(EntityPipeline.properties("tokenize, pos, lemma, ner, modelmention"));

    Annotation document = pipeline.process("Marie Curie never saw GPT-4. We fine-tune Qwen2.5-7B-Instruct in Paris.");

    assertThat(ModelMentionAnnotations.mentions(document))
        .extracting(mention -> mention.get(CoreAnnotations.TextAnnotation.class))
        .containsExactly("GPT-4", "Qwen2.5-7B-Instruct");
    assertThat(document.get(CoreAnnotations.TokensAnnotation.class).get(0).ner()).isEqualTo("PERSON");
  }
}
