package io.github.modeltrail.reader.html;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.WholeText;
import io.github.modeltrail.reader.source.XmlHead;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;

/** HTML: one document a page. */
final class HtmlReader implements FormatReader {
  private static final Set<String> ROOTS = Set.of("html", "head", "body", "div", "article", "main", "p", "h1");

  @Override
  public DocumentFormat format() {
    return DocumentFormat.HTML;
  }

  @Override
  public Fit fit(Head head) {
    boolean named = head.name().matches(".*\\.x?html?");
    boolean html = head.xml().filter(HtmlReader::isHtml).isPresent();
    return html || (named && !head.binary()) ? Fit.POSSIBLE : Fit.NO;
  }

  private static boolean isHtml(XmlHead xml) {
    String doctype = xml.doctype().toLowerCase(Locale.ROOT);
    return doctype.startsWith("<!doctype html") || ROOTS.contains(xml.root().toLowerCase(Locale.ROOT));
  }

  @Override
  public DocumentCursor open(Source source) {
    return WholeText.cursor(source, text -> document(source.stem(), text));
  }

  private static Document document(String name, String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Document document = new HtmlPage(page).document(name);
    if (document.title().isEmpty() && document.sections().isEmpty()) {
      throw new DocumentException("the page holds no text; it may be made by scripts: save it as a browser shows it");
    }
    return document;
  }
}
