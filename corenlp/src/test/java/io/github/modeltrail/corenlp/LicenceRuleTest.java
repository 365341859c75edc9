package io.github.modeltrail.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** CoreNLP and this module are under the GPL: no other module may come to depend on either. */
class LicenceRuleTest {
  private static final Path ROOT = Path.of("..");
  private static final String OWN = "corenlp";

  @Test
  void noOtherModuleDependsOnCoreNlp() throws Exception {
    for (String module : otherModules()) {
      assertThat(forbidden(pom(module))).as("forbidden dependencies in %s/pom.xml", module).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId>",
      "<groupId>edu.stanford.nlp</groupId><artifactId>stanford-parser</artifactId><scope>test</scope>",
      "<groupId>io.github.modeltrail</groupId><artifactId>modeltrail-corenlp</artifactId>",
      "<groupId>${project.groupId}</groupId><artifactId>modeltrail-corenlp</artifactId><optional>true</optional>"})
  void seesWhenCoreIsMadeToDependOnIt(String dependency) throws Exception {
    String core = pom("core").replaceFirst("<dependencies>", "<dependencies><dependency>"
        + java.util.regex.Matcher.quoteReplacement(dependency) + "</dependency>");

    assertThat(forbidden(core)).hasSize(1);
  }

  @Test
  void seesItInProfilesToo() throws Exception {
    String core = pom("core").replace("</project>", """
        <profiles><profile><dependencies><dependency><groupId>edu.stanford.nlp</groupId>
        <artifactId>stanford-corenlp</artifactId></dependency></dependencies></profile></profiles></project>""");

    assertThat(forbidden(core)).containsExactly("edu.stanford.nlp:stanford-corenlp");
  }

  @Test
  void noOtherModulesSourcesNameItsPackages() throws Exception {
    for (String module : otherModules()) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
        assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(LicenceRuleTest::namesCoreNlp))
            .isEmpty();
      }
    }
  }

  @Test
  void theBuildItselfForbidsIt() throws Exception {
    String parent = Files.readString(ROOT.resolve("pom.xml"));

    assertThat(parent).containsPattern("<bannedDependencies>\\s*<excludes>\\s*<exclude>edu\\.stanford\\.nlp</exclude>"
        + "\\s*<exclude>io\\.github\\.modeltrail:modeltrail-corenlp</exclude>");
    for (String module : otherModules()) {
      assertThat(pom(module)).as("%s/pom.xml leaves the rule alone", module).doesNotContain("no-corenlp");
    }
  }

  @Test
  void thisModuleSaysWhatItIsUnder() throws Exception {
    assertThat(pom(OWN)).containsPattern("<licenses>\\s*<license>\\s*<name>GPL-3.0-or-later</name>");
    assertThat(Files.readString(ROOT.resolve(OWN).resolve("LICENSE"))).contains("GNU GENERAL PUBLIC LICENSE",
        "Version 3");
    assertThat(Files.readString(ROOT.resolve(OWN).resolve("NOTICE"))).contains("GPL-3.0-or-later");
    assertThat(Files.readString(ROOT.resolve(OWN).resolve("README.md"))).contains("GPL-3.0-or-later");
    assertThat(Files.readString(ROOT.resolve("NOTICE"))).contains("corenlp");
  }

  private static boolean namesCoreNlp(Path file) {
    try {
      String source = Files.readString(file);
      return source.contains("edu.stanford.nlp") || source.contains("io.github.modeltrail.corenlp");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> otherModules() throws Exception {
    List<String> modules = texts(parse(Files.readString(ROOT.resolve("pom.xml"))), "module");
    assertThat(modules).contains(OWN, "core", "cli");
    return modules.stream().filter(module -> !module.equals(OWN)).toList();
  }

  private static String pom(String module) throws IOException {
    return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
  }

  /** What a POM depends on, anywhere in it, and must not. */
  private static List<String> forbidden(String pom) throws Exception {
    return elements(parse(pom), "dependency")
        .map(dependency -> texts(dependency, "groupId").get(0) + ":" + texts(dependency, "artifactId").get(0))
        .filter(name -> name.startsWith("edu.stanford.nlp:") || name.endsWith(":modeltrail-corenlp")).toList();
  }

  private static Element parse(String xml) throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  private static List<String> texts(Element parent, String name) {
    return elements(parent, name).map(element -> element.getTextContent().strip()).toList();
  }
}
