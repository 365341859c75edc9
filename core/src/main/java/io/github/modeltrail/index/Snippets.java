package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/** Cuts the places out of a document that say why a query found it. */
final class Snippets {
  private static final int MAX_SNIPPETS = 3;
  private static final int UNITS_BEFORE = 80;
  private static final int UNITS = 240;

  private final List<List<BytesRef>> phrases;
  private final List<SearchQuery.Mention> asked;

  Snippets(SearchQuery query) {
    phrases = QueryTranslation.phrases(query);
    asked = QueryTranslation.mentions(query);
  }

  /** The first places of the texts where something asked for stands, or else where the first text begins. */
  List<SearchResult.Snippet> of(Document document, List<ModelMention> mentions) {
    List<SearchResult.Snippet> snippets = new ArrayList<>();
    List<TextPart> texts = document.texts();
    for (TextPart text : texts) {
      List<Span> highlights = highlights(text, mentions);
      if (!highlights.isEmpty() && snippets.size() < MAX_SNIPPETS) {
        snippets.add(snippet(text, highlights));
      }
    }
    if (snippets.isEmpty() && !texts.isEmpty()) {
      snippets.add(snippet(texts.getLast().isTitle() ? texts.getLast() : firstSection(texts), List.of()));
    }
    return snippets;
  }

  private static TextPart firstSection(List<TextPart> texts) {
    return texts.stream().filter(text -> !text.isTitle()).findFirst().orElseThrow();
  }

  private List<Span> highlights(TextPart text, List<ModelMention> mentions) {
    Stream<Span> named = mentions.stream().filter(mention -> mention.path().equals(text.path()) && isAsked(mention))
        .map(ModelMention::span);
    return apart(Stream.concat(named, phrases.isEmpty() ? Stream.of() : spansOfPhrases(text.text())).sorted().toList());
  }

  private boolean isAsked(ModelMention mention) {
    Map<MentionField, String> values = TagFields.way(mention);
    return asked.stream().anyMatch(query -> query.values().entrySet().stream()
        .allMatch(each -> matches(values.getOrDefault(each.getKey(), ""), each.getValue())));
  }

  private static boolean matches(String value, String pattern) {
    return pattern.endsWith("*")
        ? value.regionMatches(true, 0, pattern, 0, pattern.length() - 1)
        : IndexFields.keyword(value).equals(IndexFields.keyword(pattern));
  }

  private record Word(BytesRef term, Span span) {}

  private Stream<Span> spansOfPhrases(String text) {
    List<Word> words = new ArrayList<>();
    TextTokens tokens = new TextTokens().over(List.of(text));
    while (tokens.incrementToken()) {
      words.add(new Word(BytesRef.deepCopyOf(tokens.term()), new Span(tokens.termStart(), tokens.termEnd())));
    }
    return phrases.stream().flatMap(phrase -> spansOf(phrase, words).stream());
  }

  private static List<Span> spansOf(List<BytesRef> phrase, List<Word> words) {
    List<Span> spans = new ArrayList<>();
    for (int first = 0; !phrase.isEmpty() && first + phrase.size() <= words.size(); first++) {
      if (standsAt(first, phrase, words)) {
        spans.add(new Span(words.get(first).span().start(), words.get(first + phrase.size() - 1).span().end()));
      }
    }
    return spans;
  }

  private static boolean standsAt(int first, List<BytesRef> phrase, List<Word> words) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(first + i).term().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> apart(List<Span> sorted) {
    List<Span> apart = new ArrayList<>();
    for (Span span : sorted) {
      if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
        apart.add(span);
      }
    }
    return apart;
  }

  private static SearchResult.Snippet snippet(TextPart text, List<Span> highlights) {
    int first = highlights.isEmpty() ? 0 : highlights.getFirst().start();
    Span place = new Span(wordStart(text.text(), first - UNITS_BEFORE),
        wordEnd(text.text(), Math.max(first - UNITS_BEFORE, 0) + UNITS, first));
    List<Span> inside = highlights.stream().filter(place::contains)
        .map(span -> new Span(span.start() - place.start(), span.end() - place.start())).toList();
    return new SearchResult.Snippet(text.path(), place, place.slice(text.text()), inside);
  }

  /** The start of the word behind that place, or the place itself where no word starts near. */
  private static int wordStart(String text, int from) {
    int start = Math.max(0, from);
    for (int at = start; at > 0 && at < Math.min(text.length(), start + UNITS_BEFORE / 2); at++) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  /** The end of the last word before that place, but behind what the snippet is made for. */
  private static int wordEnd(String text, int to, int highlight) {
    if (to >= text.length()) {
      return text.length();
    }
    for (int at = to; at > Math.max(highlight, to - UNITS_BEFORE / 2); at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
