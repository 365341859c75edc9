package io.github.modeltrail.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the year, the month or the day, written {@code 2024}, {@code 2024-03} or {@code 2024-03-18}.
 *
 * @param year
 *          the year, 1 to 9999
 * @param month
 *          the month, 1 to 12, or 0 if it is not known
 * @param day
 *          the day of the month from 1, or 0 if it is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  /**
   * @throws IllegalArgumentException
   *           if there is no such date
   */
  public PartialDate {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (day > 0 && !exists(year, month, day))) {
      throw new IllegalArgumentException("there is no date with year " + year + ", month " + month + ", day " + day);
    }
  }

  /**
   * Reads one of the three written forms.
   *
   * @throws IllegalArgumentException
   *           if the text has another form or names a date that does not exist
   */
  public static PartialDate parse(String text) {
    int length = text.length();
    if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
      throw malformed(text);
    }
    int year = number(text, 0, YEAR_LENGTH);
    int month = length < MONTH_LENGTH ? 0 : numberFromOne(text, YEAR_LENGTH, MONTH_LENGTH);
    int day = length < DAY_LENGTH ? 0 : numberFromOne(text, MONTH_LENGTH, DAY_LENGTH);
    return new PartialDate(year, month, day);
  }

  /** The first day this date can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day this date can mean. */
  public LocalDate latest() {
    YearMonth lastMonth = YearMonth.of(year, month == 0 ? 12 : month);
    return day == 0 ? lastMonth.atEndOfMonth() : lastMonth.atDay(day);
  }

  /** Orders by the first day each can mean, the less precise first. */
  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /** The written form, as precise as the date is known. */
  @Override
  public String toString() {
    StringBuilder form = new StringBuilder(10).append(String.valueOf(10_000 + year), 1, 5);
    if (month > 0) {
      form.append('-').append(String.valueOf(100 + month), 1, 3);
    }
    if (day > 0) {
      form.append('-').append(String.valueOf(100 + day), 1, 3);
    }
    return form.toString();
  }

  /** The number behind a hyphen. */
  private static int numberFromOne(String text, int hyphen, int end) {
    if (text.charAt(hyphen) != '-') {
      throw malformed(text);
    }
    int number = number(text, hyphen + 1, end);
    if (number == 0) {
      throw new IllegalArgumentException("months and days count from 01 (got \"" + text + "\")");
    }
    return number;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      char digit = text.charAt(at);
      if (digit < '0' || digit > '9') {
        throw malformed(text);
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException("a date is written YYYY, YYYY-MM or YYYY-MM-DD (got \"" + text + "\")");
  }

  private static boolean exists(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
