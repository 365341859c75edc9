package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.Opinion;
import io.github.modeltrail.mention.Usage;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks rules about the names of one document. Not thread-safe; used once. */
final class RuleReview {
  private final List<TokenRule> rules;
  private final Document document;
  private final List<Consideration> considered;
  private final TokenRules.Sentences sentences;
  private final IdentityHashMap<Consideration, Opinion> opinions = new IdentityHashMap<>();

  RuleReview(List<TokenRule> rules, Document document, List<Consideration> considered,
      TokenRules.Sentences sentences) {
    this.rules = rules;
    this.document = document;
    this.considered = considered;
    this.sentences = sentences;
  }

  /** One opinion a name, in their order. */
  List<Opinion> opinions() {
    for (TextPart part : document.texts()) {
      List<Consideration> names = considered.stream().filter(name -> name.path().equals(part.path())).toList();
      if (!names.isEmpty() && !rules.isEmpty()) {
        review(part, apart(names));
      }
    }
    return considered.stream().map(name -> opinions.getOrDefault(name, Opinion.of(name))).toList();
  }

  /** Names of which none begins within another. */
  private static List<Consideration> apart(List<Consideration> names) {
    List<Consideration> apart = new ArrayList<>();
    int end = 0;
    for (Consideration name : names) {
      if (name.span().start() >= end) {
        apart.add(name);
        end = name.span().end();
      }
    }
    return apart;
  }

  private void review(TextPart part, List<Consideration> names) {
    String section = part.type().map(SectionType::name).orElse("TITLE").toLowerCase(Locale.ROOT);
    for (List<CoreLabel> tokens : sentences.of(part)) {
      Span sentence = new Span(tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
      List<Consideration> here =
          names.stream().filter(name -> sentence.contains(new Span(name.span().start(), name.span().start() + 1)))
              .toList();
      if (!here.isEmpty()) {
        RuleSentence view = new RuleSentence(part.text(), tokens, here).of(document.kind().label(), section);
        here.forEach(name -> opinions.put(name, opinion(name, view.asking(name))));
      }
    }
  }

  private Opinion opinion(Consideration name, List<CoreLabel> sentence) {
    List<String> reasons = new ArrayList<>();
    double probability = resolve(name, sentence, reasons);
    Optional<TokenRule> usage = first(rules.stream().filter(rule -> !rule.ruling().resolves()).toList(), sentence);
    usage.ifPresent(rule -> reasons.add((rule.ruling() == Ruling.USED ? "for use: " : "against use: ") + said(rule)));
    return new Opinion(probability,
        usage.map(rule -> rule.ruling() == Ruling.USED ? Usage.USED : Usage.NAMED), reasons);
  }

  private double resolve(Consideration name, List<CoreLabel> sentence, List<String> reasons) {
    List<TokenRule> resolving = rules.stream().filter(rule -> rule.ruling().resolves()).toList();
    Optional<TokenRule> settled = first(resolving.stream().filter(TokenRule::decides).toList(), sentence);
    if (settled.isPresent()) {
      reasons.add(reason(settled.get()));
      return settled.get().ruling() == Ruling.ACCEPT ? 1 : 0;
    }
    List<TokenRule> hints = resolving.stream().filter(rule -> !rule.decides() && rule.matches(sentence)).toList();
    hints.forEach(rule -> reasons.add(reason(rule)));
    return hints.isEmpty() ? name.probability()
        : TokenRules.shifted(name.probability(), hints.stream()
            .mapToDouble(rule -> rule.ruling() == Ruling.ACCEPT ? rule.weight() : -rule.weight()).sum());
  }

  private static Optional<TokenRule> first(List<TokenRule> asked, List<CoreLabel> sentence) {
    return asked.stream().filter(rule -> rule.matches(sentence)).findFirst();
  }

  private static String reason(TokenRule rule) {
    return (rule.ruling() == Ruling.ACCEPT ? "for: " : "against: ") + said(rule);
  }

  private static String said(TokenRule rule) {
    return "the rule \"" + rule.name() + "\"";
  }
}
