package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the models that a text mentions, within a CoreNLP pipeline and on its tokens and sentences:
 *
 * <pre>
 * annotators = tokenize, modelmention
 * customAnnotatorClass.modelmention = io.github.modeltrail.corenlp.ModelMentionAnnotator
 * </pre>
 *
 * <p>
 * With {@code annotators = tokenize, pos, lemma, ner, modelmention} the rules see the entities that the pipeline has found,
 * and a name within a person's name is hardly taken for a model. Properties, the name of the annotator before each:
 *
 * <table>
 * <caption>Properties</caption>
 * <tr>
 * <td>{@code .rules}</td>
 * <td>files of rules, commas between them, that come before the bundled ones; see {@link TokenRules}</td>
 * </tr>
 * <tr>
 * <td>{@code .bundledRules}</td>
 * <td>{@code false} to leave out the rules that come with this module; by default they are used</td>
 * </tr>
 * <tr>
 * <td>{@code .lexicon}</td>
 * <td>files or folders with models of one's own, commas between them</td>
 * </tr>
 * <tr>
 * <td>{@code .kind}</td>
 * <td>what the texts are: {@code patent}, {@code preprint}, {@code publication}, {@code policy}, {@code repository} or, by
 * default, {@code other}</td>
 * </tr>
 * </table>
 *
 * <p>
 * The document's id and date are taken from {@link CoreAnnotations.DocIDAnnotation} and
 * {@link CoreAnnotations.DocDateAnnotation} where they are set; facts are those of that date. What is found stands under
 * {@link ModelMentionAnnotations}. Immutable and thread-safe: one annotator may serve many documents at once.
 */
public final class ModelMentionAnnotator implements Annotator {
  private final MentionRecognizer recognizer;
  private final TokenRules rules;
  private final DocumentKind kind;

  /**
   * The annotator as a pipeline makes it.
   *
   * @param name
   *          the annotator's name, which its properties start with
   * @param properties
   *          the pipeline's properties
   * @throws IllegalArgumentException
   *           if a property has no such value
   * @throws RuleFileException
   *           if a file of rules is none
   * @throws UncheckedIOException
   *           if a file cannot be read
   */
  public ModelMentionAnnotator(String name, Properties properties) {
    kind = kind(properties.getProperty(name + ".kind", DocumentKind.OTHER.label()), name);
    try {
      Lexicon lexicon = Lexicon.bundled();
      for (Path file : paths(properties.getProperty(name + ".lexicon", ""))) {
        lexicon = lexicon.with(file);
      }
      boolean bundled = Boolean.parseBoolean(properties.getProperty(name + ".bundledRules", "true"));
      TokenRules all = bundled ? TokenRules.bundled() : TokenRules.none();
      for (Path file : paths(properties.getProperty(name + ".rules", ""))) {
        all = all.and(file);
      }
      rules = all;
      recognizer = MentionRecognizer.of(lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentKind kind(String label, String name) {
    return DocumentKind.ofLabel(label.strip())
        .orElseThrow(() -> new IllegalArgumentException(name + ".kind must be one of "
            + Stream.of(DocumentKind.values()).map(DocumentKind::label).toList() + " (got \"" + label + "\")"));
  }

  private static List<Path> paths(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).filter(file -> !file.isEmpty()).map(Path::of).toList();
  }

  @Override
  public void annotate(Annotation annotation) {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    List<List<CoreLabel>> sentences = sentences(annotation);
    Document document = document(annotation, text);
    List<ModelMention> found = recognizer.withSegmenter(new AnnotatedText(sentences))
        .withReview(new AnnotatedReview(rules, sentences)).recognize(document);
    new MentionWriter(annotation).write(found);
  }

  /** The pipeline's sentences; all tokens are one sentence where it has split none. */
  private static List<List<CoreLabel>> sentences(Annotation annotation) {
    List<CoreMap> split = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    Stream<List<CoreLabel>> all =
        split == null ? Stream.ofNullable(annotation.get(CoreAnnotations.TokensAnnotation.class))
            : split.stream().map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class));
    return all.filter(tokens -> tokens != null && !tokens.isEmpty()).toList();
  }

  private Document document(Annotation annotation, String text) {
    String id = Optional.ofNullable(annotation.get(CoreAnnotations.DocIDAnnotation.class))
        .filter(given -> !given.isBlank()).orElse("document");
    Document.Builder document = Document.builder(id).kind(kind).section(Section.of(SectionType.BODY, text));
    Optional.ofNullable(annotation.get(CoreAnnotations.DocDateAnnotation.class)).flatMap(ModelMentionAnnotator::date)
        .ifPresent(document::date);
    return document.build();
  }

  /** Pipelines write dates in many ways; one that is not a calendar date tells nothing. */
  private static Optional<PartialDate> date(String written) {
    try {
      return Optional.of(PartialDate.parse(written.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(CoreAnnotations.TextAnnotation.class, CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class, CoreAnnotations.CharacterOffsetEndAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(ModelMentionAnnotations.MentionsAnnotation.class);
  }
}
