package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.modeltrail.benchmarks.mention.GoldFile.GoldMention;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.Opinion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What single rules and entities are worth on annotated passages. */
final class EvidenceTables {
  private static final Pattern RULE = Pattern.compile("(for|against)( use)?: the rule \"(.*)\"");

  private final MentionRecognizer recognizer;
  private final List<Passage> passages;

  EvidenceTables(MentionRecognizer recognizer, List<Passage> passages) {
    this.recognizer = recognizer;
    this.passages = passages;
  }

  /** How often each rule held, and how often the annotation agrees with what follows from it. */
  String rules(TokenRules rules, Function<String, List<List<CoreLabel>>> sentences) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    rules.names().forEach(name -> counts.put(name, new int[2]));
    for (Passage passage : passages) {
      List<Consideration> considered = recognizer.consider(passage.document());
      List<Opinion> opinions =
          rules.review(passage.document(), considered, part -> sentences.apply(part.text()));
      for (int i = 0; i < considered.size(); i++) {
        Optional<GoldMention> gold = gold(passage, considered.get(i));
        if (gold.isEmpty() || !gold.get().skipped()) {
          opinions.get(i).reasons().forEach(reason -> count(reason, gold, counts));
        }
      }
    }
    StringBuilder table = new StringBuilder("| rule | holds at | right |\n|---|---|---|\n");
    counts.forEach(
        (name, count) -> table.append(String.format(Locale.ROOT, "| %s | %d | %d |%n", name, count[0], count[1])));
    return table.toString();
  }

  private static void count(String reason, Optional<GoldMention> gold, Map<String, int[]> counts) {
    Matcher rule = RULE.matcher(reason);
    if (rule.matches() && (rule.group(2) == null || gold.isPresent())) {
      int[] count = counts.computeIfAbsent(rule.group(3), name -> new int[2]);
      boolean truth = rule.group(2) == null ? gold.isPresent() : gold.get().used();
      count[0]++;
      count[1] += truth == rule.group(1).equals("for") ? 1 : 0;
    }
  }

  /** How entities stand with names that are models' and names that are not. */
  String entities(Function<String, List<List<CoreLabel>>> sentences) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    int[] all = new int[2];
    for (Passage passage : passages) {
      List<CoreLabel> tokens = sentences.apply(passage.text()).stream().flatMap(List::stream).toList();
      for (Consideration name : recognizer.consider(passage.document())) {
        Optional<GoldMention> gold = gold(passage, name);
        if (gold.isEmpty() || !gold.get().skipped()) {
          int column = gold.isPresent() ? 0 : 1;
          all[column]++;
          seen(name, tokens).forEach((what, holds) -> counts.computeIfAbsent(what, first -> new int[2])[column] +=
              holds ? 1 : 0);
        }
      }
    }
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
        "| seen in the name | of %d models' names | of %d others | log-likelihood ratio |%n|---|---|---|---|%n", all[0],
        all[1]));
    counts
        .forEach((what, count) -> table.append(String.format(Locale.ROOT, "| %s | %d | %d | %+.1f |%n", what, count[0],
            count[1], Math.log((count[0] + 0.5) / (all[0] + 1)) - Math.log((count[1] + 0.5) / (all[1] + 1)))));
    return table.toString();
  }

  private static Map<String, Boolean> seen(Consideration name, List<CoreLabel> tokens) {
    boolean bare = name.surface().equals(name.stem());
    boolean person = tokens.stream().anyMatch(token -> isIn(token, name) && isEntity(token, "PERSON"));
    boolean beside = tokens.stream().anyMatch(token -> isBeside(token, name) && isEntity(token, "PERSON"));
    Map<String, Boolean> seen = new LinkedHashMap<>();
    seen.put("PERSON", person);
    seen.put("PERSON, name without version", person && bare);
    seen.put("PERSON, name without version, beside it PERSON too", person && bare && beside);
    for (String entity : List.of("ORGANIZATION", "LOCATION", "MISC")) {
      seen.put(entity, tokens.stream().anyMatch(token -> isIn(token, name) && isEntity(token, entity)));
    }
    return seen;
  }

  private static boolean isEntity(CoreLabel token, String entity) {
    return entity.equals(token.ner());
  }

  private static boolean isIn(CoreLabel token, Consideration name) {
    return StanfordSegmenter.span(token).overlaps(name.span());
  }

  private static boolean isBeside(CoreLabel token, Consideration name) {
    return token.endPosition() == name.span().start() - 1 || token.beginPosition() == name.span().end() + 1;
  }

  private static Optional<GoldMention> gold(Passage passage, Consideration name) {
    return passage.mentions().stream().filter(gold -> gold.span().overlaps(name.span())).findFirst();
  }
}
