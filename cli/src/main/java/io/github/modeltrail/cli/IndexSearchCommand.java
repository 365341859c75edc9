package io.github.modeltrail.cli;

import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.SearchRequest;
import io.github.modeltrail.index.SearchRequest.Facet;
import io.github.modeltrail.index.SearchRequest.Order;
import io.github.modeltrail.index.SearchResult;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.text.Span;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail index search}. */
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Finds documents by their text and by what was found in them.",
    footer = {"", "Example:",
        "  modeltrail index search --index DIR 'family:Qwen AND usage:used AND date:[2023 TO 2025-06]'"})
final class IndexSearchCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
  private Path folder = Path.of("");

  @Parameters(arity = "1..*", paramLabel = "QUERY",
      description = "Words, \"phrases\", field:value (family, developer, country, openness, usage, topic, kind, date ...), "
          + "AND, OR, NOT and parentheses.")
  private List<String> words = List.of();

  @Option(names = "--most", paramLabel = "N", defaultValue = "10",
      description = "How many documents to show; default: ${DEFAULT-VALUE}.")
  private int most;

  @Option(names = "--order", paramLabel = "ORDER", defaultValue = "relevance",
      description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Order order = Order.RELEVANCE;

  @Option(names = "--count", paramLabel = "FACET", description = "Counts values over all documents found; one of "
      + "${COMPLETION-CANDIDATES}; may be given more than once.")
  private List<Facet> facets = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SearchRequest request = SearchRequest.of(String.join(" ", words)).withOrder(order).withPage(0, most)
        .withFacets(facets.toArray(Facet[]::new));
    try (CorpusIndex index = CorpusIndex.openReadOnly(folder)) {
      SearchResult result = index.search(request);
      out.println(result.total() + (result.total() == 1 ? " document" : " documents"));
      result.hits().forEach(hit -> print(hit, out));
      facets.forEach(facet -> print(facet, result, out));
      out.flush();
      return ExitCodes.DONE;
    }
  }

  private static void print(SearchResult.Hit hit, PrintWriter out) {
    out.println();
    out.println(hit.document().id() + hit.document().date().map(date -> " (" + date + ")").orElse("")
        + hit.title().map(title -> ": " + title).orElse(""));
    String models = hit.mentions().stream().map(ModelMention::surface).distinct().collect(Collectors.joining(", "));
    if (!models.isEmpty()) {
      out.println("  models: " + models);
    }
    hit.snippets().forEach(snippet -> out.println("  " + marked(snippet)));
  }

  private static String marked(SearchResult.Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.text());
    for (Span highlight : snippet.highlights().reversed()) {
      text.insert(highlight.end(), ']').insert(highlight.start(), '[');
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  private static void print(Facet facet, SearchResult result, PrintWriter out) {
    out.println();
    Table table = Table.of(facet.name().toLowerCase(Locale.ROOT).replace('_', ' '), "documents");
    result.facets().getOrDefault(facet, List.of())
        .forEach(count -> table.row(count.value(), Long.toString(count.documents())));
    table.print(out);
  }
}
