package io.github.modeltrail.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
  private static final Set<String> KINDS = Set.of("patent", "preprint", "publication", "policy", "repository", "other");

  @TempDir
  Path folder;

  @Test
  void holdsAllKindsOfDocument() throws IOException {
    List<Sample> samples = Samples.all();
    assertThat(samples.stream().mapToInt(Sample::documents).sum()).isGreaterThanOrEqualTo(60);
    assertThat(samples).flatExtracting(Sample::kinds).containsAll(KINDS).isSubsetOf(KINDS);
  }

  @Test
  void opensEachFileOnce() throws IOException {
    assertThat(Samples.all()).extracting(Sample::name).doesNotHaveDuplicates();
    for (Sample sample : Samples.all()) {
      try (InputStream file = Samples.open(sample.name())) {
        assertThat(file.read()).as(sample.name()).isNotEqualTo(-1);
      }
    }
  }

  @Test
  void listsEveryFileThatIsThere() throws Exception {
    Path root = Path.of(Samples.class.getResource("index.tsv").toURI()).getParent();
    try (Stream<Path> files = Files.walk(root)) {
      Set<String> found = files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString())
          .map(name -> name.replace('\\', '/')).filter(name -> name.contains("/") && !name.startsWith("gold/"))
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(Samples.all()).extracting(Sample::name).containsExactlyInAnyOrderElementsOf(found);
    }
  }

  @Test
  void copiesTheFilesAsTheyAre() throws IOException {
    List<Path> written = Samples.copyTo(folder.resolve("new/corpus"));
    assertThat(written).hasSameSizeAs(Samples.all());
    for (Sample sample : Samples.all()) {
      try (InputStream file = Samples.open(sample.name())) {
        assertThat(folder.resolve("new/corpus").resolve(sample.name())).hasBinaryContent(file.readAllBytes());
      }
    }
  }

  @Test
  void replacesWhatIsThereAndReadsTheSameAgain() throws IOException {
    Path taken = folder.resolve(Samples.all().get(0).name());
    Files.createDirectories(taken.getParent());
    Files.writeString(taken, "old");
    assertThat(Samples.copyTo(folder)).isEqualTo(Samples.copyTo(folder));
    assertThat(Files.readString(taken)).isNotEqualTo("old");
  }

  @Test
  void namesTheFileThatIsNotThere() {
    assertThatThrownBy(() -> Samples.open("pdf/none.pdf")).isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("pdf/none.pdf").hasMessageContaining("Samples.all()");
  }
}
