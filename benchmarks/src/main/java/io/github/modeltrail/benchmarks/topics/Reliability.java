package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well scores keep their word: of the documents with a score near 0.7 seven in ten should be about the topic. */
final class Reliability {
  private static final int BINS = 10;
  private static final String[] COLOURS = {"#1b6ca8", "#c44536", "#2f7d4f", "#8a5a9e"};

  private Reliability() {}

  /**
   * Documents of like score.
   *
   * @param count
   *          documents
   * @param score
   *          their mean score
   * @param share
   *          how many of them are about the topic
   */
  record Bin(int count, double score, double share) {}

  static List<Bin> bins(List<Scored> documents, int topic) {
    int[] count = new int[BINS];
    double[] score = new double[BINS];
    int[] about = new int[BINS];
    for (Scored scored : documents) {
      Boolean label = scored.example().labels().get(Topic.BUNDLED.get(topic));
      if (label != null) {
        double s = scored.verdicts().get(topic).score();
        int bin = Math.min(BINS - 1, (int) (s * BINS));
        count[bin]++;
        score[bin] += s;
        about[bin] += label ? 1 : 0;
      }
    }
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      if (count[b] > 0) {
        bins.add(new Bin(count[b], score[b] / count[b], about[b] / (double) count[b]));
      }
    }
    return bins;
  }

  /** The expected calibration error: the mean gap between score and share, weighted by documents. */
  static double error(List<Bin> bins) {
    double all = bins.stream().mapToInt(Bin::count).sum();
    return bins.stream().mapToDouble(bin -> bin.count / all * Math.abs(bin.score - bin.share)).sum();
  }

  /** Reliability curves of all topics as an SVG picture. */
  static String svg(List<Scored> documents) {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 420\" "
        + "font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"480\" height=\"420\" fill=\"white\"/>\n"
        + "<path d=\"M50 370H350M50 370V70\" stroke=\"#444\" fill=\"none\"/>\n"
        + "<path d=\"M50 370L350 70\" stroke=\"#bbb\" stroke-dasharray=\"4\"/>\n"
        + "<text x=\"50\" y=\"40\" font-size=\"15\">Share of documents about the topic, by score</text>\n"
        + "<text x=\"150\" y=\"405\">score of the classifier</text>\n"
        + "<text x=\"46\" y=\"386\">0</text><text x=\"344\" y=\"386\">1</text><text x=\"34\" y=\"76\">1</text>\n");
    for (int topic = 0; topic < Topic.BUNDLED.size(); topic++) {
      StringBuilder points = new StringBuilder();
      for (Bin bin : bins(documents, topic)) {
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", 50 + 300 * bin.score, 370 - 300 * bin.share));
      }
      svg.append(String.format(Locale.ROOT,
          "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n<text x=\"370\" y=\"%d\" fill=\"%s\">%s</text>%n",
          points.toString().strip(), COLOURS[topic], 100 + 22 * topic, COLOURS[topic],
          Topic.BUNDLED.get(topic).name()));
    }
    return svg.append("</svg>\n").toString();
  }
}
