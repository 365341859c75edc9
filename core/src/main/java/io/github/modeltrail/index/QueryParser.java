package io.github.modeltrail.index;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads query strings by recursive descent. */
final class QueryParser {
  private static final String DATE = "date";

  private final String query;
  private int at;

  QueryParser(String query) {
    this.query = query;
  }

  SearchQuery parse() {
    skipSpace();
    if (at == query.length()) {
      return new SearchQuery.Everything();
    }
    SearchQuery parsed = alternatives();
    if (at < query.length()) {
      throw problem(at, "a closing parenthesis without an opening one");
    }
    return parsed;
  }

  private SearchQuery alternatives() {
    List<SearchQuery> parts = new ArrayList<>();
    parts.add(conjunction());
    while (takeWord("OR")) {
      parts.add(conjunction());
    }
    return parts.size() == 1 ? parts.getFirst() : new SearchQuery.Or(parts);
  }

  private SearchQuery conjunction() {
    List<SearchQuery> parts = new ArrayList<>();
    do {
      parts.add(negation());
    } while (takeWord("AND") || (at < query.length() && query.charAt(at) != ')' && !isAtWord("OR")));
    return joined(parts);
  }

  /** Puts together what is asked of mentions, unless two values of one field are asked for. */
  private static SearchQuery joined(List<SearchQuery> parts) {
    Map<MentionField, String> values = new EnumMap<>(MentionField.class);
    List<SearchQuery> others = new ArrayList<>();
    for (SearchQuery part : parts) {
      if (part instanceof SearchQuery.Mention mention
          && values.keySet().stream().noneMatch(mention.values()::containsKey)) {
        values.putAll(mention.values());
      } else {
        others.add(part);
      }
    }
    if (!values.isEmpty()) {
      others.addFirst(new SearchQuery.Mention(values));
    }
    return others.size() == 1 ? others.getFirst() : new SearchQuery.And(others);
  }

  private SearchQuery negation() {
    return takeWord("NOT") ? new SearchQuery.Not(negation()) : primary();
  }

  private SearchQuery primary() {
    if (at == query.length()) {
      throw problem(at, "a word, a phrase or field:value is missing here");
    }
    return switch (query.charAt(at)) {
      case '(' -> group();
      case ')' -> throw problem(at, "a word, a phrase or field:value is missing before the parenthesis");
      case '"' -> new SearchQuery.Phrase(quoted());
      default -> wordOrField();
    };
  }

  private SearchQuery group() {
    int open = at++;
    skipSpace();
    SearchQuery inner = alternatives();
    if (at == query.length()) {
      throw problem(open, "this parenthesis is not closed");
    }
    at++;
    skipSpace();
    return inner;
  }

  private SearchQuery wordOrField() {
    int start = at;
    while (at < query.length() && isWordUnit(query.charAt(at)) && query.charAt(at) != ':') {
      at++;
    }
    String word = query.substring(start, at);
    if (at < query.length() && query.charAt(at) == ':') {
      at++;
      return field(start, word);
    }
    if (word.equals("AND") || word.equals("OR")) {
      throw problem(start, "a word, a phrase or field:value is missing before " + word);
    }
    skipSpace();
    return new SearchQuery.Phrase(word);
  }

  private SearchQuery field(int start, String name) {
    if (name.equals(DATE)) {
      return date();
    }
    Optional<SearchQuery> query = MentionField.ofLabel(name).map(field -> SearchQuery.Mention.of(field, value()));
    return query.or(() -> DocumentField.ofLabel(name).map(this::documentField)).orElseThrow(() -> problem(start,
        "there is no field " + name + "; fields are " + fieldNames() + " (put text with a colon in quotes)"));
  }

  private SearchQuery documentField(DocumentField field) {
    int start = at;
    String value = value();
    if (field == DocumentField.KIND && DocumentKind.ofLabel(value).isEmpty()) {
      throw problem(start, "there is no kind " + value + "; kinds are "
          + Arrays.stream(DocumentKind.values()).map(DocumentKind::label).collect(Collectors.joining(", ")));
    }
    return new SearchQuery.Field(field, value);
  }

  private String value() {
    if (at < query.length() && query.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < query.length() && isWordUnit(query.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw problem(at, "a value is missing after the colon");
    }
    String value = query.substring(start, at);
    skipSpace();
    return value;
  }

  private SearchQuery date() {
    if (at == query.length() || query.charAt(at) != '[') {
      int start = at;
      Optional<PartialDate> day = bound(start, value());
      return new SearchQuery.DateRange(day, day);
    }
    int open = at;
    int close = query.indexOf(']', open);
    String[] bounds = close < 0 ? new String[0] : query.substring(open + 1, close).trim().split("\\s+TO\\s+", -1);
    if (bounds.length != 2) {
      throw problem(open, "a range of dates is written [2023 TO 2025-06], with * for an open end");
    }
    at = close + 1;
    skipSpace();
    return new SearchQuery.DateRange(bound(open, bounds[0]), bound(open, bounds[1]));
  }

  private Optional<PartialDate> bound(int start, String written) {
    try {
      return written.equals("*") ? Optional.empty() : Optional.of(PartialDate.parse(written));
    } catch (IllegalArgumentException e) {
      throw problem(start, String.valueOf(e.getMessage()));
    }
  }

  private String quoted() {
    int open = at;
    int close = query.indexOf('"', open + 1);
    if (close < 0) {
      throw problem(open, "this quotation mark is not closed");
    }
    at = close + 1;
    skipSpace();
    return query.substring(open + 1, close);
  }

  private boolean takeWord(String word) {
    boolean found = isAtWord(word);
    if (found) {
      at += word.length();
      skipSpace();
    }
    return found;
  }

  private boolean isAtWord(String word) {
    int end = at + word.length();
    return query.startsWith(word, at) && (end == query.length() || !isWordUnit(query.charAt(end)));
  }

  private void skipSpace() {
    while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
  }

  private static boolean isWordUnit(char unit) {
    return !Character.isWhitespace(unit) && unit != '(' && unit != ')' && unit != '"';
  }

  private static String fieldNames() {
    return Stream.of(Arrays.stream(MentionField.values()).map(MentionField::label),
        Arrays.stream(DocumentField.values()).map(DocumentField::label), Stream.of(DATE)).flatMap(names -> names)
        .collect(Collectors.joining(", "));
  }

  private QuerySyntaxException problem(int where, String words) {
    return new QuerySyntaxException(query, where, words);
  }
}
