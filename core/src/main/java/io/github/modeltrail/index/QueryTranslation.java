package io.github.modeltrail.index;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.text.Folding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns queries into Lucene's, those for tags by asking the index of tags at once. */
final class QueryTranslation {
  private final Snapshot snapshot;

  QueryTranslation(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Query translate(SearchQuery query) throws IOException {
    return switch (query) {
      case SearchQuery.Everything() -> MatchAllDocsQuery.INSTANCE;
      case SearchQuery.Phrase(String text) -> phrase(IndexFields.TEXT, text);
      case SearchQuery.Mention mention -> byTags(mention(mention));
      case SearchQuery.Field(DocumentField field, String value) -> field(field, value);
      case SearchQuery.DateRange range -> dates(range);
      case SearchQuery.And(List<SearchQuery> parts) -> conjunction(parts);
      case SearchQuery.Or(List<SearchQuery> parts) -> alternatives(parts);
      case SearchQuery.Not(SearchQuery part) -> new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER)
          .add(translate(part), BooleanClause.Occur.MUST_NOT).build();
    };
  }

  /** The phrases that speak for a document, as terms in order. */
  static List<List<BytesRef>> phrases(SearchQuery query) {
    return switch (query) {
      case SearchQuery.Phrase(String text) -> List.of(terms(text).stream().map(Placed::term).toList());
      case SearchQuery.And(List<SearchQuery> parts) -> inAll(parts, QueryTranslation::phrases);
      case SearchQuery.Or(List<SearchQuery> parts) -> inAll(parts, QueryTranslation::phrases);
      default -> List.of();
    };
  }

  /** What is asked of mentions, where that speaks for a document. */
  static List<SearchQuery.Mention> mentions(SearchQuery query) {
    return switch (query) {
      case SearchQuery.Mention mention -> List.of(mention);
      case SearchQuery.And(List<SearchQuery> parts) -> inAll(parts, QueryTranslation::mentions);
      case SearchQuery.Or(List<SearchQuery> parts) -> inAll(parts, QueryTranslation::mentions);
      default -> List.of();
    };
  }

  private static <T> List<T> inAll(List<SearchQuery> parts, Function<SearchQuery, List<T>> each) {
    return parts.stream().flatMap(part -> each.apply(part).stream()).toList();
  }

  private Query conjunction(List<SearchQuery> parts) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (SearchQuery part : parts) {
      boolean scores = !phrases(part).isEmpty();
      all.add(translate(part), scores ? BooleanClause.Occur.MUST : BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  private Query alternatives(List<SearchQuery> parts) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (SearchQuery part : parts) {
      any.add(translate(part), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private Query field(DocumentField field, String value) throws IOException {
    return switch (field) {
      case ID -> new TermQuery(IndexFields.idTerm(value));
      case TOPIC -> byTags(keyword(TagFields.TOPIC, value));
      case CONTRIBUTOR_ORGANIZATION -> phrase(IndexFields.CONTRIBUTOR_ORGANIZATION, value);
      case KIND -> keyword(IndexFields.KIND, value);
      case CATEGORY -> keyword(IndexFields.CATEGORY, value);
      case CONTRIBUTOR_COUNTRY -> keyword(IndexFields.CONTRIBUTOR_COUNTRY, value);
    };
  }

  private static Query mention(SearchQuery.Mention mention) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    mention.values().forEach((field, value) -> all.add(keyword(field.label(), value), BooleanClause.Occur.FILTER));
    return all.build();
  }

  private static Query keyword(String field, String value) {
    if (value.endsWith("*")) {
      return new PrefixQuery(new Term(field, IndexFields.keyword(value.substring(0, value.length() - 1))));
    }
    return new TermQuery(new Term(field, IndexFields.keyword(value)));
  }

  private Query byTags(Query query) throws IOException {
    IndexReader tags = snapshot.tags();
    return new RowSetQuery(snapshot.links().documentsOf(Snapshot.matching(tags, query)));
  }

  private static Query dates(SearchQuery.DateRange range) {
    int from = range.from().map(PartialDate::earliest).map(QueryTranslation::day).orElse(Integer.MIN_VALUE);
    int to = range.to().map(PartialDate::latest).map(QueryTranslation::day).orElse(Integer.MAX_VALUE);
    return IntPoint.newRangeQuery(IndexFields.DAY, from, to);
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private static Query phrase(String field, String text) {
    List<Placed> terms = terms(text);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no word in " + text);
    }
    if (terms.size() == 1) {
      return single(field, terms.getFirst().term());
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(field, term.term()), term.position()));
    return phrase.build();
  }

  /** One character of a script without spaces begins the pairs under which it stands in texts. */
  private static Query single(String field, BytesRef term) {
    String text = term.utf8ToString();
    boolean half = text.length() == 1 && Folding.isUnspacedScript(text.charAt(0));
    return half ? new PrefixQuery(new Term(field, term)) : new TermQuery(new Term(field, term));
  }

  private record Placed(BytesRef term, int position) {}

  private static List<Placed> terms(String text) {
    TextTokens tokens = new TextTokens().over(List.of(text));
    List<Placed> terms = new ArrayList<>();
    int position = -1;
    int lastEnd = 0;
    while (tokens.incrementToken()) {
      position += tokens.positionIncrement();
      if (!isLastOfPairs(tokens, lastEnd)) {
        terms.add(new Placed(BytesRef.deepCopyOf(tokens.term()), position));
      }
      lastEnd = tokens.termEnd();
    }
    return terms;
  }

  /** What ends a run in a query need not end one in a text, so only the pairs are looked for. */
  private static boolean isLastOfPairs(TextTokens tokens, int lastEnd) {
    return tokens.termEnd() == lastEnd && tokens.termStart() == lastEnd - 1 && tokens.positionIncrement() == 1;
  }
}
