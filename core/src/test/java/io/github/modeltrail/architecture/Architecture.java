package io.github.modeltrail.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The laws of the code below one root package. They take the root as an argument so that the tests can hold them against
 * classes that break them.
 */
final class Architecture {
  /** Each package with those of ours that it may import; itself it always may. The root package may import all. */
  private static final Map<String, Set<String>> IMPORTS = Map.ofEntries(
      entry("text", Set.of()),
      entry("parallel", Set.of()),
      entry("scan", Set.of("text")),
      entry("document", Set.of("text")),
      entry("lexicon", Set.of("lexicons", "text", "document")),
      entry("reader", Set.of("text", "document", "parallel")),
      entry("mention", Set.of("lexicons", "text", "scan", "document", "lexicon")),
      entry("topic", Set.of("lexicons", "text", "scan", "document", "lexicon")),
      entry("tags", Set.of("text", "document", "lexicon", "mention", "topic")),
      entry("export", Set.of("text", "document", "lexicon", "reader", "mention", "topic", "tags")),
      entry("index", Set.of("text", "parallel", "document", "lexicon", "reader", "mention", "topic", "tags", "export")),
      entry("evaluation", Set.of("text", "document", "lexicon", "mention", "topic", "tags")),
      entry("analysis", Set.of("text", "document", "lexicon", "mention", "topic", "tags", "export")));

  private static final String[] HIDDEN_LIBRARIES = {"org.apache.lucene", "com.fasterxml", "tools.jackson",
      "org.apache.pdfbox", "opennlp", "org.codehaus.stax2", "com.ctc.wstx", "org.jsoup", "org.apache.commons"};

  /** Packages that only other packages of the library see. */
  private static final Pattern INNER = Pattern.compile("\\.(parallel|reader\\.(?!option$)\\w+)$");

  private static final String VAGUE = "(util|utils|helper|helpers|impl|common|manager|misc)";
  private static final String VAGUE_SUFFIX = "(Util|Utils|Helper|Helpers|Impl|Common|Manager|Misc)";

  private Architecture() {}

  /** Whether the module keeps the package to itself. */
  static boolean isInner(String packageName) {
    return INNER.matcher(packageName).find();
  }

  /** All laws by name. */
  static Map<String, ArchRule> rules(String root) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("listed packages only", listedPackagesOnly(root));
    IMPORTS.forEach((name, imports) -> rules.put("imports of " + name, importsOnly(root, name, imports)));
    rules.put("no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true));
    rules.put("Lucene in index only", noClasses().that().resideOutsideOfPackage(root + ".index..").should()
        .dependOnClassesThat().resideInAPackage("org.apache.lucene..").allowEmptyShould(true));
    rules.put("no library type in a public signature", members().that(arePublicApi()).should(hideLibraries())
        .allowEmptyShould(true));
    rules.put("no library supertype of a public type", classes().that(arePublic()).should(extendNoLibrary())
        .allowEmptyShould(true));
    rules.put("no standard streams", noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true));
    rules.put("no java.lang.Exception declared",
        codeUnits().should(declareNoBareException()).allowEmptyShould(true));
    rules.put("null-marked packages", classes().should(resideInNullMarkedPackage()).allowEmptyShould(true));
    rules.put("telling class names", noClasses().should().haveNameMatching(".*" + VAGUE_SUFFIX).allowEmptyShould(true));
    rules.put("telling package names", noClasses().should().haveNameMatching("(.*\\.)?" + VAGUE + "\\..*")
        .allowEmptyShould(true));
    return rules;
  }

  private static ArchRule listedPackagesOnly(String root) {
    String[] listed = Stream.concat(Stream.of(root), IMPORTS.keySet().stream().map(name -> root + "." + name + ".."))
        .toArray(String[]::new);
    return classes().should().resideInAnyPackage(listed).allowEmptyShould(true);
  }

  private static ArchRule importsOnly(String root, String name, Set<String> imports) {
    List<String> allowed = new ArrayList<>(imports.stream().map(other -> root + "." + other + "..").toList());
    allowed.add(root + "." + name + "..");
    return classes().that().resideInAPackage(root + "." + name + "..").should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
            .or(resideOutsideOfPackage(root + "..")))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> arePublic() {
    return describe("are reachable from outside", Architecture::isReachable);
  }

  private static DescribedPredicate<JavaMember> arePublicApi() {
    return describe("are reachable from outside", member -> isOpen(member) && isReachable(member.getOwner()));
  }

  private static boolean isReachable(JavaClass type) {
    return isOpen(type) && !isInner(type.getPackageName())
        && type.getEnclosingClass().map(Architecture::isReachable).orElse(true);
  }

  private static boolean isOpen(HasModifiers element) {
    return element.getModifiers().contains(JavaModifier.PUBLIC)
        || element.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaMember> hideLibraries() {
    return condition("mention no type of a library", (member, events) -> member.getAllInvolvedRawTypes().stream()
        .filter(Architecture::isHidden)
        .forEach(type -> violation(events, member, member.getFullName() + " mentions " + type.getName())));
  }

  private static ArchCondition<JavaClass> extendNoLibrary() {
    return condition("extend no type of a library",
        (type, events) -> Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
            .filter(Architecture::isHidden)
            .forEach(parent -> violation(events, type, type.getName() + " extends " + parent.getName())));
  }

  private static ArchCondition<JavaCodeUnit> declareNoBareException() {
    return condition("declare no java.lang.Exception", (unit, events) -> {
      if (unit.getExceptionTypes().stream().anyMatch(type -> type.isEquivalentTo(Exception.class))) {
        violation(events, unit, unit.getFullName() + " declares java.lang.Exception");
      }
    });
  }

  private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
    return condition("reside in a package marked @NullMarked", (type, events) -> {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        violation(events, type, "The package of " + type.getName() + " is not marked @NullMarked");
      }
    });
  }

  private static boolean isHidden(JavaClass type) {
    return Stream.of(HIDDEN_LIBRARIES).anyMatch(library -> type.getPackageName().startsWith(library));
  }

  private static void violation(ConditionEvents events, Object element, String message) {
    events.add(SimpleConditionEvent.violated(element, message));
  }

  private static <T> ArchCondition<T> condition(String description,
      BiConsumer<T, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.accept(item, events);
      }
    };
  }
}
