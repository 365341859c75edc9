package io.github.modeltrail.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed input with the diagnostics it must give. */
class LexiconValidationTest {
  private static final String FILE = """
      {"sources": [{"key": "notes", "title": "T", "address": "https://example.org", "licence": "CC0-1.0"}],
       "developer": {"name": "Acme", "country": "FR", "type": "company", "source": "notes"},
       "families": [
         {"name": "Anvil", "modalities": ["text"], "openness": "open-weight", "source": "notes", "releases": [
           {"name": "Anvil 1", "released": "2024-01-05", "sizes": ["7B"]},
           {"name": "Anvil 2", "released": "2025-01-05", "base": "Anvil 1"}]},
         {"name": "Tongs", "modalities": ["text"], "openness": "open-weight", "source": "notes", "releases": []}]}
      """;

  private static List<LexiconProblem> problems(String text) {
    return Lexicon.layOver(new Layers(), List.of(List.of(new LexiconText("f.json", text))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{\"sources\"          | {sources                  | f.json:1:2: error: this is not valid JSON",
      "\"FR\"                | 7                         | f.json:2:43: error: \"country\" is a text (got a number)",
      "\"FR\"                | \"fr\"                    | f.json:2:43: error: \"country\" is an ISO 3166-1 code of two capitals, or ZZ (got \"fr\")",
      "\"company\"           | \"firm\"                  | f.json:2:57: error: \"type\" is one of company, university, government, nonprofit, individual, other (got \"firm\")",
      "\"country\": \"FR\",  | `` | f.json:2:15: error: a developer needs \"country\"",
      "\"Anvil\",            | \" Anvil\",               | f.json:4:13: error: \"name\" is empty or has blanks at its ends (got \" Anvil\")",
      "[\"text\"]            | [\"smell\"]               | f.json:4:37: error: \"modalities\" is one of text, code, vision",
      "\"Anvil\", \"modalities\": [\"text\"] | \"铁砧𠮷\", \"modalities\": [\"smell\"] | f.json:4:36: error: \"modalities\" is one of",
      "[\"text\"]            | \"text\"                  | f.json:4:36: error: \"modalities\" is a list (got a text)",
      "\"open-weight\"       | \"open\"                  | f.json:4:58: error: \"openness\" is one of open-weight, open-source, proprietary, unknown (got \"open\")",
      "2024-01-05            | 2024-02-30                | f.json:5:38: error: \"released\" is a date that exists, from 2013 on",
      "2024-01-05            | 1998                      | f.json:5:38: error: \"released\" is a date that exists, from 2013 on",
      "\"7B\"                | \"seven\"                 | f.json:5:62: error: \"sizes\" is a parameter count such as 7B, 8x7B or 235B-A22B (got \"seven\")",
      "\"sizes\"             | \"size\"                  | f.json:5:60: error: \"size\" is no field of a release; it has aliases, base",
      "\"Anvil 2\"           | \"anvil-1\"               | f.json:6:6: error: release \"anvil1\" of \"Anvil\" is described a second time; the first is at f.json:5:6",
      "\"base\": \"Anvil 1\" | \"base\": \"Anvil 9\"     | f.json:6:60: error: base \"Anvil 9\" is neither a family nor a release of the lexicon",
      "2025-01-05            | 2023-01-05                | f.json:6:60: warning: released 2023-01-05, before its base \"Anvil 1\" of 2024-01-05",
      "\"Tongs\"             | \"Anvil\"                 | f.json:7:4: error: family \"Anvil\" is described a second time; the first is at f.json:4:4",
      "\"name\": \"Tongs\"   | \"names\":[\"ANVIL\"],\"name\": \"Tongs\" | f.json:7:14: error: the name \"ANVIL\" of family \"Tongs\" is already a name of family \"Anvil\" at f.json:4:4",
      "\"7B\"]               | \"7B\"], \"aliases\": [\"tongs\"] | f.json:5:81: error: the alias \"tongs\" is already a name of family \"Tongs\" at f.json:7:4",
      "\"source\": \"notes\", \"releases\" | \"source\": \"rumour\", \"releases\" | error: source \"rumour\" is not known; use a key of sources.json, arXiv:NUMBER, doi:NAME or an address",
      "\"source\": \"notes\", \"releases\" | \"releases\" | f.json:4:4: error: family \"Anvil\" needs a \"source\"",
      "\"7B\"]               | \"7B\"], \"developer\": \"Nobody\" | error: developer \"Nobody\" is not in the lexicon; give it a file of its own",
      "\"7B\"]               | \"7B\"], \"opennessChanges\": [{\"from\": \"2023\", \"openness\": \"unknown\", \"source\": \"notes\"}] | error: openness of \"Anvil 1\" changes on 2023, before the state it changes",
      "\"name\": \"Tongs\"   | \"names\":[],\"name\": \"Tongs\" | f.json:7:4: error: family \"Tongs\" has an empty list of names",
      "\"name\": \"Tongs\"   | \"names\":[\"-\"],\"name\": \"Tongs\" | error: the name \"-\" has neither letters nor digits",
      "\"name\": \"Tongs\"   | \"names\":[{\"text\": \"T\", \"release\": \"T 1\"}],\"name\": \"Tongs\" | error: the name \"T\" stands for release \"T 1\", which family \"Tongs\" does not have",
      "\"name\": \"Tongs\"   | \"names\":[{\"text\": \"T\", \"language\": \"zh_CN_x\"}],\"name\": \"Tongs\" | error: \"language\" is a BCP 47 tag such as zh (got \"zh_CN_x\")",
      "\"name\": \"Acme\"    | \"name\": \"Acme\", \"name\": \"Acme\" | f.json:2:38: error: this is not valid JSON: Duplicate"})
  void isReportedWithPlaceAndWords(String found, String replacement, String expected) {
    String text = FILE.replaceFirst(java.util.regex.Pattern.quote(found),
        java.util.regex.Matcher.quoteReplacement(replacement));
    assertThat(text).as("the replacement must change the text").isNotEqualTo(FILE);
    assertThat(problems(text)).anySatisfy(problem -> assertThat(problem.toString()).contains(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[]|a lexicon file is one object", "``|an empty file",
      "{} {}|more than one JSON value", "{\"families\": []}|needs their \"developer\""})
  void aFileOfAnotherFormIsReported(String text, String expected) {
    assertThat(problems(text)).anySatisfy(problem -> assertThat(problem.message()).contains(expected));
  }

  @ParameterizedTest
  @CsvSource({"7B", "0.5B", "125M", "1.8T", "8x7B", "235B-A22B", "E4B", "8x22B", "256K"})
  void sizesOfTheseFormsAreRight(String size) {
    assertThat(problems(FILE.replace("7B", size))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7", "B7", "7 B", "7b", "A22B", "7B-22B", "x7B"})
  void sizesOfTheseFormsAreWrong(String size) {
    assertThat(new ArrayList<>(problems(FILE.replace("7B", size)))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"notes", "arXiv:2401.00001", "doi:10.1038/x", "https://example.org/a"})
  void sourcesOfTheseFormsAreRight(String source) {
    assertThat(problems(FILE.replace("\"source\": \"notes\"", "\"source\": \"" + source + "\""))).isEmpty();
  }
}
