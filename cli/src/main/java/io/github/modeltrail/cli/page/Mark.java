package io.github.modeltrail.cli.page;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.text.Span;
import io.github.modeltrail.topic.Evidence;
import io.github.modeltrail.topic.TopicScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of a text to be marked.
 *
 * @param path
 *          the text it stands in
 * @param span
 *          where
 * @param style
 *          {@code used}, {@code named} or {@code evidence}
 * @param facts
 *          what is to be said of it, a line each
 */
record Mark(String path, Span span, String style, List<String> facts) {
  private static final String EVIDENCE = "evidence";

  /** Whether it names a model. */
  boolean isMention() {
    return !style.equals(EVIDENCE);
  }

  /** All that was found in a document. */
  static List<Mark> all(DocumentTags tags) {
    List<Mark> marks = new ArrayList<>(tags.mentions().stream().map(Mark::of).toList());
    tags.topics().forEach(topic -> topic.evidence().forEach(evidence -> marks.add(of(topic, evidence))));
    return marks;
  }

  private static Mark of(ModelMention mention) {
    ModelReference reference = mention.reference();
    String name = reference.family().map(family -> reference.model().filter(model -> !model.equals(family))
        .map(model -> family + ": " + model).orElse(family))
        .orElse("not in the lexicon" + reference.baseFamily().map(base -> ", like " + base).orElse(""));
    String maker = reference.developer().map(Mark::words).orElse("developer not known");
    String facts = Stream.of(Optional.of(maker), Optional.of(reference.openness().label()),
        reference.released().map(PartialDate::toString).map(date -> "released " + date), reference.size(),
        reference.variant()).flatMap(Optional::stream).collect(Collectors.joining(", "));
    String usage = String.format(Locale.ROOT, "%s, confidence %.2f", mention.usage().label(), mention.confidence());
    List<String> lines = new ArrayList<>(List.of(name, facts, usage));
    mention.reasons().forEach(reason -> lines.add("\u2022 " + reason));
    return new Mark(mention.path(), mention.span(), mention.usage().label(), lines);
  }

  private static String words(Developer developer) {
    return developer.name() + " (" + developer.country() + ")";
  }

  private static Mark of(TopicScore topic, Evidence evidence) {
    String line =
        String.format(Locale.ROOT, "topic %s (%.2f): \u201c%s\u201d adds %.2f to the log-odds", topic.topic().name(),
            topic.score(), evidence.surface(), evidence.weight());
    return new Mark(evidence.path(), evidence.span(), EVIDENCE, List.of(line));
  }
}
