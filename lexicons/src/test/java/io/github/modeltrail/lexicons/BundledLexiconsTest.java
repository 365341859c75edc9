package io.github.modeltrail.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledLexiconsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/modeltrail/lexicons");

  @ParameterizedTest
  @ValueSource(strings = {BundledLexicons.MODELS, BundledLexicons.TOPICS})
  void listsWhatTheFolderHolds(String folder) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      List<String> held = files.map(file -> folder + "/" + file.getFileName()).filter(name -> !name.endsWith(".txt"))
          .toList();
      assertThat(BundledLexicons.list(folder)).containsExactlyInAnyOrderElementsOf(held);
    }
  }

  @Test
  void opensByName() throws IOException {
    try (InputStream index = BundledLexicons.open("models/index.txt")) {
      assertThat(index.readAllBytes()).isEqualTo(Files.readAllBytes(RESOURCES.resolve("models/index.txt")));
    }
  }

  @Test
  void namesTheFileThatIsNotThere() {
    assertThatThrownBy(() -> BundledLexicons.open("models/nobody.json")).isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("models/nobody.json");
  }
}
