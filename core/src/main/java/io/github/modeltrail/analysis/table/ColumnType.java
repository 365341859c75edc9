package io.github.modeltrail.analysis.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What the cells of a column hold. In each an empty cell stands for what is not known. */
public enum ColumnType {
  /** Any text, also dates that may be known by month or year only. */
  TEXT("text", text -> text),
  /** A whole number, a {@link Long}. */
  WHOLE("whole number", Long::valueOf),
  /** A number, a {@link Double}, written so that reading gives it back to the last bit. */
  NUMBER("number", Double::valueOf),
  /** A day, a {@link LocalDate}, as {@code YYYY-MM-DD}. */
  DATE("date", LocalDate::parse);

  private final String label;
  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final Function<String, Object> reading;

  ColumnType(String label, Function<String, Object> reading) {
    this.label = label;
    this.reading = reading;
  }

  /** Its name in the data dictionary. */
  public String label() {
    return label;
  }

  /**
   * What a cell holds; nothing if it is empty.
   *
   * @throws NumberFormatException
   *           if it should be a number and is none
   * @throws java.time.DateTimeException
   *           if it should be a day and is none
   */
  public Optional<Object> value(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(reading.apply(cell));
  }
}
