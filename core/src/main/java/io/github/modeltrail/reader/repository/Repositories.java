package io.github.modeltrail.reader.repository;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.LimitExceededException;
import java.util.List;
import java.util.Optional;

/** Makes documents of repositories: all forms call them by {@code github:owner/name}. */
final class Repositories {
  private Repositories() {}

  /**
   * Stops where a file names more repositories than may be kept; each is taken for 256 characters.
   *
   * @throws LimitExceededException
   *           if it does
   */
  static void check(long count, ReadLimits limits) throws LimitExceededException {
    if (count * 256 > limits.documentChars()) {
      throw new LimitExceededException("the file names more than " + limits.documentChars() / 256
          + " repositories (limit documentChars); split it or raise the limit");
    }
  }

  /** A repository with its description as its abstract and its owner, of whom only the name in the path is known. */
  static Document.Builder document(String path, Optional<String> description, List<String> categories, String source) {
    Document.Builder builder =
        Document.builder("github:" + path).kind(DocumentKind.REPOSITORY).title(path).source(source);
    categories.forEach(builder::category);
    description.map(text -> Section.of(SectionType.ABSTRACT, text)).ifPresent(builder::section);
    int slash = path.indexOf('/');
    if (slash > 0) {
      builder.contributor(Contributor.of(ContributorRole.OWNER).withName(path.substring(0, slash)));
    }
    return builder;
  }
}
