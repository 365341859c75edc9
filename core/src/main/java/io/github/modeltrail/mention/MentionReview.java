package io.github.modeltrail.mention;

import io.github.modeltrail.document.Document;
import java.util.List;

/**
 * A second look at what the recognizer has weighed: rules or evidence of one's own that may overrule it.
 *
 * <p>
 * An implementation is thread-safe and gives the same opinions for the same document. It can only judge what was weighed;
 * it cannot find new spans, so that an index keeps knowing which documents can hold a mention.
 */
public interface MentionReview {

  /**
   * One opinion for each span that was weighed, in the order given.
   *
   * @param document
   *          the document they stand in
   * @param considered
   *          every span that was weighed, whether or not it would be reported
   */
  List<Opinion> review(Document document, List<Consideration> considered);

  /** Changes whenever the same document may be judged in another way; an index tags anew by it. */
  String version();
}
