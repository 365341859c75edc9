package io.github.modeltrail.benchmarks.mention;

import java.util.List;
import java.util.Locale;

/** Small charts as SVG text. */
final class Charts {
  private static final String FRAME =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">%n%s</svg>%n";

  private Charts() {}

  /** Horizontal bars from 0 to 1. */
  static String bars(List<String> names, List<Double> values) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      int top = 10 + 28 * i;
      body.append(String.format(Locale.ROOT,
          "<text x=\"210\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"220\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"#3b6ea5\"/>"
              + "<text x=\"%.1f\" y=\"%d\">%.3f</text>%n",
          top + 14, names.get(i), top, 300 * values.get(i), 226 + 300 * values.get(i), top + 14, values.get(i)));
    }
    return String.format(Locale.ROOT, FRAME, 580, 20 + 28 * names.size(), body);
  }

  /** Confidence against the share that names a model, the diagonal beside it. */
  static String reliability(Reliability reliability) {
    StringBuilder body = new StringBuilder("""
        <line x1="40" y1="340" x2="340" y2="40" stroke="#aaa"/>
        <rect x="40" y="40" width="300" height="300" fill="none" stroke="#444"/>
        <text x="150" y="365">confidence</text><text x="40" y="30">share that names a model</text>
        """);
    for (int bin = 0; bin < Reliability.BINS; bin++) {
      if (reliability.seen(bin) > 0) {
        body.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#3b6ea5\"/>%n",
            40 + 300 * reliability.confidence(bin), 340 - 300 * reliability.share(bin),
            3 + Math.log10(reliability.seen(bin)) * 2));
      }
    }
    return String.format(Locale.ROOT, FRAME, 380, 380, body);
  }
}
