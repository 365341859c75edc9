package io.github.modeltrail.reader.policy;

import io.github.modeltrail.document.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as laws and notices write them. */
final class PolicyDates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
  private static final Pattern WORDS =
      Pattern.compile("(?i)\\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?"
          + "\\s+(\\d{1,2}),?\\s+(\\d{4})\\b");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
          "nov", "dec");

  private PolicyDates() {}

  /** A date that begins with digits for year, month and day, with or without hyphens. */
  static Optional<PartialDate> iso(String text) {
    Matcher matcher = ISO.matcher(text.strip());
    return matcher.lookingAt()
        ? of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))
        : Optional.empty();
  }

  /** The first date in words such as March 27, 2017. */
  static Optional<PartialDate> words(String text) {
    Matcher matcher = WORDS.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int month = 1 + MONTHS.indexOf(matcher.group(1).substring(0, 3).toLowerCase(Locale.ROOT));
    return of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(2)));
  }

  private static Optional<PartialDate> of(int year, int month, int day) {
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
