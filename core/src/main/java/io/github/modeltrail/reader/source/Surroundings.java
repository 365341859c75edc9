package io.github.modeltrail.reader.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The folder a source lies in, on the disk or in an archive: its document may put in other files that lie there. */
public interface Surroundings {

  /**
   * The beginning of a file, by its path from here.
   *
   * @param most
   *          how many bytes at most
   * @return empty if there is no such plain file, or it lies outside of what the document may reach
   */
  Optional<byte[]> file(String path, int most) throws IOException;

  /** The names of the files directly in it, in a stable order; of an archive only those that LaTeX can put in. */
  List<String> names() throws IOException;

  /** What the folder is called; an archive's own name where the source lies at its top. */
  String name();

  /** The folder around it. */
  Optional<Surroundings> parent();

  /** Whether it lies in an archive: what was packed together belongs together. */
  boolean packed();

  /** What was found out about it. */
  Findings findings();

  /** A path without steps to itself and back; empty if it leads out of where it begins. */
  static Optional<String> normal(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }
}
