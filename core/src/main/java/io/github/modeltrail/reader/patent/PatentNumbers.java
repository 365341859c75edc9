package io.github.modeltrail.reader.patent;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the numbers of patents in one way, such as {@code US8674134B2} or {@code US20200022300A1}. */
final class PatentNumbers {
  private static final Pattern PARTS = Pattern.compile("([A-Z]*)0*(\\d+)");

  private static final Pattern SLASHED = Pattern.compile("([A-HY])(\\d\\d)([A-Z])\\s*0*(\\d{1,4})/(\\d{2,6})");
  private static final Pattern COLUMNS =
      Pattern.compile("([A-HY])(\\d\\d)([A-Z])[ 0]{0,2}([1-9]\\d{0,2})(?<=^.{7})(\\d{2,6})");

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
   * {@code H04L12/28}; empty if it is none.
   */
  static Optional<String> fixedWidth(String text) {
    Matcher slash = SLASHED.matcher(text.strip());
    if (slash.lookingAt()) {
      return symbol(slash.group(1), slash.group(2), slash.group(3), slash.group(4), slash.group(5));
    }
    Matcher columns = COLUMNS.matcher(text.strip());
    boolean fixed = columns.matches();
    return fixed
        ? symbol(columns.group(1), columns.group(2), columns.group(3), columns.group(4).strip(), columns.group(5))
        : Optional.empty();
  }
}
