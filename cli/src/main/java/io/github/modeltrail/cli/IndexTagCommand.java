package io.github.modeltrail.cli;

import io.github.modeltrail.export.TagsWriter;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.index.SearchQuery;
import io.github.modeltrail.index.TagUpdate;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail index tag}. */
@Command(name = "tag", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Brings the tags kept in an index up to date and writes them, one line a document.")
final class IndexTagCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
  private Path folder = Path.of("");

  @Option(names = "--query", paramLabel = "QUERY",
      description = "Writes only the documents that this finds; written as for \"modeltrail index search\".")
  private Optional<String> query = Optional.empty();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where the tags go; default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Mixin
  private TaggerOptions tagging = new TaggerOptions();

  @Override
  public Integer call() throws IOException {
    DocumentTagger tagger = tagging.tagger().forIndex();
    try (CorpusIndex index = CorpusIndex.open(folder);
        LineFile lines = LineFile.of(output, spec.commandLine().getOut())) {
      TagUpdate update = index.updateTags(tagger, tagging.threads());
      SearchQuery wanted = query.map(SearchQuery::parse).orElseGet(SearchQuery.Everything::new);
      try (Stream<DocumentTags> all = index.tag(tagger, tagging.threads(), wanted);
          Progress progress = Progress.of("writing", "documents", query.isPresent() ? -1 : update.documents())) {
        TagsWriter tags = new TagsWriter(lines.writer());
        for (Iterator<DocumentTags> each = all.iterator(); each.hasNext(); progress.step()) {
          tags.write(each.next());
        }
        tags.flush();
      }
      lines.finish();
      String renewed = update.renewed() == 0 ? "" : ", and in " + update.renewed() + " others facts were renewed";
      spec.commandLine().getErr().println("modeltrail: " + update.read() + " of " + update.documents()
          + " documents were read to bring the tags up to date" + renewed);
      return ExitCodes.DONE;
    }
  }
}
