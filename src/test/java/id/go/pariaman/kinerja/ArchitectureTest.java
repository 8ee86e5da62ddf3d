package id.go.pariaman.kinerja;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.process.ProcessVariable;
import id.go.pariaman.kinerja.role.Role;
import id.go.pariaman.kinerja.rules.RuleCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The few rules that keep the house in order. Plain tests, since fields of rules can pass unseen.
 */
class ArchitectureTest {

  private static final String ROOT = "id.go.pariaman.kinerja.";
  private static final int CROWD = 20;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.go.pariaman.kinerja");

  @Test
  void scoringKnowsNothingButJava() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + "scoring..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + "scoring..")
            .because("an auditor must be able to read and run it alone"));
  }

  /** As text, since local variables and literals are in no signature. */
  @Test
  void scoringCalculatesExactlyButForTheQuantilesOfIntervals() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/id/go/pariaman/kinerja/scoring"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
          .hasSizeGreaterThan(60)
          .filteredOn(file -> FLOATING.matcher(code(file)).find())
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("NormalQuantile.java", "StudentQuantile.java");
    }
  }

  private static final Pattern FLOATING =
      Pattern.compile(
          "\\b([dD]ouble|[fF]loat)|\\b(double|float)Value\\b|\\b\\d+\\.\\d|\\b\\d+[dDfFeE]\\b|\\bStrictMath\\b|\\bMath\\.(?!(abs|max|min|\\w+Exact)\\b)");

  /** Without comments and texts. */
  private static String code(Path file) {
    try {
      return Files.readString(file)
          .replaceAll("(?s)/\\*.*?\\*/", "")
          .replaceAll("//.*", "")
          .replaceAll("\"(\\\\.|[^\"])*\"", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void onlyProcessAndIdentityKnowTheEngine() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "process..", ROOT + "identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("leaving Camunda 7 must stay cheap: docs/decisions/0001"));
  }

  /** What a person writes is a text and never looked at as an expression or a script. */
  @Test
  void nobodyEvaluatesExpressionsOrScripts() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javax.script..",
                "org.camunda.feel..",
                "org.camunda.bpm.dmn.feel..",
                "org.springframework.expression..")
            .because("the engine evaluates our diagrams and tables, nothing else does"));
  }

  @Test
  void nobodyImportsProcess() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "process..")
            .because("what flows the other way is an event or an interface of the domain"));
  }

  /** Who may know whom; a package that is not named here may know nobody of ours. */
  private static final Map<String, String[]> MAY_KNOW =
      Map.ofEntries(
          Map.entry("refusal", new String[] {}),
          Map.entry("role", new String[] {}),
          Map.entry("database", new String[] {}),
          Map.entry("scoring", new String[] {}),
          Map.entry("record", new String[] {"refusal", "web"}),
          Map.entry("rules", new String[] {"record", "scoring", "refusal", "role"}),
          Map.entry("organisation", new String[] {"record", "refusal", "role"}),
          Map.entry("web", new String[] {"refusal"}),
          Map.entry(
              "identity",
              new String[] {
                "cycle", "organisation", "record", "database", "refusal", "role", "web"
              }),
          Map.entry("cycle", new String[] {"organisation", "rules", "record", "refusal"}),
          Map.entry(
              "feedback",
              new String[] {
                "organisation", "rules", "scoring", "record", "database", "refusal", "role", "web"
              }),
          Map.entry(
              "planning",
              new String[] {"cycle", "organisation", "rules", "record", "scoring", "refusal"}),
          Map.entry(
              "appraisal",
              new String[] {
                "planning",
                "feedback",
                "cycle",
                "organisation",
                "rules",
                "record",
                "scoring",
                "refusal",
                "role"
              }),
          Map.entry(
              "rulecheck", new String[] {"scoring", "rules", "organisation", "refusal", "web"}),
          Map.entry(
              "monitoring",
              new String[] {
                "appraisal", "feedback", "cycle", "record", "scoring", "database", "role"
              }));

  @Test
  void packagesKnowOnlyThoseBelowThem() {
    MAY_KNOW.forEach(
        (name, others) -> {
          String[] allowed = new String[others.length + 1];
          allowed[0] = ROOT + name + "..";
          for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = ROOT + others[i] + "..";
          }
          check(
              noClasses()
                  .that()
                  .resideInAPackage(ROOT + name + "..")
                  .should()
                  .dependOnClassesThat(
                      JavaClass.Predicates.resideInAPackage(ROOT + "*..")
                          .and(JavaClass.Predicates.resideOutsideOfPackages(allowed)))
                  .because(name + " knows only " + String.join(", ", others)));
        });
  }

  /** A rule to be confirmed refuses there, and only there. */
  @Test
  void whatPaysAsksForPayableNumbersOnly() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("..reward..", "..incentive..", "..payment..")
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "reads a rule without asking whether it may pay",
                    call ->
                        call.getTargetOwner().getName().equals(ROOT + "rules.RuleSet")
                            && !call.getName().equals("payable")))
            .because("a rule to be confirmed may inform but never pay"));
  }

  /** Otherwise whatever is scheduled elsewhere stops with the class that happens to say so. */
  @Test
  void theApplicationItselfSwitchesScheduledWorkOn() {
    assertThat(CLASSES)
        .filteredOn(type -> type.isAnnotatedWith(EnableScheduling.class))
        .extracting(JavaClass::getSimpleName)
        .containsExactly("KinerjaApplication");
  }

  @Test
  void noFieldIsInjected() {
    check(
        noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("what a class needs stands in its constructor"));
  }

  @Test
  void everyPackageIntroducesItself() {
    Map<String, Long> silent =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !name.equals("id.go.pariaman.kinerja"))
            .filter(name -> !introduced(name))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    assertThat(silent).isEmpty();
  }

  private static boolean introduced(String name) {
    return Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"));
  }

  @Test
  void noPackageIsCrowdedOrNamedAfterNothing() {
    Map<String, Long> classes =
        CLASSES.stream()
            .filter(type -> type.getEnclosingClass().isEmpty())
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    assertThat(classes)
        .allSatisfy(
            (name, count) -> {
              assertThat(name).doesNotMatch(".*\\.(common|utils?|base|impl|config|helpers?|misc)");
              if (!name.startsWith(ROOT + "process.")) {
                assertThat(count).as(name).isLessThanOrEqualTo(CROWD);
              }
            });
  }

  @Test
  void aRuleIsInUseWhereSomebodyAsksForIt() {
    assertThat(
            CLASSES.stream()
                .filter(type -> !type.getPackageName().equals(ROOT + "rules"))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(RuleCode.class))
                .map(access -> access.getTarget().getName())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(RuleCode.values()).filter(RuleCode::inUse).map(RuleCode::name).toList());
  }

  /** As text: a literal is in no signature. SQL has other quotation marks. */
  @Test
  void theNamesOfTheDiagramStandInOnePlaceEach() {
    assertThat(Stream.of(AppraisalStep.values()).map(AppraisalStep::id))
        .allSatisfy(
            id -> assertThat(filesThatSay('"' + id + '"')).containsExactly("AppraisalStep"));
    assertThat(Stream.of(Role.values()))
        .allSatisfy(role -> assertThat(filesThatSay("InRole(\"" + role + "\"")).isEmpty());
    assertThat(filesThatSay('"' + ProcessVariable.PERIOD.name() + '"'))
        .filteredOn(name -> !name.endsWith("Store") && !name.equals("SameResult"))
        .as("besides columns of ours")
        .containsExactly("ProcessVariable");
  }

  /** Charset, width, icon and style of every page stand in {@code kepala.html}. */
  @Test
  void everyPageTakesItsHeadFromOnePlace() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/templates"))) {
      assertThat(files.filter(file -> !file.endsWith("kepala.html")).toList())
          .hasSizeGreaterThanOrEqualTo(10)
          .allSatisfy(
              file ->
                  assertThat(read(file))
                      .containsPattern("<head th:replace=\"~\\{kepala :: (kepala|survei)\\(")
                      .doesNotContain("<meta", "<link", "<title"));
    }
  }

  private static List<String> filesThatSay(String text) {
    return SOURCES.entrySet().stream()
        .filter(file -> file.getValue().contains(text))
        .map(file -> file.getKey().getFileName().toString().replace(".java", ""))
        .toList();
  }

  private static final Map<Path, String> SOURCES = sources();

  private static Map<Path, String> sources() {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(Collectors.toMap(file -> file, ArchitectureTest::read));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }
}
