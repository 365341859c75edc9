package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.option.ReadOptions;
import io.github.modeltrail.reader.source.DiskFolder;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paths in their order; a folder's own in the order of their names, hidden ones passed over. */
final class PathInputs implements Inputs {
  private final String name;
  private final Iterator<Path> paths;
  private final List<Path> above;
  private final Optional<Surroundings> folder;
  private final ReadOptions options;

  private PathInputs(String name, List<Path> paths, List<Path> above, Optional<Surroundings> folder,
      ReadOptions options) {
    this.name = name;
    this.paths = paths.iterator();
    this.above = above;
    this.folder = folder;
    this.options = options;
  }

  static PathInputs of(List<Path> paths, ReadOptions options) {
    return new PathInputs("the input", List.copyOf(paths), List.of(), Optional.empty(), options);
  }

  @Override
  public Optional<Input> next() {
    return paths.hasNext() ? Optional.of(at(paths.next())) : Optional.empty();
  }

  private Input at(Path path) {
    try {
      return Files.isDirectory(path) ? folder(path) : file(path);
    } catch (NoSuchFileException e) {
      return new Input.Unreadable(path.toString(), "there is no such file or folder; check the path");
    } catch (AccessDeniedException e) {
      return new Input.Unreadable(path.toString(), "reading it is not allowed; check its permissions");
    } catch (IOException e) {
      return new Input.Unreadable(path.toString(), "it cannot be opened: " + e.getMessage());
    }
  }

  private Input file(Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Input.Unreadable(path.toString(), "it is neither a file nor a folder; name one that is");
    }
    InputStream in = Files.newInputStream(path);
    return new Input.Found(
        folder.isPresent() ? Source.of(path, folder.get(), in, options) : Source.of(path, in, options), 0);
  }

  private Input folder(Path path) throws IOException {
    Path real = path.toRealPath();
    if (above.contains(real)) {
      return new Input.Unreadable(path.toString(), "the link leads back to a folder around it; remove the link");
    }
    List<Path> around = new ArrayList<>(above);
    around.add(real);
    try (Stream<Path> list = Files.list(path)) {
      List<Path> children = list.filter(PathInputs::shown).sorted(Comparator.comparing(Path::toString)).toList();
      return new Input.Nested(
          new PathInputs(path.toString(), children, around, Optional.of(new DiskFolder(path)), options));
    }
  }

  @Override
  public String name() {
    return name;
  }

  private static boolean shown(Path path) {
    return !String.valueOf(path.getFileName()).startsWith(".");
  }
}
