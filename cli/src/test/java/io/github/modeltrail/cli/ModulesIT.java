package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Takes the built jars as the named modules they are; all other tests run on the class path. */
class ModulesIT {
  private static final Set<String> OURS = Set.of("io.github.modeltrail.lexicons", "io.github.modeltrail.core",
      "io.github.modeltrail.samples");

  private static ModuleLayer layer;

  @BeforeAll
  static void resolveJars() throws IOException {
    ModuleFinder jars = ModuleFinder.of(withoutParquet(Path.of("target", "lib")));
    Configuration modules = ModuleLayer.boot().configuration().resolve(jars, ModuleFinder.of(), OURS);
    layer = ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
  }

  /** The jars of Parquet share packages among each other, so they are for the class path alone. */
  private static Path[] withoutParquet(Path folder) throws IOException {
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.filter(jar -> !jar.getFileName().toString().contains("parquet")).toArray(Path[]::new);
    }
  }

  @Test
  void resolves() {
    assertThat(layer.modules()).extracting(Module::getName).containsAll(OURS);
  }

  @Test
  void servesLexiconsFromTheirModule() throws Exception {
    Class<?> lexicons = load("io.github.modeltrail.lexicons", "io.github.modeltrail.lexicons.BundledLexicons");
    assertThat(lexicons.getModule().isNamed()).isTrue();
    assertThat((List<?>) lexicons.getMethod("list", String.class).invoke(null, "models")).isNotNull();
    try (InputStream index = (InputStream) lexicons.getMethod("open", String.class).invoke(null, "models/index.txt")) {
      assertThat(index).isNotNull();
    }
  }

  @Test
  void loadsTheLibraryFromItsModule() throws Exception {
    Class<?> span = load("io.github.modeltrail.core", "io.github.modeltrail.text.Span");
    assertThat(span.getModule().isNamed()).isTrue();
    assertThat(span.getModule().getDescriptor().isAutomatic()).isFalse();
  }

  private static Class<?> load(String module, String type) throws ClassNotFoundException {
    return layer.findLoader(module).loadClass(type);
  }
}
