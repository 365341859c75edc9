package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.source.Surroundings;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder in an archive.
 *
 * @param files
 *          what is kept of the archive, by normal paths
 * @param folder
 *          its path, empty or with a slash at its end
 * @param archive
 *          what the archive is called
 */
record ArchiveFolder(Map<String, byte[]> files, String folder, String archive) implements Surroundings {

  @Override
  public Optional<byte[]> file(String path, int most) {
    return normal(folder + path).map(files::get).map(bytes -> Arrays.copyOf(bytes, Math.min(most, bytes.length)));
  }

  @Override
  public List<String> names() {
    return files.keySet().stream().filter(path -> folderOf(path).equals(folder))
        .map(path -> path.substring(folder.length())).sorted().toList();
  }

  @Override
  public String name() {
    return folder.isEmpty() ? archive
        : folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1,
            folder.length() - 1);
  }

  @Override
  public Optional<Surroundings> parent() {
    return folder.isEmpty() ? Optional.empty()
        : Optional.of(new ArchiveFolder(files, folderOf(folder.substring(0, folder.length() - 1)), archive));
  }

  /** The path of a file's folder. */
  static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** A path without steps to itself and back; empty if it leads out of the archive. */
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
