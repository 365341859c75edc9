/**
 * Tables of findings as Parquet files, which keep the types of their columns and which DuckDB, pandas, R's arrow and Spark
 * read as they are.
 *
 * <h2>Use</h2>
 *
 * <pre>{@code
 * TidyTable origins = StudyTables.shares("origins", query, Shares.of(observations, query));
 * ParquetTables.write(origins, Path.of("origins.parquet"));
 * }</pre>
 *
 * <h2>Idea</h2>
 *
 * <p>
 * A file holds what the table's CSV holds: texts as UTF-8 strings, whole numbers as 64-bit integers, numbers as doubles, days
 * as dates, and null where a cell of the CSV is empty. That is a module of its own, so that who does without Parquet need
 * not have its libraries. They are used without Hadoop and without native code.
 *
 * <h2>Limits</h2>
 *
 * <p>
 * Files are not compressed, as that would ask for native code; values that come again are kept once all the same. A table
 * has the same values in the same order each time it is written, but the bytes of the file's footer may differ. The
 * libraries share packages among each other, so they are for the class path, not for the module path.
 */
@NullMarked
package io.github.modeltrail.parquet;

import org.jspecify.annotations.NullMarked;
