package io.github.modeltrail.reader.outline;

import io.github.modeltrail.document.PartialDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as sources write them; what is no date is none. */
public final class LooseDates {
  private static final Pattern NUMERIC = Pattern
      .compile("\\s*(\\d{4})(?:[-/.]?(\\d{1,2})(?:[-/.]?(\\d{1,2}))?)?(?:[T\\s].*)?", Pattern.DOTALL);
  private static final Pattern DAY_FIRST = Pattern
      .compile("\\s*(?:\\p{L}{3,9},?\\s+)?(\\d{1,2})\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})\\b.*", Pattern.DOTALL);
  private static final Pattern MONTH_FIRST = Pattern
      .compile("\\s*(\\p{L}{3,9})\\.?(?:\\s+(\\d{1,2}))?,?\\s+(\\d{4})\\b.*", Pattern.DOTALL);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private LooseDates() {}

  /** The date of {@code 2024-03-18T00:00:00Z}, {@code 2024/3}, {@code Thu, 22 Dec 2022 17:01:56 GMT} or {@code June 2019}. */
  public static Optional<PartialDate> parse(String text) {
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.matches()) {
      return of(numeric.group(1), Optional.ofNullable(numeric.group(2)), Optional.ofNullable(numeric.group(3)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return of(dayFirst.group(3), Optional.of(dayFirst.group(2)), Optional.of(dayFirst.group(1)));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.matches()
        ? of(monthFirst.group(3), Optional.of(monthFirst.group(1)), Optional.ofNullable(monthFirst.group(2)))
        : Optional.empty();
  }

  /** The date of a year, a month in digits or words and a day, as precise as they make sense together. */
  public static Optional<PartialDate> of(String year, Optional<String> month, Optional<String> day) {
    int monthNumber = month.map(LooseDates::month).orElse(0);
    int dayNumber = monthNumber == 0 ? 0 : day.map(LooseDates::number).orElse(0);
    return date(number(year), monthNumber, dayNumber).or(() -> date(number(year), monthNumber, 0))
        .or(() -> date(number(year), 0, 0));
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    int at = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : number(word);
  }

  private static int number(String digits) {
    return digits.strip().matches("\\d{1,4}") ? Integer.parseInt(digits.strip()) : 0;
  }
}
