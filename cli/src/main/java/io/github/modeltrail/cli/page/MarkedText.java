package io.github.modeltrail.cli.page;

import io.github.modeltrail.text.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * A text with marks in it. Marks may overlap: the text is cut at their borders, though never within a mention, and each
 * piece says all that reaches into it.
 */
final class MarkedText {
  private MarkedText() {}

  static void write(Element parent, String text, List<Mark> marks) {
    int start = 0;
    for (int end : borders(text, marks)) {
      int from = start;
      piece(parent, text.substring(from, end),
          marks.stream().filter(mark -> mark.span().overlaps(new Span(from, end))).toList());
      start = end;
    }
  }

  private static NavigableSet<Integer> borders(String text, List<Mark> marks) {
    NavigableSet<Integer> borders = new TreeSet<>(List.of(text.length()));
    marks.forEach(mark -> borders.addAll(List.of(mark.span().start(), mark.span().end())));
    marks.stream().filter(Mark::isMention).forEach(mention -> borders.removeIf(
        border -> mention.span().start() < border && border < mention.span().end()));
    return borders.subSet(0, false, text.length(), true);
  }

  private static void piece(Element parent, String text, List<Mark> marks) {
    if (marks.isEmpty()) {
      parent.appendText(text);
      return;
    }
    Element mark = parent.appendElement("mark").attr("tabindex", "0");
    marks.forEach(each -> mark.addClass(each.style()));
    mark.appendText(text);
    Element facts = mark.appendElement("span").attr("role", "note").addClass("facts");
    marks.stream().flatMap(each -> each.facts().stream()).distinct()
        .forEach(line -> facts.appendElement("span").addClass("fact").text(line));
  }
}
