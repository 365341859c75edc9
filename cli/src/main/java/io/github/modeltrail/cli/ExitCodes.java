package io.github.modeltrail.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the process says of how it ended. */
final class ExitCodes {
  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int COULD_NOT_GO_ON = 3;

  /** Set this variable to see where in the program a failure came from. */
  private static final String TRACE = "MODELTRAIL_TRACE";

  private ExitCodes() {}

  /** Says on standard error, in a line, why a command could not go on. */
  static int explain(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("modeltrail: " + words(failure));
    if (System.getenv(TRACE) == null) {
      err.println("(set " + TRACE + "=1 to see where this came from)");
    } else {
      failure.printStackTrace(err);
    }
    err.flush();
    return COULD_NOT_GO_ON;
  }

  private static String words(Throwable failure) {
    return switch (failure) {
      case UncheckedIOException e when e.getCause() != null -> words(e.getCause());
      case NoSuchFileException e -> "there is no file " + e.getFile();
      case FileNotFoundException e -> "cannot open " + e.getMessage();
      case AccessDeniedException e -> "no permission to open " + e.getFile();
      case IOException e -> "input or output failed: " + e.getMessage();
      case IllegalArgumentException e -> String.valueOf(e.getMessage());
      case IllegalStateException e -> String.valueOf(e.getMessage());
      default -> failure.getClass().getSimpleName() + ": " + failure.getMessage();
    };
  }
}
