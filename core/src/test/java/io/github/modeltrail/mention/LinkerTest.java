package io.github.modeltrail.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.of(Lexicon.bundled());

  private static ModelReference reference(String name) {
    return RECOGNIZER.recognize(Document.of("case", "We evaluate " + name + " on the benchmark.")).get(0).reference();
  }

  @ParameterizedTest
  @CsvSource({"gpt-realtime-2, GPT Realtime 2, proprietary", "gpt-5.4-image-2, GPT-5.4 Image 2, proprietary",
      "BlueLM-7B, BlueLM, open-weight", "Qwen2-72B, Qwen2, open-weight", "GPT-2, GPT-2, open-weight",
      "Qwen2.5-72B-Instruct-Turbo, Qwen2.5, open-weight", "Claude Sonnet 4.5, Claude Sonnet 4.5, proprietary",
      "claude-3-5-sonnet-20241022, Claude 3.5 Sonnet, proprietary", "Codestral 2405, Codestral, open-weight",
      "LFM-40B, LFM, proprietary"})
  void linksNameToItsRelease(String name, String release, String openness) {
    assertThat(reference(name).model()).contains(release);
    assertThat(reference(name).openness().label()).isEqualTo(openness);
  }

  @ParameterizedTest
  @CsvSource({"Llama-3_1-Nemotron-Ultra-253B-v1, Nemotron", "llama-v3p1-nemotron-70b-instruct, Nemotron",
      "DeepSeek-R1-Distill-Llama-70B, DeepSeek", "DeepSeek R1 Distill Llama 70B, DeepSeek",
      "shisa-v2-llama3.3-70b, Shisa", "Shisa V2 Llama 3.3 70B, Shisa", "nous-hermes-llama2-13b, Hermes",
      "Amazon Nova 2 Lite, Nova", "Google Gemini 4.2 Flash, Gemini"})
  void givesNameToTheFamilyThatOwnsIt(String name, String family) {
    assertThat(reference(name).family()).contains(family);
  }
}
