package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.Segments;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words around a candidate, folded, with the places where sentences end.
 *
 * <p>
 * Only the few hundred characters around a candidate are ever cut into words; text without candidates is not touched.
 */
final class WordWindow {
  private static final int REACH = 320;

  private final String text;
  private final Span name;
  private final List<Span> before;
  private final List<Span> after;
  private final Span sentence;

  WordWindow(String text, Span name) {
    this.text = text;
    this.name = name;
    int from = Math.max(0, name.start() - REACH);
    int to = Math.min(text.length(), name.end() + REACH);
    before = words(Letters.wordStart(text, from), name.start());
    after = words(name.end(), to);
    sentence = new Span(sentenceStart(from), sentenceEnd(to));
  }

  /** The window as another segmenter cuts it. */
  WordWindow(String text, Span name, Segments segments) {
    this.text = text;
    this.name = name;
    int from = Math.max(0, name.start() - REACH);
    int to = Math.min(text.length(), name.end() + REACH);
    before = within(segments.words(), from, name.start());
    after = within(segments.words(), name.end(), to);
    Span whole = segments.sentences().stream().filter(span -> span.start() <= name.start() && name.start() < span.end())
        .findFirst().orElse(name);
    sentence = new Span(Math.min(name.start(), Math.max(from, whole.start())),
        Math.max(name.end(), Math.min(to, whole.end())));
  }

  private static List<Span> within(List<Span> words, int from, int to) {
    return words.stream().filter(word -> word.end() > from && word.start() < to)
        .map(word -> new Span(Math.max(from, word.start()), Math.min(to, word.end()))).toList();
  }

  private List<Span> words(int from, int to) {
    List<Span> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (Folding.isUnspacedScript(text.charAt(at))) {
        int end = Math.min(to, at + 2);
        words.add(new Span(at, end));
        at++;
      } else if (Letters.isWord(text.charAt(at))) {
        int end = Math.min(to, Letters.wordEnd(text, at));
        words.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return words;
  }

  private int sentenceStart(int from) {
    for (int i = name.start() - 1; i > from; i--) {
      if (endsSentence(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private int sentenceEnd(int to) {
    for (int i = name.end(); i < to; i++) {
      if (endsSentence(i)) {
        return i + 1;
      }
    }
    return to;
  }

  private boolean endsSentence(int at) {
    char unit = text.charAt(at);
    if (unit == '\u3002' || unit == '\uFF01' || unit == '\uFF1F') {
      return true;
    }
    if (unit == '\n') {
      return Letters.isAt(text, at + 1, '\n');
    }
    if (unit != '.' && unit != '?' && unit != '!') {
      return false;
    }
    int next = Letters.skipSpace(text, at + 1);
    return next > at + 1 && next < text.length() && !Character.isLowerCase(text.charAt(next)) && !isAbbreviation(at);
  }

  private boolean isAbbreviation(int point) {
    int start = Letters.wordStart(text, point);
    String word = text.substring(start, point);
    return word.length() == 1 || word.equals("al") || word.equals("Fig") || word.equals("vs") || word.equals("No")
        || (Letters.isAt(text, start - 1, '.') && word.length() < 3);
  }

  /** The n-th word before the name, counted from 0, folded; empty if there is none. */
  String previous(int n) {
    return n < before.size() ? folded(before.get(before.size() - 1 - n)) : "";
  }

  /** The n-th word behind the name, counted from 0, folded; empty if there is none. */
  String next(int n) {
    return n < after.size() ? folded(after.get(n)) : "";
  }

  /** The n-th word before the name as written. */
  String previousAsWritten(int n) {
    return n < before.size() ? before.get(before.size() - 1 - n).slice(text) : "";
  }

  String nextAsWritten(int n) {
    return n < after.size() ? after.get(n).slice(text) : "";
  }

  /** What stands between the previous word and the name. */
  String gapBefore() {
    return text.substring(before.isEmpty() ? Math.max(0, name.start() - 3) : before.get(before.size() - 1).end(),
        name.start());
  }

  /** What stands between the name and the next word. */
  String gapAfter() {
    return text.substring(name.end(), after.isEmpty() ? Math.min(text.length(), name.end() + 3) : after.get(0).start());
  }

  /** Folded text of the sentence, as far as the window reaches. */
  String sentence() {
    return Folding.fold(sentence.slice(text));
  }

  Span sentenceSpan() {
    return sentence;
  }

  /** The sentence up to the name, folded. */
  String clauseBefore() {
    return Folding.fold(text.substring(sentence.start(), name.start()));
  }

  /** The sentence behind the name, folded. */
  String clauseAfter() {
    return Folding.fold(text.substring(name.end(), sentence.end()));
  }

  /** Folded text of the whole window without the name itself. */
  String aside() {
    return Folding.fold(text.substring(Math.max(0, name.start() - REACH), name.start()) + " \u2026 "
        + text.substring(name.end(), Math.min(text.length(), name.end() + REACH)));
  }

  /** Folded text of the whole window. */
  String wide() {
    return Folding.fold(text.substring(Math.max(0, name.start() - REACH), Math.min(text.length(), name.end() + REACH)));
  }

  private String folded(Span word) {
    return Folding.fold(word.slice(text));
  }
}
