package io.github.modeltrail.mention;

import java.util.Map;

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
 */
record Homonyms(Map<String, Integer> counts) {
  private static final int OFTEN_FROM = 4;

  Homonyms {
    counts = Map.copyOf(counts);
  }

  /** How much a name was in use. */
  enum Use {
    NO, RARE, OFTEN
  }

  Use use(String written) {
    int documents = counts.getOrDefault(written, 0);
    return documents == 0 ? Use.NO : documents < OFTEN_FROM ? Use.RARE : Use.OFTEN;
  }
}
