package io.github.modeltrail.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
  private static final String ROOT = "io.github.modeltrail";
  private static final String BROKEN = "io.github.modeltrail.architecture.fixture";

  private static final JavaClasses LIBRARY = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .withImportOption(location -> location.contains("/target/classes/") && location.contains("/modeltrail/"))
      .importPath(Path.of("target", "classes"));
  private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(BROKEN);
  private static final Map<String, ArchRule> RULES_ON_FIXTURES = Architecture.rules(BROKEN);

  @TestFactory
  Stream<DynamicTest> holds() {
    return Architecture.rules(ROOT).entrySet().stream()
        .map(law -> DynamicTest.dynamicTest(law.getKey(), () -> law.getValue().check(LIBRARY)));
  }

  @Test
  void looksAtTheWholeLibrary() {
    assertThat(LIBRARY).extracting(JavaClass::getName).contains(ROOT + ".text.Span", ROOT + ".tags.DocumentTags");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      listed packages only                  | unlisted.Stray
      imports of text                       | text.ImportsUpwards
      no cycles                             | text.ImportsUpwards
      Lucene in index only                  | text.KnowsLucene
      no library type in a public signature | index.ShowsLibraries.documents()
      no library type in a public signature | index.ShowsLibraries.read(tools.jackson.databind.JsonNode)
      no library supertype of a public type | index.IsLibraryType
      no standard streams                   | document.SpeaksToTerminal
      no java.lang.Exception declared       | document.ThrowsAnything
      null-marked packages                  | unlisted.Stray
      telling class names                   | document.EndsInUtil
      telling package names                 | common.LiesInVaguePackage
      """)
  void catches(String law, String culprit) {
    assertThat(RULES_ON_FIXTURES.get(law).evaluate(FIXTURES).getFailureReport().toString())
        .contains(BROKEN + "." + culprit);
  }

  @Test
  void sparesWhatStaysPrivate() {
    assertThat(RULES_ON_FIXTURES.get("no library type in a public signature").evaluate(FIXTURES).getFailureReport()
        .toString()).doesNotContain("hidden");
  }

  @Test
  void exportsEveryPackageWithPublicTypeButTheInnerOnes() throws IOException {
    TreeSet<String> open = new TreeSet<>();
    LIBRARY.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getPackageName).filter(name -> !Architecture.isInner(name)).forEach(open::add);
    try (InputStream descriptor = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
      assertThat(ModuleDescriptor.read(descriptor).exports()).extracting(ModuleDescriptor.Exports::source)
          .as("exports in core/src/main/java/module-info.java").containsExactlyInAnyOrderElementsOf(open);
    }
  }
}
