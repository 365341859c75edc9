package io.github.modeltrail.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder on the disk. Only plain files inside of it are read, links resolved before that is judged. */
public final class DiskFolder implements Surroundings {
  private final Path folder;
  private final Optional<Surroundings> parent;
  private final Findings findings = new Findings();

  /** That folder. */
  public DiskFolder(Path folder) {
    this.folder = folder;
    this.parent = of(folder);
  }

  /** The folder of a file. */
  static Optional<Surroundings> of(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).map(DiskFolder::new);
  }

  @Override
  public Optional<byte[]> file(String path, int most) throws IOException {
    Optional<Path> file = inside(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      return Optional.of(in.readNBytes(most));
    }
  }

  private Optional<Path> inside(String path) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(path).normalize();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? Optional.of(file.toRealPath()).filter(real -> real.startsWith(root))
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Override
  public String name() {
    return folder.getFileName() == null ? "" : folder.getFileName().toString();
  }

  @Override
  public Optional<Surroundings> parent() {
    return parent;
  }

  @Override
  public boolean packed() {
    return false;
  }

  @Override
  public Findings findings() {
    return findings;
  }
}
