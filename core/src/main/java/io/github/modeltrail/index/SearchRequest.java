package io.github.modeltrail.index;

import java.util.Set;

/**
 * A query and how its answer should look. Immutable; start from {@link #of} and change what is needed.
 *
 * @param query
 *          which documents
 * @param order
 *          in what order
 * @param offset
 *          how many of the first ones to leave out
 * @param limit
 *          how many to give at most; each costs reading the document, for its snippets
 * @param facets
 *          what to count over all documents found; each costs one look at every document found
 * @param facetValues
 *          how many values of a facet to give at most, the most frequent ones
 */
public record SearchRequest(SearchQuery query, Order order, int offset, int limit, Set<Facet> facets,
    int facetValues) {
  /** No answer goes further than this many documents down: to get them all, use {@link CorpusIndex#tag}. */
  public static final int MAX_DEPTH = 100_000;

  /** In what order documents come. */
  public enum Order {
    /** The best match first (BM25). */
    RELEVANCE,
    /** The latest date first, those without a date last. */
    NEWEST,
    /** The earliest date first, those without a date last. */
    OLDEST
  }

  /** What can be counted. */
  public enum Facet {
    FAMILY, MODEL, DEVELOPER, COUNTRY, OPENNESS, USAGE, TOPIC, KIND, YEAR, CATEGORY, CONTRIBUTOR_COUNTRY,
    CONTRIBUTOR_ORGANIZATION
  }

  /**
   * @throws IllegalArgumentException
   *           if a number is negative or too large
   */
  public SearchRequest {
    if (offset < 0 || limit < 0 || offset > MAX_DEPTH - limit || facetValues < 1) {
      throw new IllegalArgumentException("offset and limit must not be negative nor sum to more than " + MAX_DEPTH
          + ", facet values must be at least 1 (got " + offset + ", " + limit + " and " + facetValues + ")");
    }
    facets = Set.copyOf(facets);
  }

  /** The ten best matches, nothing counted. */
  public static SearchRequest of(SearchQuery query) {
    return new SearchRequest(query, Order.RELEVANCE, 0, 10, Set.of(), 10);
  }

  /** Like {@link #of(SearchQuery)} for a query string. */
  public static SearchRequest of(String query) {
    return of(SearchQuery.parse(query));
  }

  public SearchRequest withOrder(Order value) {
    return new SearchRequest(query, value, offset, limit, facets, facetValues);
  }

  public SearchRequest withPage(int newOffset, int newLimit) {
    return new SearchRequest(query, order, newOffset, newLimit, facets, facetValues);
  }

  public SearchRequest withFacets(Facet... values) {
    return new SearchRequest(query, order, offset, limit, Set.of(values), facetValues);
  }
}
