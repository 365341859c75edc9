package io.github.modeltrail.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceShapeTest {
  @ParameterizedTest
  @CsvSource({"7b, SIZE", "1.5b, SIZE", "1p5b, SIZE", "8x7b, SIZE", "8x22b, SIZE", "a22b, SIZE", "e4b, SIZE",
      "350m, SIZE", "1t, SIZE", "16e, SIZE", "32k, WINDOW", "int4, QUANTIZATION", "fp8, QUANTIZATION",
      "w4a16, QUANTIZATION", "4bit, QUANTIZATION", "8bits, QUANTIZATION", "q4, QUANTIZATION", "iq4, QUANTIZATION",
      "q4_k_m, QUANTIZATION", "4.65bpw, QUANTIZATION", "2024, DATE", "202408, DATE", "20240806, DATE",
      "240806, DATE", "0613, DATE", "2407, DATE", "2, VERSION", "2.5, VERSION", "v3, VERSION", "v3p1, VERSION",
      "4o, VERSION", "r1, VERSION", "m2.5, VERSION", "v100, VERSION", "002, VERSION", "4999, UNKNOWN",
      "4711x, UNKNOWN", "abc123def, UNKNOWN", "i5x, UNKNOWN", "99999, UNKNOWN"})
  void saysWhatPieceIs(String piece, PieceKind kind) {
    assertThat(PieceShape.of(piece)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"vicuna-7b, true", "Reflection 70B, true", "ESM-1b, true", "M2M-100, false", "GPT-4, false", "7B, false"})
  void saysWhetherANameEndsWithASize(String name, boolean sized) {
    assertThat(PieceShape.endsWithSize(name)).isEqualTo(sized);
  }
}
