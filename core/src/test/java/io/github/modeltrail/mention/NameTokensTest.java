package io.github.modeltrail.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {
  @ParameterizedTest
  @CsvSource({"Claude-3-5-Sonnet, claude 3.5 sonnet", "Llama-3_1-8B, llama 3.1 8b", "qwen-1p5-7b, qwen 1.5 7b",
      "Qwen2-72B, qwen 2 72b", "DeepSeek-V3.0, deepseek 3", "GPT-4o mini, gpt 4o mini",
      "gpt-4o-2024-08-06, gpt 4o 2024 08 06",
      "DeepSeek-R1, deepseek r 1", "Mixtral-8x7B, mixtral 8x 7b", "v, ''"})
  void cutsNamesIntoWordsAndNumbers(String name, String tokens) {
    assertThat(NameTokens.of(name)).isEqualTo(tokens.isEmpty() ? List.of() : List.of(tokens.split(" ", -1)));
  }
}
