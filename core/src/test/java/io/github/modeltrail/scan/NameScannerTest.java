package io.github.modeltrail.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.modeltrail.scan.RegexScanner.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NameScannerTest {
  /** Each line: what it shows, names with a bar between them, text, surfaces found with a bar between them. */
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return table("cases.tsv").map(row -> DynamicTest.dynamicTest(row[0], () -> {
      List<String> names = List.of(unescaped(row[1]).split("\\|"));
      String text = unescaped(row[2]);
      String surfaces = row.length < 4 ? "" : unescaped(row[3]);
      assertThat(surfaces(scan(names, text), text)).isEqualTo(surfaces);
      assertThat(surfaces(RegexScanner.of(names).scan(text), text)).as("by regular expression").isEqualTo(surfaces);
    }));
  }

  private static Stream<String[]> table(String name) throws IOException {
    try (InputStream in = NameScannerTest.class.getResourceAsStream(name)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.split("\t"));
    }
  }

  /** Backslash-u escapes, so that the table shows what cannot be seen. */
  private static String unescaped(String field) {
    return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})").matcher(field)
        .replaceAll(match -> java.util.regex.Matcher
            .quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  private static String surfaces(List<Hit> hits, String text) {
    return hits.stream().map(hit -> text.substring(hit.start(), hit.end())).collect(Collectors.joining("|"));
  }

  static List<Hit> scan(List<String> names, String text) {
    List<Hit> hits = new ArrayList<>();
    NameScanner.of(names).scan(text, (start, end, name) -> hits.add(new Hit(start, end, name)));
    return hits;
  }

  @Test
  void reportsANameThatStandsTwiceByItsFirstPlace() {
    assertThat(scan(List.of("Qwen", "LLaMA", "llama"), "Llama")).containsExactly(new Hit(0, 5, 1));
  }

  @Test
  void findsNamesWhereverTheWindowsAndBlocksOfTheScanMeet() {
    NameScanner scanner = NameScanner.of(List.of("Stable Diffusion", "Yi"));
    for (int before = 0; before < 2200; before++) {
      String text = "x".repeat(before % 7) + " ".repeat(before - before % 7) + " stable-diffusion yi";
      List<Hit> hits = new ArrayList<>();
      scanner.scan(text, (start, end, name) -> hits.add(new Hit(start, end, name)));
      assertThat(hits).as("after %d units", before).containsExactly(new Hit(before + 1, before + 17, 0),
          new Hit(before + 18, before + 20, 1));
    }
  }

  @Test
  void seesAWordThatFillsWholeWindows() {
    String word = "a".repeat(5000);
    assertThat(scan(List.of("Yi"), word + "yi " + word + " yi")).containsExactly(new Hit(10004, 10006, 0));
  }

  @Test
  void holdsAScanWithinAScan() {
    NameScanner scanner = NameScanner.of(List.of("GPT", "Llama"));
    List<String> found = new ArrayList<>();
    String outer = "gpt ".repeat(600);
    scanner.scan(outer, (start, end, name) -> scanner.scan("a llama " + start, (from, to, inner) -> {
      found.add(start + "/" + inner);
    }));
    assertThat(found).hasSize(600).startsWith("0/1", "4/1").endsWith("2396/1");
  }

  @Test
  void goesOnAfterASinkThatThrew() {
    NameScanner scanner = NameScanner.of(List.of("GPT"));
    assertThatIllegalArgumentException().isThrownBy(() -> scanner.scan("x gpt", (start, end, name) -> {
      throw new IllegalArgumentException();
    }));
    List<Integer> starts = new ArrayList<>();
    scanner.scan("gpt gpt", (start, end, name) -> starts.add(start));
    assertThat(starts).containsExactly(0, 4);
  }

  @Test
  void givesEveryThreadTheSame() throws Exception {
    NameScanner scanner = NameScanner.of(List.of("GPT", "Llama"));
    String text = "gpt \u2019 llama \u4E2D ".repeat(500);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<Integer> count = () -> {
        int[] hits = {0};
        scanner.scan(text, (start, end, name) -> hits[0]++);
        return hits[0];
      };
      for (Future<Integer> hits : threads.invokeAll(java.util.Collections.nCopies(50, count))) {
        assertThat(hits.get()).isEqualTo(1000);
      }
    }
  }

  @Test
  void refusesBlankNames() {
    assertThatIllegalArgumentException().isThrownBy(() -> NameScanner.of(List.of("GPT", " ")))
        .withMessageContaining("place 1");
    assertThatIllegalArgumentException().isThrownBy(() -> NameScanner.of(List.of("\u00AD")));
  }

  @Test
  void findsNothingForNoNamesOrNoText() {
    assertThat(scan(List.of(), "GPT")).isEmpty();
    assertThat(scan(List.of("GPT"), "")).isEmpty();
  }
}
