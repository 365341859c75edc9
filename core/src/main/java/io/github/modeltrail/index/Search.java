package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.mention.ModelMention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Answers one request from one snapshot. */
final class Search {
  private static final SortField BY_SEQUENCE = new SortField(IndexFields.SEQUENCE, SortField.Type.LONG);

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Query query;

  Search(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.query = new QueryTranslation(snapshot).translate(request.query());
  }

  SearchResult run() throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot.documents());
    searcher.setQueryCache(null);
    int depth = Math.max(1, request.offset() + request.limit());
    TopDocs top = searcher.search(query, new TopFieldCollectorManager(sort(), depth, Integer.MAX_VALUE));
    return new SearchResult(top.totalHits.value(), hits(top), facets());
  }

  private Sort sort() {
    return switch (request.order()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_SEQUENCE);
      case NEWEST -> new Sort(byDate(true, Long.MIN_VALUE), BY_SEQUENCE);
      case OLDEST -> new Sort(byDate(false, Long.MAX_VALUE), BY_SEQUENCE);
    };
  }

  private static SortField byDate(boolean latestFirst, long missing) {
    return new SortField(IndexFields.DATE, SortField.Type.LONG, latestFirst, missing);
  }

  private List<SearchResult.Hit> hits(TopDocs top) throws IOException {
    DocumentRows rows = new DocumentRows(snapshot.documents());
    TagRows tags = new TagRows(snapshot.tags());
    Snippets snippets = new Snippets(request.query());
    List<SearchResult.Hit> hits = new ArrayList<>();
    int end = Math.min(top.scoreDocs.length, request.offset() + request.limit());
    for (int i = request.offset(); i < end; i++) {
      hits.add(hit(top.scoreDocs[i], rows, tags, snippets));
    }
    return hits;
  }

  private SearchResult.Hit hit(ScoreDoc found, DocumentRows rows, TagRows tags, Snippets snippets)
      throws IOException {
    Document document = rows.document(found.doc);
    int row = snapshot.links().tagsRow(found.doc);
    List<ModelMention> mentions = row < 0 ? List.of()
        : tags.tags(row).mentions();
    return new SearchResult.Hit(DocumentHead.of(document), document.title(), score(found), mentions,
        snippets.of(document, mentions));
  }

  private double score(ScoreDoc found) {
    boolean scored = request.order() == SearchRequest.Order.RELEVANCE;
    return scored && ((FieldDoc) found).fields[0] instanceof Float score ? score : 0;
  }

  private Map<SearchRequest.Facet, List<SearchResult.FacetCount>> facets() throws IOException {
    Map<SearchRequest.Facet, List<SearchResult.FacetCount>> counts = new EnumMap<>(SearchRequest.Facet.class);
    if (!request.facets().isEmpty()) {
      Facets facets = new Facets(snapshot, Snapshot.matching(snapshot.documents(), query), request.facetValues());
      for (SearchRequest.Facet facet : request.facets()) {
        counts.put(facet, facets.count(facet));
      }
    }
    return counts;
  }
}
