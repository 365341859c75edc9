package io.github.modeltrail.mention;

/** What one piece of a written model name says, such as the {@code 72B} of {@code Qwen2.5-72B-Instruct}. */
enum PieceKind {
  /** A version: {@code 2.5}, {@code v3}, {@code 4o}, {@code R1}. */
  VERSION,
  /** A parameter count: {@code 72B}, {@code 8x7B}, {@code A22B}. */
  SIZE,
  /** A named variant: {@code Instruct}, {@code Turbo}, {@code Sonnet}. */
  VARIANT,
  /** A day, month or year: {@code 0613}, {@code 20241022}. */
  DATE,
  /** A context length: {@code 32k}. */
  WINDOW,
  /** A number format or file format of quantized weights: {@code AWQ}, {@code int4}. */
  QUANTIZATION,
  /** Another family's name within this one: the {@code Qwen} of {@code DeepSeek-R1-Distill-Qwen-32B}. */
  FAMILY,
  /** A word that goes on behind a name without being part of it: the {@code based} of {@code GPT-based}. */
  STOP,
  /** None of these. */
  UNKNOWN;

  /** Whether a name with such a piece can hardly be an ordinary word. */
  boolean pins() {
    return this == VERSION || this == SIZE || this == QUANTIZATION;
  }
}
