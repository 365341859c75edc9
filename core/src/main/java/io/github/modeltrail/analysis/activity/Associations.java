package io.github.modeltrail.analysis.activity;

import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which country a repository is associated with: that of its owner, by a mapping of the user's own first, then by the names
 * and hub organizations of the lexicon's developers. Owners are compared without case. A repository that neither knows has
 * no association. Immutable and thread-safe.
 */
public final class Associations implements Function<String, Optional<String>> {
  private final Map<String, String> countries = new HashMap<>();

  private Associations() {}

  /**
   * @param lexicon
   *          whose developers are known
   * @param own
   *          owners, or whole repositories as {@code owner/name}, with their countries or other groups; empty text takes an
   *          owner out
   */
  public static Associations of(Lexicon lexicon, Map<String, String> own) {
    Associations associations = new Associations();
    lexicon.developers().forEach(associations::add);
    own.forEach((owner, country) -> associations.countries.put(key(owner), country));
    return associations;
  }

  @Override
  public Optional<String> apply(String repository) {
    return Optional
        .ofNullable(countries.getOrDefault(key(repository), countries.get(key(RepositoryNames.owner(repository)))))
        .filter(country -> !country.isEmpty());
  }

  private void add(Developer developer) {
    countries.putIfAbsent(key(developer.name()), developer.country());
    developer.aliases().forEach(alias -> countries.putIfAbsent(key(alias), developer.country()));
  }

  private static String key(String owner) {
    return owner.toLowerCase(Locale.ROOT);
  }
}
