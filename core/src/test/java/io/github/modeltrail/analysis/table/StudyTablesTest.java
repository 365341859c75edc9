package io.github.modeltrail.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.modeltrail.analysis.Dimension;
import io.github.modeltrail.analysis.HomeBias;
import io.github.modeltrail.analysis.Share;
import io.github.modeltrail.analysis.ShareQuery;
import io.github.modeltrail.analysis.ShiftBy;
import io.github.modeltrail.analysis.TopicShift.Count;
import io.github.modeltrail.analysis.TopicShift;
import io.github.modeltrail.analysis.Trait;
import io.github.modeltrail.analysis.statistics.FourfoldTable;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.analysis.statistics.LogOddsRatio;
import io.github.modeltrail.analysis.table.StudyTables.AsymmetryOf;
import io.github.modeltrail.analysis.table.StudyTables.HomeBiasOf;
import io.github.modeltrail.mention.Usage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyTablesTest {

  @Test
  void sharesAreOneRowEach() throws IOException {
    ShareQuery query = ShareQuery.of(Trait.DEVELOPER, Dimension.YEAR);
    Share share = new Share(List.of("2024"), "Stripes, \"Inc.\"", new Proportion(1, 4), new Interval(0.125, 0.5, 0.95));
    assertThat(csv(StudyTables.shares("developers", query, List.of(share)))).isEqualTo("""
        year,developer,weighting,usage_counted,count,total,share,low,high,level
        2024,"Stripes, ""Inc.""\",documents,any,1,4,0.25,0.125,0.5,0.95
        """);
  }

  @Test
  void homeBiasNamesItsCounts() throws IOException {
    HomeBias bias = new HomeBias(new FourfoldTable(1, 2, 3, 4), 5, 6);
    String csv =
        csv(StudyTables.homeBias(List.of(new HomeBiasOf("CN", "patent", Optional.of(Usage.USED), bias)), 0.95));
    assertThat(csv)
        .startsWith("home,genre,usage_counted,home_with,home_without,elsewhere_with,elsewhere_without,mixed,neither,")
        .contains("\nCN,patent,used,1,2,3,4,5,6,-0.2595");
  }

  @Test
  void asymmetriesAreOfTheRatioOfOddsRatios() throws IOException {
    LogOddsRatio ratio = new LogOddsRatio(0, 0.5);
    assertThat(csv(StudyTables.homeBiasAsymmetry(List.of(new AsymmetryOf("CN", Optional.empty(), ratio)), 0.95)))
        .startsWith("home,usage_counted,log_odds,standard_error,ratio,low,high,level,p\nCN,any,0.0,0.5,1.0,0.37")
        .endsWith(",0.95,1.0\n");
  }

  @Test
  void everyColumnStandsInTheDictionary() throws IOException {
    TidyTable table = new TidyTable("t", "a thing", List.of(Column.text("a", "first"), Column.date("b", "second")),
        List.of());
    assertThat(csv(TidyTable.dictionary(List.of(table)))).isEqualTo("""
        table,rows_are,column,type,description
        t,a thing,a,text,first
        t,a thing,b,date,second
        """);
  }

  @Test
  void rowsFillTheirColumns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TidyTable("t", "", List.of(Column.text("a", "")), List.of(List.of("1", "2"))))
        .withMessageContaining("table t has 1 columns");
  }

  @Test
  void columnsHaveNamesOfTheirOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TidyTable("t", "", List.of(Column.text("a", "x"), Column.date("a", "y")), List.of()))
        .withMessageContaining("two columns of one name");
    assertThat(StudyTables.shares("u", ShareQuery.of(Trait.USAGE, Dimension.YEAR), List.of()).columns())
        .extracting(Column::name).contains("usage", "usage_counted");
  }

  @ParameterizedTest
  @CsvSource({"WHOLE,1.5", "NUMBER,many", "DATE,2024-02"})
  void cellsAreOfTheirColumnsType(ColumnType type, String cell) {
    List<Column> columns = List.of(new Column("a", type, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new TidyTable("t", "", columns, List.of(List.of(cell))))
        .withMessageContaining("column a of table t").withMessageContaining("\"" + cell + "\"");
    assertThat(new TidyTable("t", "", columns, List.of(List.of(""))).rows()).hasSize(1);
  }

  @Test
  void topicShiftsWithoutAnEstimateStillTellTheirCounts() throws IOException {
    TopicShift shift = new TopicShift("peft", LocalDate.of(2022, 10, 7), ShiftBy.ORIGIN, new Count(1, 20),
        new Count(3, 9), new Count(2, 30), new Count(4, 40), 5);
    assertThat(csv(StudyTables.topicShifts(List.of(shift), 0.95)).lines().skip(1)).containsExactly(
        "peft,2022-10-07,origin,treated,1,20,3,9,,,,,5", "peft,2022-10-07,origin,control,2,30,4,40,,,,,5",
        "peft,2022-10-07,origin,treated - control,,,,,,,,,5");
  }

  private static String csv(TidyTable table) throws IOException {
    StringBuilder csv = new StringBuilder();
    table.writeCsv(csv);
    return csv.toString();
  }
}
