package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/**
 * One rule of a file.
 *
 * @param name
 *          what it is called, which is the reason it gives
 * @param pattern
 *          what a sentence must hold
 * @param ruling
 *          what follows
 * @param priority
 *          rules of higher priority are asked first
 * @param weight
 *          0 for a rule that decides; otherwise how far it shifts the log-odds of the name being a model's
 */
record TokenRule(String name, TokenSequencePattern pattern, Ruling ruling, double priority, double weight) {

  boolean decides() {
    return weight == 0;
  }

  boolean matches(List<? extends CoreMap> sentence) {
    return pattern.getMatcher(sentence).find();
  }
}
