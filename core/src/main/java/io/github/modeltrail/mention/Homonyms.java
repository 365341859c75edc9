package io.github.modeltrail.mention;

import java.util.Map;
import java.util.Set;

/**
 * How often names, as written, stand in texts from before there were foundation models: {@code Gemini} often,
 * {@code ChatGPT} never.
 *
 * <p>
 * A name that was in use before it named a model needs more evidence than a coined one. The counts come with the trained
 * weights.
 *
 * @param counts
 *          number of documents by written form
 * @param risen
 *          written forms that nearly always mean the model in recent papers
 */
record Homonyms(Map<String, Integer> counts, Set<String> risen) {
  private static final int OFTEN_FROM = 4;

  Homonyms {
    counts = Map.copyOf(counts);
    risen = Set.copyOf(risen);
  }

  /** How much a name was in use. */
  enum Use {
    NO, RARE, OFTEN,
    /** It was, but in recent papers stands so much oftener that it nearly always means the model. */
    RISEN
  }

  /** How much a name was in use, for whoever reads a recent paper. */
  Use useInRecentPaper(String written, Use before) {
    return before != Use.NO && risen.contains(written) ? Use.RISEN : before;
  }

  Use use(String written) {
    int documents = counts.getOrDefault(written, 0);
    return documents == 0 ? Use.NO : documents < OFTEN_FROM ? Use.RARE : Use.OFTEN;
  }
}
