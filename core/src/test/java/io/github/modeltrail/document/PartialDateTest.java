package io.github.modeltrail.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {
  @Test
  void readsThreeForms() {
    assertThat(PartialDate.parse("2024")).isEqualTo(new PartialDate(2024, 0, 0));
    assertThat(PartialDate.parse("2024-03")).isEqualTo(new PartialDate(2024, 3, 0));
    assertThat(PartialDate.parse("0987-12-31")).isEqualTo(new PartialDate(987, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-03", "2024-02-29"})
  void isWrittenAsItWasRead(String written) {
    assertThat(PartialDate.parse(written)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-3", "2024-", "2024-03-", "2024/03", "2024-03.18", "20240318", "2024-03-1x",
      "-024-03", "+024", "2024-03-18T00", "\u0662\u0660\u0662\u0664", " 2024"})
  void refusesOtherForms(String written) {
    assertThatThrownBy(() -> PartialDate.parse(written)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a date is written YYYY, YYYY-MM or YYYY-MM-DD (got \"" + written + "\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-00", "2024-03-00"})
  void countsFromOne(String written) {
    assertThatThrownBy(() -> PartialDate.parse(written)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count from 01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "2024-13", "2023-02-29", "2024-04-31"})
  void refusesDaysThatNeverWere(String written) {
    assertThatThrownBy(() -> PartialDate.parse(written)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no date");
  }
}
