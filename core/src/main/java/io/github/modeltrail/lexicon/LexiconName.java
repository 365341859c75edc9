package io.github.modeltrail.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A way a family is written, before any version.
 *
 * @param text
 *          the name in its usual capitals
 * @param language
 *          BCP 47 tag where it is not a Latin-script name for all languages
 * @param safety
 *          what it needs to be taken for the model
 * @param confusables
 *          words that, standing near, speak for another meaning ({@code antibody} for Llama)
 * @param release
 *          name of the release it stands for, where it is not the whole family's name ({@code ChatGPT}, {@code Sonnet})
 */
public record LexiconName(String text, Optional<String> language, NameSafety safety, List<String> confusables,
    Optional<String> release) {

  public LexiconName {
    confusables = List.copyOf(confusables);
  }
}
