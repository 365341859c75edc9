package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.source.Findings;
import io.github.modeltrail.reader.source.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A folder in an archive.
 *
 * @param files
 *          what is held of the archive
 * @param folder
 *          its path, empty or with a slash at its end
 * @param archive
 *          what the archive is called
 */
record ArchiveFolder(ArchiveFiles files, String folder, String archive) implements Surroundings {

  @Override
  public Optional<byte[]> file(String path, int most) {
    return Surroundings.normal(folder + path).flatMap(files::file)
        .map(bytes -> Arrays.copyOf(bytes, Math.min(most, bytes.length)));
  }

  @Override
  public List<String> names() {
    return files.names(folder);
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

  @Override
  public boolean packed() {
    return true;
  }

  @Override
  public Findings findings() {
    return files.findings(folder);
  }
}
