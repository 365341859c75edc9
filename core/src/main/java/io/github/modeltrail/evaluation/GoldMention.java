package io.github.modeltrail.evaluation;

import io.github.modeltrail.mention.Usage;
import io.github.modeltrail.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mention as an annotator marked it.
 *
 * @param codePoints
 *          its span in code points of the passage
 * @param surface
 *          that slice of the passage
 * @param family
 *          the family's usual name, or one of {@link #NOT_SCORED}
 * @param also
 *          other families that count as right
 * @param usage
 *          used or named, where annotated
 */
public record GoldMention(Span codePoints, String surface, String family, List<String> also, Optional<Usage> usage) {
  /** Labels of spans that scoring passes over: models the passage itself introduces, companies, and products. */
  public static final Set<String> NOT_SCORED = Set.of("novel", "organisation", "product");

  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]");

  public GoldMention {
    also = List.copyOf(also);
  }

  /** Whether scoring counts this mention. */
  public boolean scored() {
    return !NOT_SCORED.contains(family);
  }

  /** Whether a family's name is one of those annotated; letters and digits alone are compared. */
  public boolean isFamily(String name) {
    String key = key(name);
    return key.equals(key(family)) || also.stream().anyMatch(other -> key.equals(key(other)));
  }

  private static String key(String name) {
    return NOT_ALPHANUMERIC.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
