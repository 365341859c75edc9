package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Codes that patents use for dates, countries and kinds of assignees. */
final class PatentCodes {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private PatentCodes() {}

  /** A date written {@code YYYYMMDD}, where zeros stand for what is not known; empty if there is no such date. */
  static Optional<PartialDate> date(String digits) {
    String compact = digits.replace("-", "").strip();
    if (!compact.matches("\\d{4}(\\d{2}(\\d{2})?)?")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(compact.substring(0, 4));
    int month = compact.length() > 4 ? Integer.parseInt(compact.substring(4, 6)) : 0;
    int day = compact.length() > 6 && month > 0 ? Integer.parseInt(compact.substring(6, 8)) : 0;
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A country as WIPO ST.3 or the green book writes it ({@code JP}, {@code JPX}, {@code GB2}) by its ISO code. */
  static Optional<String> country(String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    String two = upper.matches("[A-Z]{2}[X0-9]") ? upper.substring(0, 2) : upper;
    return Optional.of(two.equals("UK") ? "GB" : two).filter(COUNTRIES::contains);
  }

  /** The sector that the USPTO's code for an assignee's role stands for, such as {@code 02} for a US company. */
  static Optional<OrganizationType> sector(String role) {
    return switch (role.strip().replaceFirst("^[01](?=\\d)", "")) {
      case "2", "3" -> Optional.of(OrganizationType.COMPANY);
      case "4", "5" -> Optional.of(OrganizationType.INDIVIDUAL);
      case "6", "7", "8", "9" -> Optional.of(OrganizationType.GOVERNMENT);
      default -> Optional.empty();
    };
  }
}
