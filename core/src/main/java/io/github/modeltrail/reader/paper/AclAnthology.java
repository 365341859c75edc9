package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Volumes of the ACL Anthology, one document a paper; what a volume says about itself holds for its papers. Not thread-safe. */
final class AclAnthology implements XmlPapers.Records {
  private @Nullable XmlElement volume;

  static boolean isAnthology(Head head) {
    return head.xml().filter(xml -> xml.root().equals("collection") && xml.attributes().containsKey("id")).isPresent()
        && head.text().contains("<volume");
  }

  @Override
  public List<String> elements() {
    return List.of("meta", "paper");
  }

  @Override
  public Optional<Document> document(XmlElement element) {
    if (element.is("meta")) {
      volume = element;
      return Optional.empty();
    }
    return Optional.of(paper(element));
  }

  private Document paper(XmlElement paper) {
    Document.Builder document = Document.builder(id(paper)).kind(DocumentKind.PUBLICATION).source("ACL Anthology");
    paper.text("title").ifPresent(document::title);
    meta(paper, "year").flatMap(year -> LooseDates.of(year, meta(paper, "month"), Optional.empty()))
        .ifPresent(document::date);
    meta(paper, "venue").ifPresent(document::category);
    paper.text("abstract").ifPresent(text -> document.section(Section.of(SectionType.ABSTRACT, text)));
    paper.elements("author").map(AclAnthology::author).forEach(document::contributor);
    return document.build();
  }

  /** The Anthology's own id is the paper's address, unless that leads elsewhere. */
  private static String id(XmlElement paper) {
    Optional<String> own = paper.text("url").filter(url -> !url.contains("/"));
    return own.map(url -> "acl:" + url).or(() -> paper.text("doi"))
        .or(() -> paper.text("bibkey").map(key -> "acl:" + key)).or(() -> paper.text("url"))
        .orElseThrow(() -> new DocumentException("the paper has neither an address nor another id"));
  }

  private Optional<String> meta(XmlElement paper, String name) {
    return paper.text(name).or(() -> Optional.ofNullable(volume).flatMap(meta -> meta.text(name)));
  }

  private static Contributor author(XmlElement author) {
    String name = (author.text("first").orElse("") + " " + author.text("last").orElse("")).strip();
    Contributor contributor = Contributor.of(ContributorRole.AUTHOR).withName(name);
    return author.text("affiliation").map(contributor::withOrganization).orElse(contributor);
  }
}
