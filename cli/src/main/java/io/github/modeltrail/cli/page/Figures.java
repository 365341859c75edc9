package io.github.modeltrail.cli.page;

import io.github.modeltrail.cli.page.Grid.Cell;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tables, and charts that the page's script draws from the tables beside them. */
final class Figures {
  private static final double DARKEST = 0.85;

  private Figures() {}

  /** A table alone. */
  static void table(Element parent, Grid grid) {
    if (!isTold(parent, grid)) {
      fill(scrolling(parent, grid), grid, false);
    }
  }

  /** A table whose cells are shaded by their numbers. */
  static void heatMap(Element parent, Grid grid) {
    if (!isTold(parent, grid)) {
      fill(scrolling(parent, grid), grid, true);
    }
  }

  /**
   * A line for each column over the rows.
   *
   * @param unit
   *          what the numbers are, such as {@code %}
   * @param marks
   *          points of the rows' axis to be marked
   */
  static void lines(Element parent, Grid grid, String unit, List<ShockDate> marks) {
    if (!isTold(parent, grid)) {
      chart(parent, grid, "line", unit).attr("data-marks",
          marks.stream().map(mark -> mark.date() + " " + mark.label()).collect(Collectors.joining("\n")));
    }
  }

  /** For each row the columns' estimates as points on bars that are their intervals. */
  static void intervals(Element parent, Grid grid, String unit) {
    if (!isTold(parent, grid)) {
      chart(parent, grid, "interval", unit);
    }
  }

  /** A chart above the table that it is drawn from. */
  private static Element chart(Element parent, Grid grid, String kind, String unit) {
    Element figure = parent.appendElement("figure").attr("data-chart", kind).attr("data-unit", unit);
    figure.appendElement("div").addClass("chart").appendElement("canvas").attr("role", "img").attr("aria-label",
        grid.caption() + ". The figures stand in the table that follows.");
    fill(scrolling(figure, grid), grid, false);
    return figure;
  }

  /** Says so where there is nothing to show. */
  private static boolean isTold(Element parent, Grid grid) {
    if (grid.rows().isEmpty()) {
      HtmlPage.note(parent, grid.caption() + ": there is nothing to show.");
    }
    return grid.rows().isEmpty();
  }

  private static Element scrolling(Element parent, Grid grid) {
    return parent.appendElement("div").addClass("scroll").attr("role", "region").attr("tabindex", "0")
        .attr("aria-label", "Table: " + grid.caption());
  }

  private static void fill(Element parent, Grid grid, boolean shaded) {
    Element table = parent.appendElement("table");
    // In an element of its own, which stays in sight while the table is scrolled.
    table.appendElement("caption").appendElement("span").text(grid.caption());
    Element head = table.appendElement("thead").appendElement("tr");
    grid.headings().forEach(heading -> head.appendElement("th").attr("scope", "col").text(heading));
    Element body = table.appendElement("tbody");
    double most = grid.most();
    for (Grid.Row row : grid.rows()) {
      Element line = body.appendElement("tr");
      line.appendElement("th").attr("scope", "row").text(row.label());
      row.cells().forEach(cell -> fill(line.appendElement("td"), cell, shaded ? most : 0));
    }
  }

  private static void fill(Element td, Cell cell, double most) {
    td.text(cell.text());
    cell.interval().ifPresent(interval -> td.attr("data-low", Double.toString(interval.low())).attr("data-high",
        Double.toString(interval.high())));
    cell.value().ifPresent(value -> {
      td.attr("data-v", Double.toString(value));
      if (most > 0) {
        // The square root lets small shares be told apart.
        double shade = DARKEST * Math.sqrt(Math.max(0, value) / most);
        td.attr("style", String.format(Locale.ROOT, "background:rgba(0,114,178,%.2f)", shade));
        td.toggleClass(shade > DARKEST / 2 ? "dark" : "light");
      }
    });
  }
}
