package io.github.modeltrail.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import io.github.modeltrail.analysis.table.Column;
import io.github.modeltrail.analysis.table.ColumnType;
import io.github.modeltrail.analysis.table.TidyTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.jspecify.annotations.Nullable;

/** Writes tables as Parquet files. Stateless. */
public final class ParquetTables {
  private ParquetTables() {}

  /**
   * Writes the table to a file, in place of one that is there.
   *
   * @throws IOException
   *           if the file cannot be written
   */
  public static void write(TidyTable table, Path file) throws IOException {
    // A configuration of its own kind spares Hadoop, and no codec the native code of one.
    try (CarpetWriter<Row> writer = new CarpetWriter.Builder<>(new LocalOutputFile(file), Row.class)
        .withConf(new PlainParquetConfiguration()).withWriteMode(Mode.OVERWRITE)
        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED).withWriteRecordModel(model(table.columns())).build()) {
      for (List<String> cells : table.rows()) {
        writer.write(new Row(cells));
      }
    }
  }

  private static WriteRecordModelType<Row> model(List<Column> columns) {
    WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      ColumnType type = columns.get(i).type();
      model = model.withField(columns.get(i).name(), fieldType(type), row -> row.value(column, type));
    }
    return model;
  }

  private static FieldType fieldType(ColumnType type) {
    return switch (type) {
      case TEXT -> FieldTypes.STRING;
      case WHOLE -> FieldTypes.LONG;
      case NUMBER -> FieldTypes.DOUBLE;
      case DATE -> FieldTypes.LOCAL_DATE;
    };
  }

  /** A row as the writer takes it: null is what is not known. */
  private record Row(List<String> cells) {
    @Nullable
    Object value(int column, ColumnType type) {
      return type.value(cells.get(column)).orElse(null);
    }
  }
}
