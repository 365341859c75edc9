package io.github.modeltrail.index;

import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a search.
 *
 * @param total
 *          how many documents were found
 * @param hits
 *          those of the page that was asked for
 * @param facets
 *          for each facet that was asked for its most frequent values, the most frequent first, with the number of
 *          documents found that have them
 */
public record SearchResult(long total, List<Hit> hits, Map<SearchRequest.Facet, List<FacetCount>> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /**
   * A document that was found.
   *
   * @param document
   *          its head
   * @param title
   *          its title, if it has one
   * @param score
   *          how well it matches, where the best matches were asked for; else 0
   * @param mentions
   *          the models it mentions, as the stored tags have them
   * @param snippets
   *          places in its texts that say why it was found
   */
  public record Hit(DocumentHead document, Optional<String> title, double score, List<ModelMention> mentions,
      List<Snippet> snippets) {

    public Hit {
      mentions = List.copyOf(mentions);
      snippets = List.copyOf(snippets);
    }
  }

  /**
   * A piece of a text.
   *
   * @param path
   *          JSON Pointer of the text
   * @param place
   *          where the piece stands in the text, in UTF-16 units
   * @param text
   *          exactly that slice of the text
   * @param highlights
   *          what was asked for, by offsets in {@code text}, in order and apart from each other
   */
  public record Snippet(String path, Span place, String text, List<Span> highlights) {

    public Snippet {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * How many of the documents found have a value.
   *
   * @param value
   *          the value as it is written
   * @param documents
   *          their number
   */
  public record FacetCount(String value, long documents) {}
}
