package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionReview;
import io.github.modeltrail.mention.Opinion;
import java.util.List;

/**
 * Rules on the sentences of a pipeline, with all that it knows of their tokens.
 *
 * @param rules
 *          the rules
 * @param sentences
 *          the sentences of the one text that the pipeline has annotated
 */
record AnnotatedReview(TokenRules rules, List<List<CoreLabel>> sentences) implements MentionReview {

  @Override
  public List<Opinion> review(Document document, List<Consideration> considered) {
    return rules.review(document, considered, part -> sentences);
  }

  @Override
  public String version() {
    return rules.version();
  }
}
