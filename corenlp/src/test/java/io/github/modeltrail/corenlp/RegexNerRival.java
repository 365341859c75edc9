package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.modeltrail.benchmarks.mention.Counts.Found;
import io.github.modeltrail.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CoreNLP's own dictionary lookup, RegexNER, with the names of the lexicon. */
final class RegexNerRival {
  /** What RegexNER takes for a regular expression; the less there is of it, the more names it looks up by their words. */
  private static final Pattern SPECIAL = Pattern.compile("[\\[\\]?.\\\\^$()*+{}|]");

  private final StanfordCoreNLP pipeline;

  /**
   * @param familyByName
   *          the names, and the family's key by each
   */
  RegexNerRival(Map<String, String> familyByName, boolean ignoreCase) throws IOException {
    Path mapping = Files.createTempFile("names", ".tsv");
    try {
      Files.write(mapping, familyByName.entrySet().stream().filter(name -> !name.getKey().isBlank())
          .map(name -> pattern(name.getKey()) + "\t" + name.getValue() + "\t\t" + name.getKey().length()).distinct()
          .toList());
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize, regexner");
      properties.setProperty("tokenize.options", "untokenizable=noneKeep");
      properties.setProperty("regexner.mapping", mapping.toString());
      properties.setProperty("regexner.ignorecase", String.valueOf(ignoreCase));
      pipeline = new StanfordCoreNLP(properties, false);
    } finally {
      Files.delete(mapping);
    }
  }

  private static String pattern(String name) {
    return StanfordSegmenter.english().sentences(name).stream().flatMap(List::stream)
        .map(token -> SPECIAL.matcher(token.word()).replaceAll("\\\\$0"))
        .collect(Collectors.joining(" "));
  }

  /** Every run of tokens with the same family. */
  List<Found> find(String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    List<Found> found = new ArrayList<>();
    String before = "O";
    for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
      String family = token.ner() == null ? "O" : token.ner();
      if (!family.equals("O")) {
        int start = family.equals(before) ? found.remove(found.size() - 1).span().start() : token.beginPosition();
        found.add(new Found(new Span(start, token.endPosition()), family, true));
      }
      before = family;
    }
    return found;
  }
}
