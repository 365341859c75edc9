package io.github.modeltrail.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * A command that was run in this process.
 *
 * @param exitCode
 *          what the process would have ended with
 * @param out
 *          what went to standard output
 * @param err
 *          what went to standard error
 */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    CommandLine command = Main.commandLine(words).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new CommandRun(command.execute(words), out.toString(), err.toString());
  }
}
