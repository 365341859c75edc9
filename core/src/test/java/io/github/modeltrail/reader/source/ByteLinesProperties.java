package io.github.modeltrail.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.reader.option.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ByteLinesProperties {
  @Property
  void linesAreWhatStandsBetweenLineFeeds(@ForAll("texts") String text, @ForAll boolean endsWithLineFeed)
      throws IOException {
    String input = endsWithLineFeed ? text + "\n" : text;
    List<String> expected = input.lines().filter(line -> !line.isBlank()).toList();

    assertThat(lines(input)).isEqualTo(expected);
  }

  private static List<String> lines(String input) throws IOException {
    ByteLines lines = new ByteLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1)),
        ReadLimits.defaults());
    List<String> found = new ArrayList<>();
    while (lines.next()) {
      found.add(new String(lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.ISO_8859_1));
    }
    return found;
  }

  /** Lines of all lengths beside those of words, of bytes that differ from a line feed by few bits. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> lines =
        Arbitraries.strings().withChars('\b', '\u000E', '\u008A', '\u00FF', '\u0000', '*', 'a', '\t').ofMaxLength(40);
    return lines.list().ofMaxSize(30).map(all -> String.join("\n", all));
  }
}
