package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.table.TidyTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whether a command's figures are written as tables, and how. */
final class TableOptions {
  @ArgGroup(exclusive = false)
  private @Nullable Wanted wanted;

  /** A format without a folder is refused by picocli. */
  static final class Wanted {
    @Option(names = "--tables", paramLabel = "DIR", required = true,
        description = "Writes the figures in full as tables into this folder, with a data dictionary.")
    private Path folder = Path.of("");

    @Option(names = "--table-format", paramLabel = "FORMAT", split = ",", defaultValue = "csv",
        description = "csv, parquet, or csv,parquet for both; default: ${DEFAULT-VALUE}.")
    private List<TableFormat> formats = List.of();
  }

  /** Writes the tables and their dictionary if they were asked for; only then are they made. */
  void write(Supplier<List<TidyTable>> tables) throws IOException {
    if (wanted == null) {
      return;
    }
    List<TidyTable> all = new ArrayList<>(tables.get());
    all.add(TidyTable.dictionary(all));
    Files.createDirectories(wanted.folder);
    for (TableFormat format : wanted.formats) {
      for (TidyTable table : all) {
        format.write(table, format.file(table, wanted.folder));
      }
    }
  }
}
