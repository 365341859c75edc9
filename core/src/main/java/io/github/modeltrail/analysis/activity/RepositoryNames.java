package io.github.modeltrail.analysis.activity;

import java.util.Locale;

/** The two parts of a repository's name, {@code owner/name}, as GitHub compares them: without case. */
final class RepositoryNames {
  private RepositoryNames() {}

  static String owner(String repository) {
    int slash = repository.indexOf('/');
    return slash < 0 ? repository : repository.substring(0, slash);
  }

  static String nameKey(String repository) {
    return repository.substring(repository.indexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
