package io.github.modeltrail.reader.html;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.reader.outline.LooseDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page with what it says about itself. Not thread-safe: reading takes it apart. */
final class HtmlPage {
  private static final String PREPRINT_PREFIXES = "(?i)(?:arxiv:|10\\.(?:1101|48550|64898|20944|21203|31219|31234)/).*";
  private static final String[] MAIN = {"article.ltx_document", "main article", "article", "main", "[role=main]",
      "div.article.fulltext-view", "#content", "#TexteOnly"};
  /** A main element holds at least this share of the page's text, lest a teaser be taken for it. */
  private static final double MAIN_SHARE = 0.5;

  private final org.jsoup.nodes.Document page;

  HtmlPage(org.jsoup.nodes.Document page) {
    this.page = page;
  }

  /** The page as a document; the name is its id if it has no other. */
  Document document(String name) {
    String id = id().orElse(name);
    Document.Builder document = Document.builder(id).kind(kind(id));
    meta("citation_publication_date", "citation_date", "citation_online_date", "dc.date", "dcterms.date",
        "article:published_time", "datepublished").flatMap(LooseDates::parse).ifPresent(document::date);
    Optional.of(page.select("html").attr("lang")).filter(lang -> lang.matches("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*"))
        .ifPresent(document::language);
    contributors().forEach(document::contributor);
    Element main = main();
    Optional<String> title = title(main);
    title.ifPresent(document::title);
    new HtmlSections(document, title.orElse("")).write(main);
    return document.build();
  }

  private Optional<String> id() {
    Optional<String> arxiv = meta("citation_arxiv_id").map(id -> "arXiv:" + id);
    return arxiv.or(() -> meta("citation_doi", "dc.identifier.doi", "prism.doi").map(HtmlPage::bareDoi));
  }

  private static String bareDoi(String doi) {
    return doi.replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
  }

  private DocumentKind kind(String id) {
    if (id.matches(PREPRINT_PREFIXES) || !page.select("article.ltx_document").isEmpty()) {
      return DocumentKind.PREPRINT;
    }
    return meta("citation_title").isPresent() ? DocumentKind.PUBLICATION : DocumentKind.OTHER;
  }

  private Optional<String> title(Element main) {
    return meta("citation_title", "dc.title").or(() -> text(page.select("h1.ltx_title_document")))
        .or(() -> text(main.select("h1"))).or(() -> meta("og:title"))
        .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
  }

  private static Optional<String> text(Elements found) {
    return found.stream().map(Element::text).filter(text -> !text.isBlank()).findFirst();
  }

  private List<Contributor> contributors() {
    List<Contributor> contributors = new ArrayList<>();
    for (Element meta : page.select("meta[name]")) {
      String value = meta.attr("content").strip();
      switch (meta.attr("name").toLowerCase(Locale.ROOT)) {
        case "citation_author", "dc.creator" -> contributors.add(author(value));
        case "citation_author_institution" -> addOrganization(contributors, value);
        default -> {
          // Says nothing about people.
        }
      }
    }
    if (contributors.isEmpty()) {
      page.select(".ltx_personname").forEach(name -> contributors.add(author(name.text())));
    }
    return contributors.stream().filter(c -> c.name().filter(name -> !name.isBlank()).isPresent()).distinct().toList();
  }

  private static Contributor author(String name) {
    return Contributor.of(ContributorRole.AUTHOR).withName(name);
  }

  private static void addOrganization(List<Contributor> contributors, String organization) {
    if (!contributors.isEmpty() && contributors.getLast().organization().isEmpty() && !organization.isEmpty()) {
      contributors.set(contributors.size() - 1, contributors.getLast().withOrganization(organization));
    }
  }

  private Element main() {
    int all = page.body().text().length();
    for (String selector : MAIN) {
      Element found = page.selectFirst(selector);
      if (found != null && found.text().length() >= MAIN_SHARE * all) {
        return found;
      }
    }
    return page.body();
  }

  /** The content of the first of these {@code meta} elements, whatever their names' case. */
  private Optional<String> meta(String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[name], meta[property], meta[itemprop]")) {
        String own = meta.attr("name") + meta.attr("property") + meta.attr("itemprop");
        if (own.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }
}
