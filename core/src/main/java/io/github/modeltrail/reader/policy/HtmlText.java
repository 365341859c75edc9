package io.github.modeltrail.reader.policy;

import io.github.modeltrail.reader.xml.Prose;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of HTML, whole or in pieces that a field of other data holds. */
final class HtmlText {
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|&#?\\w{2,8};|<[a-zA-Z/][^<>]*$");
  private static final Pattern CUT = Pattern.compile("<[a-zA-Z/][^<>]*$");

  private HtmlText() {}

  /** The text of a piece of HTML; a text that holds no tags stays as it is. */
  static String of(String html) {
    if (!TAG.matcher(html).find()) {
      return html.strip();
    }
    return of(Jsoup.parseBodyFragment(CUT.matcher(html).replaceFirst("")).body());
  }

  /** The text of an element, its blocks on lines of their own. */
  static String of(Element element) {
    Prose prose = new Prose();
    NodeTraversor.traverse(new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
          prose.append(text.getWholeText());
        } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
          prose.line();
        }
      }

      @Override
      public void tail(Node node, int depth) {
        if (node instanceof Element inner && inner.isBlock()) {
          prose.line();
        }
      }
    }, element);
    return prose.toString();
  }
}
