package io.github.modeltrail.benchmarks.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far two texts hold the same words, whatever their order: counts first, ratios second.
 *
 * @param expected
 *          tokens of the text to be compared with
 * @param found
 *          tokens of the text that was read
 * @param common
 *          tokens that both have, each as often as both have it
 */
record TokenOverlap(int expected, int found, int common) {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SCRIPT_CODE = Pattern.compile("\\.su[bp]\\.");

  static TokenOverlap of(String expected, String found) {
    Map<String, Integer> left = tokens(expected);
    Map<String, Integer> right = tokens(found);
    int common =
        left.entrySet().stream().mapToInt(each -> Math.min(each.getValue(), right.getOrDefault(each.getKey(), 0)))
            .sum();
    return new TokenOverlap(sum(left), sum(right), common);
  }

  double recall() {
    return expected == 0 ? 1 : common / (double) expected;
  }

  double precision() {
    return found == 0 ? 1 : common / (double) found;
  }

  // Raised and lowered figures count as plain ones, and the comparison texts keep the codes for them.
  private static Map<String, Integer> tokens(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher matcher =
        TOKEN.matcher(Normalizer.normalize(SCRIPT_CODE.matcher(text).replaceAll(""), Normalizer.Form.NFKC));
    while (matcher.find()) {
      counts.merge(matcher.group(), 1, Integer::sum);
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
