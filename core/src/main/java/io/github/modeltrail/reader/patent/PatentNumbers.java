package io.github.modeltrail.reader.patent;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the numbers of patents in one way, such as {@code US8674134B2} or {@code US20200022300A1}. */
final class PatentNumbers {
  private static final Pattern PARTS = Pattern.compile("([A-Z]*)0*(\\d+)");

  private static final Pattern SLASHED =
      Pattern.compile("([A-HY])\\s?(\\d\\d)\\s?([A-Z])\\s*0*(\\d{1,4})\\s?/\\s?(\\d{2,6})");
  private static final Pattern COLUMNS =
      Pattern.compile("([A-HY])(\\d\\d)([A-Z])[ 0]{0,2}([1-9]\\d{0,2})(?<=^.{7})(\\d{2,6})");
  /** Columns of which a printer of XML left no more than one blank: the subgroup has two digits mostly. */
  private static final Pattern COLLAPSED = Pattern.compile("([A-HY])(\\d\\d)([A-Z]) ([1-9]\\d{0,2})(\\d{2})");
  private static final Pattern LOCARNO = Pattern.compile("(\\d\\d)-?(\\d\\d)");

  private PatentNumbers() {}

  /** Country, number and kind joined, without blanks and leading zeros. */
  static String join(String country, String number, String kind) {
    String compact = number.replaceAll("[\\s,./-]", "");
    Matcher parts = PARTS.matcher(compact);
    return country.strip() + (parts.matches() ? parts.group(1) + parts.group(2) : compact) + kind.strip();
  }

  /** A class of the IPC or CPC such as {@code G06N3/08}; empty if a part is missing. */
  static Optional<String> symbol(String section, String clazz, String subclass, String group, String subgroup) {
    if (section.isEmpty() || clazz.isEmpty() || subclass.isEmpty()) {
      return Optional.empty();
    }
    String main = section + clazz + subclass;
    return Optional.of(group.isEmpty() || subgroup.isEmpty() ? main : main + group + "/" + subgroup);
  }

  /**
   * A class written in fixed columns ({@code H04L 1228}, {@code G06F 17/30}) or as older files do ({@code G06F01730}), as
   * {@code H04L12/28}; one of industrial designs after Locarno ({@code 1402}) as {@code LOC 14-02}; empty if it is none.
   */
  static Optional<String> fixedWidth(String text) {
    String line = text.strip();
    Matcher slash = SLASHED.matcher(line);
    if (slash.lookingAt()) {
      return symbol(slash);
    }
    Matcher design = LOCARNO.matcher(line);
    if (design.matches()) {
      return Optional.of("LOC " + design.group(1) + "-" + design.group(2));
    }
    return Stream.of(COLUMNS, COLLAPSED).map(pattern -> pattern.matcher(line)).filter(Matcher::matches).findFirst()
        .flatMap(PatentNumbers::symbol);
  }

  private static Optional<String> symbol(MatchResult parts) {
    return symbol(parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5));
  }
}
