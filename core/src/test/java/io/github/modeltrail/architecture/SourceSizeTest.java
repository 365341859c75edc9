package io.github.modeltrail.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No source file of any module is longer than a reader's patience. */
class SourceSizeTest {
  private static final int MAX_LINES = 500;
  private static final PathMatcher MAIN_SOURCE = FileSystems.getDefault().getPathMatcher("glob:**/src/main/**.java");

  @Test
  void sourcesAreShort() throws IOException {
    Path repository = Path.of("").toAbsolutePath().getParent();
    assertThat(repository.resolve("lexicons/pom.xml")).exists();
    assertThat(longSources(repository)).as("sources of more than %d lines", MAX_LINES).isEmpty();
  }

  @Test
  void findsOnlyTheLongOnes(@TempDir Path repository) throws IOException {
    Path sources = Files.createDirectories(repository.resolve("module/src/main/java"));
    Files.write(sources.resolve("Short.java"), Collections.nCopies(MAX_LINES, ""));
    Path tooLong = Files.write(sources.resolve("Long.java"), Collections.nCopies(MAX_LINES + 1, ""));
    assertThat(longSources(repository)).containsExactly(tooLong);
  }

  private static List<Path> longSources(Path repository) throws IOException {
    try (Stream<Path> files = Files.walk(repository)) {
      return files.filter(MAIN_SOURCE::matches).filter(file -> lines(file) > MAX_LINES).toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
