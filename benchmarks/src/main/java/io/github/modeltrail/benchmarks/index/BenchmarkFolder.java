package io.github.modeltrail.benchmarks.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for the indexes of a benchmark, deleted at its end. */
record BenchmarkFolder(Path path) implements AutoCloseable {

  static BenchmarkFolder create() throws IOException {
    return new BenchmarkFolder(Files.createTempDirectory("index-benchmark"));
  }

  /** A path where nothing is. */
  Path fresh(String name) throws IOException {
    delete(path.resolve(name));
    return path.resolve(name);
  }

  double megabytes(String name) throws IOException {
    try (Stream<Path> files = Files.walk(path.resolve(name))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1e6;
    }
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
