package io.github.modeltrail.cli.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page with everything in it. It is built as a tree of elements, so that whatever text stands in a document is escaped
 * where the tree is written.
 */
final class HtmlPage {
  private final Document page = Document.createShell("");
  private final Element main;
  private final List<String> scripts = new ArrayList<>();

  HtmlPage(String title, String... styles) {
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.child(0).attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(title);
    for (String style : styles) {
      head.appendElement("style").appendChild(new DataNode(resource(style)));
    }
    main = page.body().appendElement("main");
    main.appendElement("h1").text(title);
  }

  Element main() {
    return main;
  }

  /** A heading with what belongs under it. */
  Element section(String id, String heading) {
    Element section = main.appendElement("section").attr("aria-labelledby", id);
    section.appendElement("h2").id(id).text(heading);
    return section;
  }

  /** Words that explain what stands beside them. */
  static void note(Element parent, String text) {
    parent.appendElement("p").addClass("note").text(text);
  }

  /** Puts a script at the end of the page. */
  void script(String resource) {
    scripts.add(resource(resource));
  }

  String html() {
    String allowed = scripts.stream().map(HtmlPage::hash).collect(Collectors.joining(" "));
    page.head().prependElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content",
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
            + (allowed.isEmpty() ? "'none'" : allowed));
    scripts.forEach(script -> page.body().appendElement("script").appendChild(new DataNode(script)));
    return "<!DOCTYPE html>\n" + page.child(0).outerHtml() + "\n";
  }

  private static String hash(String script) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A text that comes with the program; one that would end its element early is refused. */
  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("the program lacks its resource " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (text.toLowerCase(Locale.ROOT).matches("(?s).*</(script|style).*")) {
        throw new IllegalStateException("resource " + name + " cannot stand in a page");
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
