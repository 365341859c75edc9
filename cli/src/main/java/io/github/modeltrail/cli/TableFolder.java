package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.table.TidyTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes tables as CSV into a folder, with the data dictionary beside them. */
final class TableFolder {
  private TableFolder() {}

  static void write(List<TidyTable> tables, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<TidyTable> all = new ArrayList<>(tables);
    all.add(TidyTable.dictionary(tables));
    for (TidyTable table : all) {
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.name() + ".csv"))) {
        table.writeCsv(out);
      }
    }
  }
}
