package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as rules see it: each name that was weighed is one token, however CoreNLP has cut it.
 *
 * <p>
 * The tokens are copies, so that nothing of this is left on the labels that came in. Not thread-safe.
 */
final class RuleSentence {
  /** Rules see this many tokens on either side of a name, which bounds what a sentence without end can cost. */
  static final int REACH = 60;

  private static final String OUTSIDE = "O";
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

  private final List<CoreLabel> tokens = new ArrayList<>();
  private final TreeMap<Integer, Integer> places = new TreeMap<>();

  /**
   * @param text
   *          the text the sentence stands in
   * @param sentence
   *          its tokens
   * @param names
   *          the names that begin in the sentence, in the order of the text, none overlapping another
   */
  RuleSentence(String text, List<CoreLabel> sentence, List<Consideration> names) {
    int next = 0;
    int free = 0;
    for (CoreLabel token : sentence) {
      int at = Math.max(free, token.beginPosition());
      while (next < names.size() && names.get(next).span().start() < token.endPosition()) {
        Consideration name = names.get(next++);
        addPiece(text, token, at, name.span().start());
        addName(name, token, sentence);
        at = Math.max(at, name.span().end());
        free = name.span().end();
      }
      addPiece(text, token, at, token.endPosition());
    }
  }

  private void addName(Consideration name, CoreLabel first, List<CoreLabel> sentence) {
    CoreLabel token = label(first, name.surface(), name.span());
    token.setNER(entity(name.span(), sentence));
    token.set(RuleKeys.Model.class, name.family().orElse("unlisted"));
    token.set(RuleKeys.Bare.class, name.surface().equals(name.stem()) ? "yes" : "no");
    token.set(RuleKeys.Confidence.class, name.probability());
    places.put(name.span().start(), tokens.size());
    tokens.add(token);
  }

  /** The entity that CoreNLP saw in a name, if its tokens speak of one. */
  private static String entity(Span name, List<CoreLabel> sentence) {
    return sentence.stream().filter(token -> StanfordSegmenter.span(token).overlaps(name)).map(CoreLabel::ner)
        .filter(Objects::nonNull).filter(entity -> !entity.equals(OUTSIDE)).findFirst().orElse(OUTSIDE);
  }

  /** Adds what is left of a token between names: its words, and by themselves the signs that tie them to the name. */
  private void addPiece(String text, CoreLabel token, int start, int end) {
    if (start == token.beginPosition() && end == token.endPosition()) {
      tokens.add(new CoreLabel(token));
      return;
    }
    Matcher piece = PIECE.matcher(text).region(start, Math.max(start, end));
    while (piece.find()) {
      tokens.add(label(token, piece.group(), new Span(piece.start(), piece.end())));
    }
  }

  private static CoreLabel label(CoreLabel like, String word, Span span) {
    CoreLabel label = new CoreLabel(like);
    label.setWord(word);
    label.setValue(word);
    label.setOriginalText(word);
    label.remove(CoreAnnotations.LemmaAnnotation.class);
    label.setBeginPosition(span.start());
    label.setEndPosition(span.end());
    return label;
  }

  /** Says the same of every token. */
  RuleSentence of(String genre, String section) {
    for (CoreLabel token : tokens) {
      token.set(RuleKeys.Genre.class, genre);
      token.set(RuleKeys.PartType.class, section);
    }
    return this;
  }

  /** The tokens around a name of the sentence, with that name marked as the one that is asked about. */
  List<CoreLabel> asking(Consideration name) {
    int place = places.getOrDefault(name.span().start(), 0);
    for (int other : places.values()) {
      tokens.get(other).remove(RuleKeys.Asked.class);
    }
    tokens.get(place).set(RuleKeys.Asked.class, "yes");
    return tokens.subList(Math.max(0, place - REACH), Math.min(tokens.size(), place + REACH + 1));
  }

  @Override
  public String toString() {
    return SentenceUtils.listToString(tokens);
  }
}
