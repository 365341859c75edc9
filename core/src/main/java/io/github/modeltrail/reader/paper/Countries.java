package io.github.modeltrail.reader.paper;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** ISO 3166-1 codes of countries as affiliations name them. */
final class Countries {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      CODES.put(key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
      CODES.put(key(code), code);
      CODES.put(key(Locale.of("", code).getISO3Country()), code);
    }
    Map.ofEntries(Map.entry("United States of America", "US"), Map.entry("U.S.A.", "US"), Map.entry("U.S.", "US"),
        Map.entry("UK", "GB"), Map.entry("U.K.", "GB"), Map.entry("Great Britain", "GB"), Map.entry("England", "GB"),
        Map.entry("Scotland", "GB"), Map.entry("Wales", "GB"), Map.entry("Northern Ireland", "GB"),
        Map.entry("P.R. China", "CN"), Map.entry("PR China", "CN"), Map.entry("People's Republic of China", "CN"),
        Map.entry("Mainland China", "CN"), Map.entry("Korea", "KR"), Map.entry("Republic of Korea", "KR"),
        Map.entry("South Korea", "KR"), Map.entry("Russian Federation", "RU"), Map.entry("Viet Nam", "VN"),
        Map.entry("The Netherlands", "NL"), Map.entry("Czech Republic", "CZ"), Map.entry("Turkey", "TR"),
        Map.entry("Türkiye", "TR"), Map.entry("Iran", "IR"), Map.entry("Islamic Republic of Iran", "IR"),
        Map.entry("Hong Kong", "HK"), Map.entry("Macau", "MO"), Map.entry("UAE", "AE"), Map.entry("Brasil", "BR"),
        Map.entry("Deutschland", "DE"), Map.entry("España", "ES"), Map.entry("Italia", "IT"))
        .forEach((name, code) -> CODES.put(key(name), code));
  }

  private Countries() {}

  /** The code of a country's name or code; empty if it is not known. */
  static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(key(name)));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(".", "").replace("’", "'");
  }
}
