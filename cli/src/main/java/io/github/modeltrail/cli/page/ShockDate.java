package io.github.modeltrail.cli.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * A day on which something happened that curves are looked at around.
 *
 * @param date
 *          the day
 * @param label
 *          what happened
 */
public record ShockDate(LocalDate date, String label) {
  /** The United States' export controls on computing of three years. */
  public static final List<ShockDate> EXPORT_CONTROLS = List.of(
      new ShockDate(LocalDate.of(2022, 10, 7), "export controls"),
      new ShockDate(LocalDate.of(2023, 10, 17), "export controls, update"),
      new ShockDate(LocalDate.of(2024, 12, 2), "export controls, memory and entities"));

  /** The days that were asked for, or those of the export controls where none was. */
  public static List<ShockDate> orExportControls(List<String> texts) {
    return texts.isEmpty() ? EXPORT_CONTROLS : texts.stream().map(ShockDate::parse).toList();
  }

  /**
   * Reads {@code YYYY-MM-DD} or {@code YYYY-MM-DD=label}.
   *
   * @throws IllegalArgumentException
   *           if it has another form
   */
  public static ShockDate parse(String text) {
    int sign = text.indexOf('=');
    try {
      return sign < 0 ? new ShockDate(LocalDate.parse(text), text)
          : new ShockDate(LocalDate.parse(text.substring(0, sign)), text.substring(sign + 1));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a shock is written YYYY-MM-DD or YYYY-MM-DD=label (got \"" + text + "\")", e);
    }
  }
}
