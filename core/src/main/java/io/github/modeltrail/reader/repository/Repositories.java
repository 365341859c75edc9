package io.github.modeltrail.reader.repository;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.util.List;
import java.util.Optional;

/** Makes documents of repositories: all forms call them by {@code github:owner/name}. */
final class Repositories {
  private Repositories() {}

  /** A repository with its description as its abstract and its owner, of whom only the name in the path is known. */
  static Document.Builder document(String path, Optional<String> description, List<String> categories, String source) {
    Document.Builder builder = Document.builder("github:" + path).kind(DocumentKind.REPOSITORY).title(path).source(source);
    categories.forEach(builder::category);
    description.map(text -> Section.of(SectionType.ABSTRACT, text)).ifPresent(builder::section);
    int slash = path.indexOf('/');
    if (slash > 0) {
      builder.contributor(Contributor.of(ContributorRole.OWNER).withName(path.substring(0, slash)));
    }
    return builder;
  }
}
