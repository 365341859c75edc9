package io.github.modeltrail.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleErrorsTest {

  /** In the texts, {@code ~} is a line's end. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      { name: "a", pattern: ( $THIS ), result: "usde" }               | 1 | 34 | must be one of "accept", "reject", "used", "named" (got "usde")
      { name: "a", pattern: ( $THIS ) }                               | 1 | 1  | must be one of
      { name: "a", pattern: ( $THIS ), result: used }                 | 1 | 34 | must be one of
      ~~  { pattern: ( $THIS ), result: "used" }                      | 3 | 3  | has no name
      { name: "a", result: "used" }                                   | 1 | 1  | the rule "a" needs a pattern
      { name: "a", patern: ( $THIS ), result: "used" }                | 1 | 14 | no field "patern"
      { name: "a", pattern: ( $THIS ), action: ( x ) }                | 1 | 34 | no field "action"
      { name: "a", pattern: /x/, result: "used" }                     | 1 | 14 | needs a pattern of tokens, in ( )
      { name: "a", ruleType: "text", pattern: ( x ), result: "used" } | 1 | 14 | must be over tokens (got text)
      { name: "a",~ pattern: ( $THAT ), result: "used" }              | 2 | 13 | Unknown sequence pattern variable $THAT
      { name: "a",~ pattern: ( [{modle:x}] ), result: "used" }        | 2 | 15 | modle
      { name: "a",~ pattern: ( /a(/ ), result: "used" }               | 2 | 14 | Unclosed group in /a(/
      { name: "a",~ pattern: ( /a/ [{x]] ), result: "used" }          | 2 | 20 | what begins with "]"
      { name: "a", pattern: ( $THIS, result: "used" }                 | 1 | 23 | what begins with "("
      { name: "a"~ pattern: ( $THIS ), result: "used" }               | 2 | 2  | what begins with "pattern"
      { name: "a",~ pattern: ( $THIS ), result: "used"                | 1 | 1  | not complete
      { name: "a",~ pattern: ( $THIS ), result: "used~ }              | 2 | 35 | what begins with the end of the line
      { name: "a", pattern: ( $THIS ), result: "used", weight: $W }   | 1 | 1  | a variable is not set
      $OWN "/we/"                                                     | 1 | 1  | neither a rule { ... } nor an assignment
      $OWN = "/we/"~use the rules                                     | 2 | 1  | neither a rule { ... } nor an assignment
      { name: "a", pattern: ( $THIS ), result: "used" },              | 1 | 50 | what begins with ","
      { name: "a", pattern: ( $THIS ), result: "used", weight: 2.0 }  | 1 | 50 | a weight must be above 0
      { name: "a", pattern: ( $THIS ), result: "accept", weight: -1 } | 1 | 52 | a weight must be above 0
      &                                                               | 1 | 1  | neither a rule { ... } nor an assignment
      """)
  void sayWhereAndWhat(String text, int line, int column, String problem) {
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> TokenRules.none().and("my.rules", text.replace('~', '\n')))
        .withMessageStartingWith("my.rules:" + line + ":" + column + ": ").withMessageContaining(problem)
        .satisfies(e -> {
          assertThat(e.file()).isEqualTo("my.rules");
          assertThat(e.line()).isEqualTo(line);
          assertThat(e.column()).isEqualTo(column);
        });
  }

  @Test
  void refuseFilesTooLarge(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("large.rules"), "#".repeat(TokenRules.MOST_BYTES + 1));

    assertThatExceptionOfType(RuleFileException.class).isThrownBy(() -> TokenRules.read(file))
        .withMessageContaining("may have " + TokenRules.MOST_BYTES);
  }

  @Test
  void doNotComeFromWhatIsRight() {
    String text = """
        // words
        ENV.defaults["priority"] = 2
        $A = "/a|b/";
        $B = ( $A | "c{d" )   # a brace in a text
        { name: "first", ruleType: "tokens", pattern: ( $A /x\\/y{1,2}/ [!{word:/#/}]{0,2} $THIS ), result: "used" }
        { name: "off", active: false, pattern: ( $THIS ), result: "named" } { name: "second // no comment",
          pattern: ( $B $THIS ),\tresult: "accept", weight: 0.5 }
        # the end""";

    assertThat(TokenRules.none().and("my.rules", text.replace("\n", "\r\n")).names())
        .containsExactly("first", "second // no comment");
  }
}
