package io.github.modeltrail.benchmarks.speed;

import java.util.List;
import java.util.Locale;

/**
 * How fast one engine was.
 *
 * @param engine
 *          its name
 * @param names
 *          how many names it sought
 * @param best
 *          MB/s in the best iteration
 * @param mean
 *          MB/s in the mean of all iterations
 * @param allocated
 *          bytes of memory taken for each byte of text
 */
record SpeedRecord(String engine, int names, double best, double mean, double allocated) {
  /** The engine that others are compared with. */
  static final String REFERENCE = "hyperscan";

  private static final int ROW = 24;
  private static final int LABELS = 220;
  private static final int DECADE = 110;

  /** The first record of an engine. */
  static SpeedRecord of(String engine, List<SpeedRecord> records) {
    return records.stream().filter(record -> record.engine.equals(engine)).findFirst().orElseThrow();
  }

  /** A Markdown table; the ratios are those of the best iterations. */
  static String table(List<SpeedRecord> records) {
    double reference = records.stream().filter(record -> record.engine.equals(REFERENCE)).mapToDouble(SpeedRecord::best)
        .findFirst().orElse(Double.NaN);
    StringBuilder table = new StringBuilder(
        "| engine | names | MB/s, best | MB/s, mean | times " + REFERENCE
            + " | bytes taken a byte |\n|---|---|---|---|---|---|\n");
    for (SpeedRecord record : records) {
      table.append(String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %s | %.3f |%n", record.engine, record.names,
          record.best, record.mean,
          Double.isNaN(reference) ? "" : String.format(Locale.ROOT, "%.2f", record.best / reference),
          record.allocated));
    }
    return table.toString();
  }

  /** Bars on a scale of powers of ten, as SVG. */
  static String picture(List<SpeedRecord> records) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < records.size(); i++) {
      body.append(records.get(i).bar(ROW * i));
    }
    return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
        + " font-family=\"sans-serif\" font-size=\"12\" role=\"img\"><title>MB/s by engine, each step of the scale ten"
        + " times the one before</title>%n%s</svg>%n", LABELS + 5 * DECADE, ROW * records.size(), body);
  }

  private String bar(int top) {
    double width = Math.max(1, DECADE * Math.log10(best * 10));
    return String.format(Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s, %d names</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\""
            + " height=\"%d\" fill=\"%s\"/><text x=\"%.1f\" y=\"%d\">%.1f</text>%n",
        LABELS - 8, top + ROW - 8, engine, names, LABELS, top + 3, width, ROW - 6,
        engine.startsWith("modeltrail") ? "#3b6ea5" : "#b0b0b0", LABELS + width + 5, top + ROW - 8, best);
  }
}
