package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.source.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files that are held of an archive, by normal paths, with what was found out about their folders. Thread-safe. */
final class ArchiveFiles {
  private final Map<String, byte[]> files;
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Findings> findings = new ConcurrentHashMap<>();

  ArchiveFiles(Map<String, byte[]> files) {
    this.files = Map.copyOf(files);
    files.keySet().stream().sorted().forEach(path -> names
        .computeIfAbsent(ArchiveFolder.folderOf(path), folder -> new ArrayList<>())
        .add(path.substring(path.lastIndexOf('/') + 1)));
  }

  Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The names of the files directly in a folder. */
  List<String> names(String folder) {
    return names.getOrDefault(folder, List.of());
  }

  Findings findings(String folder) {
    return findings.computeIfAbsent(folder, path -> new Findings());
  }
}
