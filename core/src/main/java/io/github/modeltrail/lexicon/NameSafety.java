package io.github.modeltrail.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a name needs beside itself to be taken for a model, from the safest to the most doubtful. */
public enum NameSafety {
  /** Means the model in any case of letters: {@code ChatGPT}, {@code Qwen}. */
  ALONE,
  /** Means the model when written with these capitals: {@code LLaMA}, {@code BLOOM}. */
  CASED,
  /** Also an ordinary word, a name or a method: needs a version, a size, its maker or other models near. */
  CONTEXT,
  /** Means the model only with a version or size right behind: {@code Phi-2}, {@code Yi-34B}. */
  VERSIONED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the lexicon files, such as {@code context}. */
  public String label() {
    return label;
  }

  /** The value with that label; empty if there is none. */
  public static Optional<NameSafety> ofLabel(String label) {
    return Arrays.stream(values()).filter(safety -> safety.label.equals(label)).findFirst();
  }
}
