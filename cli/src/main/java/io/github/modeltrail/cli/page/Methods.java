package io.github.modeltrail.cli.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The box that says how the figures came about. */
final class Methods {
  private final Element list;

  private Methods(Element list) {
    this.list = list;
  }

  static void write(Element section, Study study) {
    Methods methods = new Methods(section.appendElement("dl"));
    methods.item("Lexicon", String.join(", ", study.lexicons()));
    methods.item("Topic model", String.join(", ", study.topicModels()));
    long documents = study.observations().size();
    methods.item("Documents",
        String.format(Locale.ROOT, "%,d; %,d without a date; facts of contributors joined for %,d",
            documents, documents - study.dated(), study.joined()));
    if (study.repeated() > 0) {
      methods.item("Left out", String.format(Locale.ROOT,
          "%,d lines of tags whose document had been read before", study.repeated()));
    }
    methods.item("Counting",
        "A document counts once for each origin, family or topic found in it, and in full for each "
            + "country of its contributors. What is not known is counted as unknown. Groups may overlap, so shares may sum to "
            + "more than 100 %.");
    methods.item("Intervals",
        "Wilson (1927) for shares; Haldane (1956) and Anscombe (1956) correction with Wald intervals "
            + "for odds ratios; Agresti and Caffo (2000) for changes of shares, Price and Bonett (2004) for their differences "
            + "in differences; studentized bootstrap over whole repositories (Hall 1988) for activity. They tell of chance in "
            + "the sample, not of the recognizer\u2019s errors.");
    methods.item("Accuracy",
        "Precision and recall differ by genre; \u201cmodeltrail evaluate --gold FILE\u201d measures them "
            + "on annotated passages of your own genres. Shares of whole genres are corrected by those of the library\u2019s report, or by your own with --accuracy (Rogan and Gladen 1978); "
            + "other figures are as counted.");
    methods.item("Charts", "Chart.js, MIT licence. Every chart is drawn from the table beside it.");
  }

  private void item(String name, String text) {
    list.appendElement("dt").text(name);
    list.appendElement("dd").text(text);
  }
}
