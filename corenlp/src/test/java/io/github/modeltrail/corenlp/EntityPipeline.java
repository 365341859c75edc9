package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.document.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A pipeline that looks for entities, which takes CoreNLP's models, and the recognizer on what it gives. */
final class EntityPipeline {
  private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties("tokenize, pos, lemma, ner"));
  private final Map<String, List<List<CoreLabel>>> sentencesByText = new HashMap<>();

  /** Whether CoreNLP's models are on the class path. */
  static boolean isAvailable() {
    return EntityPipeline.class.getClassLoader().getResource(MODEL) != null;
  }

  /** Settings of a pipeline without numbers and times, which take libraries that this module leaves out. */
  static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("customAnnotatorClass.modelmention", ModelMentionAnnotator.class.getName());
    properties.setProperty("tokenize.options", "untokenizable=noneKeep");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    for (String off : List.of("useSUTime", "applyNumericClassifiers", "applyFineGrained", "buildEntityMentions")) {
      properties.setProperty("ner." + off, "false");
    }
    return properties;
  }

  /** The sentences of a text with their entities. */
  List<List<CoreLabel>> sentences(String text) {
    return sentencesByText.computeIfAbsent(text, this::annotate);
  }

  private List<List<CoreLabel>> annotate(String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    return document.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class)).toList();
  }

  /** What a recognizer finds on the pipeline's sentences and entities, in a document of one section. */
  List<ModelMention> recognize(MentionRecognizer recognizer, TokenRules rules, Document document) {
    List<List<CoreLabel>> sentences = sentences(document.sections().get(0).text());
    return recognizer.withSegmenter(new AnnotatedText(sentences)).withReview(new AnnotatedReview(rules, sentences))
        .recognize(document);
  }
}
