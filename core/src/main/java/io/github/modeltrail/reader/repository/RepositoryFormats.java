package io.github.modeltrail.reader.repository;

import io.github.modeltrail.reader.source.FormatReader;
import java.util.List;

/** The readers of this package. */
public final class RepositoryFormats {
  private RepositoryFormats() {}

  /** One reader a format, the more special first. */
  public static List<FormatReader> all() {
    return List.of(GithubRepository.reader(), new GithubArchive(), new StarTable());
  }
}
