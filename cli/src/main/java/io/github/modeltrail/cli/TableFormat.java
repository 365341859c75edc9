package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.table.TidyTable;
import io.github.modeltrail.parquet.ParquetTables;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How tables are written. */
enum TableFormat {
  CSV {
    @Override
    void write(TidyTable table, Path file) throws IOException {
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        table.writeCsv(out);
      }
    }
  },
  PARQUET {
    @Override
    void write(TidyTable table, Path file) throws IOException {
      ParquetTables.write(table, file);
    }
  };

  abstract void write(TidyTable table, Path file) throws IOException;

  Path file(TidyTable table, Path folder) {
    return folder.resolve(table.name() + "." + name().toLowerCase(Locale.ROOT));
  }
}
