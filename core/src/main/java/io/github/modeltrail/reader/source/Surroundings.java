package io.github.modeltrail.reader.source;

import java.io.IOException;
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

  /** The names of the files directly in it, in a stable order. */
  List<String> names() throws IOException;

  /** What the folder is called; an archive's own name where the source lies at its top. */
  String name();

  /** The folder around it. */
  Optional<Surroundings> parent();
}
