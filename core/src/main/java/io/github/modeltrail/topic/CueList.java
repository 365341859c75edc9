package io.github.modeltrail.topic;

import io.github.modeltrail.lexicons.BundledLexicons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cue phrases that tell own work from background, contrast and outlook. Immutable. */
final class CueList {
  private static final String FILE = BundledLexicons.TOPICS + "/cues.tsv";

  private final List<Entry> entries;

  private CueList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  static CueList bundled() {
    try (InputStream in = BundledLexicons.open(FILE)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled cue phrases cannot be read", e);
    }
  }

  private static CueList read(String text) {
    List<Entry> entries = new ArrayList<>();
    int line = 0;
    for (String row : text.split("\n")) {
      line++;
      String[] fields = row.strip().split("\t");
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      if (fields.length != 2) {
        throw new TopicFileException(FILE, line, "a cue line has a kind, a tab and a phrase");
      }
      int at = line;
      Cue kind = Arrays.stream(Cue.values()).filter(cue -> cue.label().equals(fields[0])).findFirst()
          .orElseThrow(() -> new TopicFileException(FILE, at, "there is no kind of cue \"" + fields[0] + "\""));
      entries.add(new Entry(kind, Vocabulary.stems(fields[1])));
    }
    return new CueList(entries);
  }

  void addTo(Vocabulary vocabulary) {
    entries.forEach(entry -> vocabulary.addCue(entry.stems, entry.kind));
  }

  private record Entry(Cue kind, String stems) {}
}
