package io.github.modeltrail.mention;

/** What ties one piece of a name to the one before it. */
enum Joiner {
  /** Nothing: {@code Qwen2.5}. */
  GLUED,
  /** A hyphen, underscore or colon with no white space: {@code GPT-4}. */
  HYPHEN,
  /** A hyphen with white space or a line end beside it, as broken lines leave it: {@code GPT- 4}. */
  BROKEN_HYPHEN,
  /** White space: {@code LLaMA 2}. */
  SPACE,
  /** A full stop with no white space: {@code FLUX.1}. */
  POINT,
  /** Nothing that a name could go on behind. */
  NONE;

  /** Whether it ties as firmly as within one word. */
  boolean firm() {
    return this == GLUED || this == HYPHEN || this == POINT;
  }
}
