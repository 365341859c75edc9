package io.github.modeltrail.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Counts the values of the documents that a search has found. */
final class Facets {
  private final Snapshot snapshot;
  private final FixedBitSet found;
  private final int values;

  Facets(Snapshot snapshot, FixedBitSet found, int values) {
    this.snapshot = snapshot;
    this.found = found;
    this.values = values;
  }

  List<SearchResult.FacetCount> count(SearchRequest.Facet facet) throws IOException {
    return switch (facet) {
      case FAMILY -> byTags(TagFields.facet(MentionField.FAMILY));
      case MODEL -> byTags(TagFields.facet(MentionField.MODEL));
      case DEVELOPER -> byTags(TagFields.facet(MentionField.DEVELOPER));
      case COUNTRY -> byTags(TagFields.facet(MentionField.COUNTRY));
      case OPENNESS -> byTags(TagFields.facet(MentionField.OPENNESS));
      case USAGE -> byTags(TagFields.facet(MentionField.USAGE));
      case TOPIC -> byTags(TagFields.TOPIC);
      case KIND -> byDocuments(IndexFields.KIND);
      case CATEGORY -> byDocuments(IndexFields.CATEGORY);
      case CONTRIBUTOR_COUNTRY -> byDocuments(IndexFields.CONTRIBUTOR_COUNTRY);
      case CONTRIBUTOR_ORGANIZATION -> byDocuments(IndexFields.CONTRIBUTOR_ORGANIZATION);
      case YEAR -> byYear();
    };
  }

  private List<SearchResult.FacetCount> byDocuments(String field) throws IOException {
    return mostFrequent(values(snapshot.documents(), found, field));
  }

  private List<SearchResult.FacetCount> byTags(String field) throws IOException {
    return mostFrequent(values(snapshot.tags(), snapshot.links().tagsRowsOf(found), field));
  }

  private List<SearchResult.FacetCount> byYear() throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.documents().leaves()) {
      NumericDocValues dates = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
      for (int row = dates.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = dates.nextDoc()) {
        if (found.get(leaf.docBase + row)) {
          counts.merge(Integer.toString(IndexFields.unpacked(dates.longValue()).year()), 1L, Long::sum);
        }
      }
    }
    return mostFrequent(counts);
  }

  private static Map<String, Long> values(IndexReader reader, FixedBitSet rows, String field) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      long[] perValue = inLeaf(leaf, values, rows);
      for (int value = 0; value < perValue.length; value++) {
        if (perValue[value] > 0) {
          counts.merge(values.lookupOrd(value).utf8ToString(), perValue[value], Long::sum);
        }
      }
    }
    return counts;
  }

  private static long[] inLeaf(LeafReaderContext leaf, SortedSetDocValues values, FixedBitSet rows)
      throws IOException {
    long[] counts = new long[Math.toIntExact(values.getValueCount())];
    for (int row = values.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = values.nextDoc()) {
      if (rows.get(leaf.docBase + row)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
    return counts;
  }

  private List<SearchResult.FacetCount> mostFrequent(Map<String, Long> counts) {
    return counts.entrySet().stream().map(count -> new SearchResult.FacetCount(count.getKey(), count.getValue()))
        .sorted(Comparator.comparingLong(SearchResult.FacetCount::documents).reversed()
            .thenComparing(SearchResult.FacetCount::value))
        .limit(values).toList();
  }
}
