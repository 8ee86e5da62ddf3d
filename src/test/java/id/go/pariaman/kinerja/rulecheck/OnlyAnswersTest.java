package id.go.pariaman.kinerja.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Which of the scoring code only answers questions and decides nothing itself; the quadrant in Java
 * is one, since the equal decision table decides. When one of them begins to decide, its row in
 * {@code docs/rule-check.md} changes too.
 */
class OnlyAnswersTest {

  private static final String ROOT = "id.go.pariaman.kinerja.";

  @Test
  void whatTheRuleCheckUsesAndNothingElseDoes() {
    var asked = new TreeSet<String>();
    var decides = new TreeSet<String>();
    for (JavaClass user :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.go.pariaman.kinerja")) {
      if (!user.getPackageName().startsWith(ROOT + "scoring")) {
        boolean asks = user.getPackageName().startsWith(ROOT + "rulecheck");
        user.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .filter(used -> used.getPackageName().startsWith(ROOT + "scoring."))
            .map(used -> used.getName().replaceAll(".*\\.|\\$.*", ""))
            .forEach(asks ? asked::add : decides::add);
      }
    }
    asked.removeAll(decides);

    assertThat(asked)
        .containsExactly(
            "Allowance",
            "AttendanceEvent",
            "AttendanceScheme",
            "CascadeCheck",
            "Consolidated",
            "ConsolidationWarning",
            "CreditPoints",
            "DeductionSteps",
            "DistributionCheck",
            "DistributionProfile",
            "Forgiveness",
            "FunctionalLevel",
            "GapScore",
            "GuidelineRounding",
            "IncentiveRate",
            "IncentiveSituation",
            "LegalYear",
            "OrgPredicate",
            "PeriodActual",
            "PredicateMatrix",
            "RateStatus",
            "ResultStanding",
            "SampleSize",
            "WeightedScore",
            "WilsonInterval");
  }
}
