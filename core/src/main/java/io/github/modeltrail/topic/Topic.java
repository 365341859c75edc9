package io.github.modeltrail.topic;

import java.util.List;

/**
 * A research topic that a document can be about.
 *
 * @param name
 *          its name in the exchange formats, such as {@code peft}
 */
public record Topic(String name) {
  /** Parameter-efficient fine-tuning: LoRA and its kin, adapters, prompt and prefix tuning. */
  public static final Topic PEFT = new Topic("peft");
  /** Making a network smaller: quantization, pruning, distillation into a smaller model, low-rank factorization. */
  public static final Topic COMPRESSION = new Topic("compression");
  /** Making trained models cheaper or faster to run or serve. */
  public static final Topic INFERENCE = new Topic("inference");
  /** Running or training on edge, mobile, embedded or on-device hardware. */
  public static final Topic EDGE = new Topic("edge");

  /** The four topics that come with the library, in the order in which they are reported. */
  public static final List<Topic> BUNDLED = List.of(PEFT, COMPRESSION, INFERENCE, EDGE);
}
