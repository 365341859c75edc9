package io.github.modeltrail.reader.patent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatentNumbersTest {

  @ParameterizedTest
  @CsvSource({"H04L 1228, H04L12/28", "G06F 17/30, G06F17/30", "G06F01730, G06F17/30", "G06N  304, G06N3/04",
      "E03C 104, E03C1/04", "C 07C  29/44   A, C07C29/44", "B05B 7/ 00 A I, B05B7/00",
      "A45D   8/20        20060101AFI20090304BHEP, A45D8/20", "1402, LOC 14-02", "03-01, LOC 03-01"})
  void readsClassesAsFilesHaveThem(String written, String symbol) {
    assertThat(PatentNumbers.fixedWidth(written)).contains(symbol);
  }

  @Test
  void takesNothingElseForOne() {
    assertThat(PatentNumbers.fixedWidth("G06")).isEmpty();
    assertThat(PatentNumbers.fixedWidth("D 3232")).isEmpty();
    assertThat(PatentNumbers.fixedWidth("")).isEmpty();
  }

  @Test
  void joinsNumbers() {
    assertThat(PatentNumbers.join("US", "06442728", "B1")).isEqualTo("US6442728B1");
    assertThat(PatentNumbers.join("US", "D0452,599", "S1")).isEqualTo("USD452599S1");
  }
}
