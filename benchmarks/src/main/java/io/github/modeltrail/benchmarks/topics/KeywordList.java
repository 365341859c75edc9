package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A rival: a topic is assigned where one of its usual keywords stands in the document. */
final class KeywordList {
  private static final List<Pattern> KEYWORDS = List.of(
      words(
          "lora|qlora|peft|parameter-efficient|adapters?|prompt tuning|prefix tuning|low-rank adaptation|soft prompts?"),
      words(
          "quantization|quantized|pruning|pruned|distillation|distilled|model compression|sparsity|low-bit|binarization"),
      words("inference (?:speed|latency|time|cost|acceleration|efficiency)|efficient inference|speculative decoding|"
          + "kv[- ]cache|llm serving|early exit|token pruning|latency|throughput|few-step|one-step"),
      words("edge (?:devices?|computing|ai|deployment)|on-device|mobile devices?|smartphones?|embedded|tinyml|"
          + "microcontrollers?|wearables?|raspberry pi|jetson|iot"));

  private KeywordList() {}

  static List<Scored.Verdict> classify(Document document) {
    StringBuilder text = new StringBuilder();
    document.texts().forEach(part -> text.append(part.text()).append('\n'));
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return KEYWORDS.stream().map(pattern -> pattern.matcher(lower).find())
        .map(found -> new Scored.Verdict(found ? 1 : 0, found)).toList();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b");
  }
}
