package io.github.modeltrail.analysis.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.modeltrail.lexicon.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepositoryActivityTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);

  @Test
  void weeksAreDifferencesBetweenMondays() {
    List<RepositorySnapshot> daily = new ArrayList<>();
    for (int day = -3; day <= 16; day++) {
      daily.add(new RepositorySnapshot(MONDAY.plusDays(day), "a/x", 1000 + 2 * day, 100 + day));
    }
    WeeklyCounts stars = WeeklyCounts.ofSnapshots(daily, Measure.STARS, List.of());
    assertThat(stars.byRepository().get("a/x")).containsExactly(entry(MONDAY, 14.0), entry(MONDAY.plusDays(7), 14.0));
    assertThat(WeeklyCounts.ofSnapshots(daily, Measure.FORKS, List.of()).byRepository().get("a/x").get(MONDAY))
        .isEqualTo(7.0);
    assertThat(stars.notes().starts()).containsExactly(entry("a/x", MONDAY.minusDays(3)));
  }

  @Test
  void bordersAreReadOffTheLineAcrossShortGapsOnly() {
    List<RepositorySnapshot> daily = List.of(forks("a/x", 0, 10), forks("a/x", 5, 20), forks("a/x", 10, 30),
        forks("a/x", 14, 34), forks("a/x", 30, 50), forks("a/x", 35, 49));
    WeeklyCounts counts = WeeklyCounts.ofSnapshots(daily, Measure.FORKS, List.of());
    assertThat(counts.byRepository().get("a/x")).containsExactly(entry(MONDAY, 14.0), entry(MONDAY.plusDays(7), 10.0));
    assertThat(counts.notes().missingWeeks()).isEqualTo(3);
  }

  @Test
  void weeksInWhichMoreIsTakenBackAreKeptAndCounted() {
    WeeklyCounts counts = WeeklyCounts.ofSnapshots(List.of(forks("a/x", 0, 10), forks("a/x", 7, 8)), Measure.FORKS,
        List.of());
    assertThat(counts.byRepository().get("a/x")).containsExactly(entry(MONDAY, -2.0));
    assertThat(counts.notes().negativeWeeks()).isEqualTo(1);
  }

  @Test
  void aMovedRepositoryGoesOnUnderItsNewName() {
    List<RepositorySnapshot> daily = List.of(forks("old/x", 0, 100), forks("old/x", 4, 110), forks("new/X", 6, 112),
        forks("new/X", 9, 115), forks("newest/x", 12, 118), forks("newest/x", 14, 120));
    List<Rename> renames = Renames.detect(daily);
    assertThat(renames).containsExactly(new Rename("old/x", "new/X", MONDAY.plusDays(6)),
        new Rename("new/X", "newest/x", MONDAY.plusDays(12)));
    WeeklyCounts counts = WeeklyCounts.ofSnapshots(daily, Measure.FORKS, renames);
    assertThat(counts.byRepository()).containsOnlyKeys("newest/x");
    assertThat(counts.byRepository().get("newest/x").values()).containsExactly(13.0, 7.0);
    assertThat(counts.notes().renames()).isEqualTo(renames);
  }

  @Test
  void namesakesWhoseCountsDoNotGoOnAreNoMoves() {
    assertThat(Renames.detect(List.of(forks("a/x", 0, 100), forks("b/x", 5, 20)))).isEmpty();
    assertThat(Renames.detect(List.of(forks("a/x", 0, 100), forks("b/x", 5, 130)))).isEmpty();
    assertThat(Renames.detect(List.of(forks("a/x", 0, 100), forks("a/x", 9, 104), forks("b/x", 5, 102)))).isEmpty();
    assertThat(Renames.detect(List.of(forks("a/x", 0, 100), forks("b/x", 200, 101)))).isEmpty();
  }

  @Test
  void ownersAreAssociatedByMappingThenLexicon() {
    Associations associations =
        Associations.of(Lexicon.bundled(), Map.of("Someone", "FR", "qwenlm/odd", "", "a/b", "KE"));
    assertThat(associations.apply("someone/anything")).contains("FR");
    assertThat(associations.apply("META-LLAMA/llama")).contains("US");
    assertThat(associations.apply("a/b")).contains("KE");
    assertThat(associations.apply("a/c")).isEmpty();
    assertThat(associations.apply("QwenLM/odd")).isEmpty();
  }

  @Test
  void readsDailyCountsAndTellsBadRows() throws IOException {
    String csv = """
        date,repo,stars,forks,description
        2023-01-02,a/x,10,3,"with, comma"
        2023-01-32,a/x,11,3,
        2023-01-03,a/x,many,3,
        2023-01-04,a/x,12,4,
        """;
    List<String> problems = new ArrayList<>();
    assertThat(ActivityFiles.snapshots(new StringReader(csv), "s.csv", problems::add)).containsExactly(
        new RepositorySnapshot(MONDAY, "a/x", 10, 3), new RepositorySnapshot(MONDAY.plusDays(2), "a/x", 12, 4));
    assertThat(problems).hasSize(2);
    assertThat(problems.getFirst()).startsWith("s.csv:3:").contains("2023-01-32");
  }

  @Test
  void saysWhichColumnsAreMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActivityFiles.snapshots(new StringReader("day,repo\n"), "s.csv", problem -> {}))
        .withMessageContaining("s.csv").withMessageContaining("[day, repo]");
  }

  @Test
  void eventsCountInWeeksThatAreWhole() throws IOException {
    List<String> problems = new ArrayList<>();
    String lines = String.join("\n", event("ForkEvent", "a/x", "2023-01-01T10:00:00Z"),
        event("ForkEvent", "a/x", "2023-01-04T10:00:00Z"), event("WatchEvent", "a/x", "2023-01-05T10:00:00Z"),
        event("ForkEvent", "b/y", "2023-01-11T23:59:59Z"), event("PushEvent", "b/y", "2023-01-11T23:59:59Z"),
        "{broken", event("ForkEvent", "b/y", "2023-01-17T00:00:00Z"));
    List<RepositoryEvent> events = ActivityFiles.events(new BufferedReader(new StringReader(lines)), "e.json",
        problems::add);
    WeeklyCounts forks = WeeklyCounts.ofEvents(events, Measure.FORKS);
    assertThat(forks.byRepository().get("a/x")).containsExactly(entry(MONDAY, 1.0), entry(MONDAY.plusDays(7), 0.0));
    assertThat(forks.byRepository().get("b/y")).containsExactly(entry(MONDAY, 0.0), entry(MONDAY.plusDays(7), 1.0));
    assertThat(problems).singleElement().asString().startsWith("e.json:6:");
  }

  @Test
  void readsMappings() throws IOException {
    assertThat(ActivityFiles.mapping(new StringReader("owner,country\nsomeone, FR\n"), "m.csv", "owner", "country"))
        .containsExactly(entry("someone", "FR"));
  }

  private static String event(String type, String repository, String time) {
    return "{\"type\":\"" + type + "\",\"repo\":{\"name\":\"" + repository + "\"},\"created_at\":\"" + time + "\"}";
  }

  private static RepositorySnapshot forks(String repository, int day, long forks) {
    return new RepositorySnapshot(MONDAY.plusDays(day), repository, 10 * forks, forks);
  }
}
