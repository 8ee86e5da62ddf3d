package id.go.pariaman.kinerja.rulecheck.topic;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.rules.PublishedRule;
import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.rules.PublishedTable;
import id.go.pariaman.kinerja.rules.RuleStatus;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that the rule check answers by is a row with its legal basis, and nothing else. */
class PublishedTest {

  private static final Path SOURCE =
      Path.of("src/main/java/id/go/pariaman/kinerja/rulecheck/topic/Published.java");

  private static List<Object> everything(Published published) {
    var all = new ArrayList<Object>(List.of(published.grades(), published.leastPeople()));
    for (var predicate : Predicate.values()) {
      all.add(published.credit(predicate));
    }
    for (var profile : Published.Profile.values()) {
      all.add(published.profile(profile));
    }
    for (var scheme : Published.Scheme.values()) {
      all.add(published.scheme(scheme));
    }
    return all;
  }

  static Stream<PublishedRule> rows() {
    return PublishedRules.newest().rules().stream();
  }

  static Stream<PublishedRule> rowsOfTheRuleCheck() {
    return rows().filter(row -> !row.table().name().startsWith("SURVEY"));
  }

  /** Were a row another number, the rule check would answer by it, or refuse what cannot be. */
  @ParameterizedTest
  @MethodSource("rowsOfTheRuleCheck")
  void everyRowIsAnsweredBy(PublishedRule row) {
    assertThat(answersWith(row, BigDecimal.ONE))
        .isNotEqualTo(everything(Published.CURRENT))
        .isNotEqualTo(answersWith(row, new BigDecimal("-2")));
  }

  private static List<Object> answersWith(PublishedRule row, BigDecimal more) {
    var rules = new ArrayList<>(Published.CURRENT.rules().rules());
    rules.set(
        rules.indexOf(row),
        new PublishedRule(
            row.table(),
            row.row(),
            row.value().add(more),
            row.unit(),
            row.instrument(),
            row.article(),
            row.page(),
            row.status(),
            row.note()));
    var current = Published.CURRENT.rules();
    try {
      return everything(
          new Published(
              new PublishedRules(current.version(), current.validFrom(), rules),
              Published.CURRENT.guide()));
    } catch (IllegalArgumentException impossible) {
      return List.of("refused with %s more".formatted(more));
    }
  }

  @Test
  void noNumberStandsInTheCode() throws IOException {
    var code = Files.readString(SOURCE).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");

    assertThat(code.replace("int no = 1;", "")).doesNotContainPattern("(?<![A-Za-z0-9_])\\d");
  }

  @Test
  void everyRowSaysWhoseItIsAndHowSureWeAre() {
    assertThat(rows().map(row -> row.table() + " " + row.row())).doesNotHaveDuplicates();
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(row.basis()).startsWith(row.instrument()).isNotBlank();
              assertThat(row.note()).endsWith(".");
              assertThat(row.row()).matches("[A-Z][A-Z_]*(_[1-9])?");
              // What only others tell may inform but never pay.
              assertThat(row.status() == RuleStatus.DESIGN_CHOICE)
                  .isEqualTo(row.instrument().equals("Kota Pariaman"));
            });
    for (var table : PublishedTable.values()) {
      assertThat(PublishedRules.newest().of(table)).as(table.name()).isNotEmpty();
    }
  }

  /** Where the city decides by a number that the cases ask for, there is only one. */
  @Test
  void theGuideIsReadFromTheRuleSet() throws IOException {
    assertThat(Published.CURRENT.guide())
        .isEqualTo(new ResultGuide(rule("MAJORITY_ABOVE_SHARE"), rule("SMALL_PART_SHARE")));
  }

  private static BigDecimal rule(String code) throws IOException {
    return Files.readAllLines(Path.of("src/main/resources/rules/2026-1.csv")).stream()
        .map(line -> line.split(","))
        .filter(columns -> columns[2].equals(code))
        .map(columns -> new BigDecimal(columns[3]))
        .findFirst()
        .orElseThrow();
  }
}
