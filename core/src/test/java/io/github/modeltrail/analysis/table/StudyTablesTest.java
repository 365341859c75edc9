package io.github.modeltrail.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.modeltrail.analysis.Dimension;
import io.github.modeltrail.analysis.HomeBias;
import io.github.modeltrail.analysis.Share;
import io.github.modeltrail.analysis.ShareQuery;
import io.github.modeltrail.analysis.Trait;
import io.github.modeltrail.analysis.statistics.FourfoldTable;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.Proportion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudyTablesTest {

  @Test
  void sharesAreOneRowEach() throws IOException {
    ShareQuery query = ShareQuery.of(Trait.DEVELOPER, Dimension.YEAR);
    Share share = new Share(List.of("2024"), "Stripes, \"Inc.\"", new Proportion(1, 4), new Interval(0.125, 0.5, 0.95));
    assertThat(csv(StudyTables.shares("developers", query, List.of(share)))).isEqualTo("""
        year,developer,weighting,usage,count,total,share,low,high,level
        2024,"Stripes, ""Inc.""\",documents,any,1,4,0.25,0.125,0.5,0.95
        """);
  }

  @Test
  void homeBiasNamesItsCounts() throws IOException {
    String csv = csv(StudyTables.homeBias(Map.of("CN", new HomeBias(new FourfoldTable(1, 2, 3, 4), 5, 6)), 0.95));
    assertThat(csv).startsWith("home,home_with,home_without,elsewhere_with,elsewhere_without,mixed,neither,log_odds,")
        .contains("\nCN,1,2,3,4,5,6,-0.2595");
  }

  @Test
  void everyColumnStandsInTheDictionary() throws IOException {
    TidyTable table = new TidyTable("t", "a thing", List.of(new Column("a", "first"), new Column("b", "second")),
        List.of());
    assertThat(csv(TidyTable.dictionary(List.of(table)))).isEqualTo("""
        table,rows_are,column,description
        t,a thing,a,first
        t,a thing,b,second
        """);
  }

  @Test
  void rowsFillTheirColumns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TidyTable("t", "", List.of(new Column("a", "")), List.of(List.of("1", "2"))))
        .withMessageContaining("table t has 1 columns");
  }

  private static String csv(TidyTable table) throws IOException {
    StringBuilder csv = new StringBuilder();
    table.writeCsv(csv);
    return csv.toString();
  }
}
