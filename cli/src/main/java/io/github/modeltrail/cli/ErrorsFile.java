package io.github.modeltrail.cli;

import io.github.modeltrail.export.ErrorsJson;
import io.github.modeltrail.reader.ReadFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Where failures go: a file if one is named, else a line each on standard error. Counts them. */
final class ErrorsFile implements AutoCloseable {
  private final Optional<LineFile> file;
  private final Optional<Path> path;
  private final PrintWriter standardError;
  private int failures;

  private ErrorsFile(Optional<LineFile> file, Optional<Path> path, PrintWriter standardError) {
    this.file = file;
    this.path = path;
    this.standardError = standardError;
  }

  static ErrorsFile of(Optional<Path> path, PrintWriter standardError) throws IOException {
    Optional<LineFile> file = path.isPresent() ? Optional.of(LineFile.of(path, standardError)) : Optional.empty();
    return new ErrorsFile(file, path, standardError);
  }

  void add(String stage, ReadFailure failure) {
    failures++;
    String line = ErrorsJson.line(stage, failure);
    file.ifPresentOrElse(errors -> errors.line(line), () -> standardError.println(line));
  }

  /** Ends the file and says which exit code the failures call for. */
  int finish() throws IOException {
    if (file.isPresent()) {
      file.get().finish();
    }
    if (failures > 0) {
      standardError.println("modeltrail: " + failures + (failures == 1 ? " document" : " documents") + " failed"
          + path.map(errors -> "; see " + errors).orElse(""));
      standardError.flush();
    }
    return failures == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
