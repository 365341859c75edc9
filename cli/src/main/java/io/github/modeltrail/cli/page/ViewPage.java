package io.github.modeltrail.cli.page;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicScore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Documents with what was found in them marked in place. */
public final class ViewPage {
  private final HtmlPage page = new HtmlPage("Mentions and topics in place", "page.css", "view.css");

  public ViewPage() {
    Element legend = page.main().appendElement("p").addClass("note");
    legend.appendText("Marked: ");
    legend.appendElement("mark").addClass("used").text("model used");
    legend.appendText(" ");
    legend.appendElement("mark").addClass("named").text("model named only");
    legend.appendText(" ");
    legend.appendElement("mark").addClass("evidence").text("evidence for a topic");
    legend.appendText(" \u2013 point at one, tap it or tab to it for the facts and the reasons.");
  }

  /** Adds a document. */
  public void add(Document document, DocumentTags tags) {
    Element article = page.main().appendElement("article");
    List<Mark> marks = Mark.all(tags);
    article.appendElement("p").addClass("note").text(facts(document));
    article.appendElement("p").addClass("topics").text(topics(tags));
    for (TextPart part : document.texts()) {
      part.heading().filter(heading -> !heading.isBlank())
          .ifPresent(heading -> article.appendElement("h3").text(heading));
      Element text = article.appendElement(part.isTitle() ? "h2" : "p").addClass("text");
      part.type().ifPresent(type -> text.attr("data-section", type.label()));
      MarkedText.write(text, part.text(), marks.stream().filter(mark -> mark.path().equals(part.path())).toList());
    }
  }

  public String html() {
    page.script("view.js");
    return page.html();
  }

  private static String facts(Document document) {
    String countries = document.contributors().stream().map(Contributor::country).flatMap(Optional::stream)
        .distinct().sorted().collect(Collectors.joining(" "));
    return Stream
        .of(document.id(), document.kind().label(), document.date().map(PartialDate::toString).orElse("no date"),
            countries)
        .filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" \u00b7 "));
  }

  private static String topics(DocumentTags tags) {
    return "Topics: " + tags.topics().stream().map(ViewPage::words).collect(Collectors.joining(", ")) + ". Models: "
        + tags.mentions().size() + (tags.mentions().size() == 1 ? " mention" : " mentions");
  }

  private static String words(TopicScore score) {
    return String.format(Locale.ROOT, "%s %.2f%s", score.topic().name(), score.score(),
        score.assigned() ? " \u2713" : "");
  }
}
