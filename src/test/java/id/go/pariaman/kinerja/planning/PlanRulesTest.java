package id.go.pariaman.kinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pariaman.kinerja.organisation.Indicator;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.planning.result.ResultDraft;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRulesTest {

  private static final List<Indicator> CATALOGUE =
      List.of(
          indicator("ADM-02", "persen", "MAXIMIZE", true),
          indicator("CLN-01", "ton", "MAXIMIZE", false),
          indicator("ADM-01", "hari kerja", "MINIMIZE", false),
          indicator("BDG-01", "persen", "RANGE", false, "95-100"),
          indicator("GEN-01", "persen", "MAXIMIZE", false, "80-90"),
          indicator("BDG-07", "persen", "MAXIMIZE", false, "100"),
          indicator("HLT-08", "persen", "MINIMIZE", false, "12"),
          indicator("ADM-06", "indeks 25-100", "MAXIMIZE", false, "85"));

  private static Indicator indicator(String code, String unit, String polarity, boolean ceiling) {
    return indicator(code, unit, polarity, ceiling, "1");
  }

  private static Indicator indicator(
      String code, String unit, String polarity, boolean ceiling, String suggested) {
    return new Indicator(
        code,
        "Indikator " + code,
        "arti",
        "rumus",
        unit,
        polarity,
        "SUM",
        "register",
        "GENERAL",
        suggested,
        "IKI",
        "QUANTITY",
        ceiling,
        null);
  }

  private static ResultDraft row(String code, String lower, String upper) {
    return row(code, lower, upper, null);
  }

  private static ResultDraft row(String code, String lower, String upper, String trajectory) {
    return new ResultDraft(
        code,
        null,
        "MAIN",
        null,
        number(lower),
        number(upper),
        trajectory,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static ResultDraft own(String unit, String formula, String source) {
    return own(unit, formula, source, "SUM");
  }

  private static ResultDraft own(String unit, String formula, String source, String consolidation) {
    return own(unit, formula, source, consolidation, "10");
  }

  private static ResultDraft own(
      String unit, String formula, String source, String consolidation, String target) {
    return new ResultDraft(
        "OWN",
        "Hasil sendiri",
        "MAIN",
        null,
        number(target),
        null,
        null,
        "Ukuran sendiri",
        "QUALITY",
        unit,
        formula,
        source,
        "MAXIMIZE",
        consolidation);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "more than all of it",
            row("GEN-01", "120", null),
            "results[0].targetLower",
            "lebih dari 100 persen"),
        Arguments.of(
            "more ill than there are",
            row("HLT-08", "90", "150"),
            "results[0].targetUpper",
            "lebih dari 100 persen"),
        Arguments.of(
            "an own share beyond its whole",
            own("Persen", "a / b", "register", "TAKE_LAST_KNOWN", "120"),
            "results[0].targetLower",
            "lebih dari 100 persen"),
        Arguments.of(
            "above the scale",
            row("ADM-06", "85", "500"),
            "results[0].targetUpper",
            "skala 25 sampai 100"),
        Arguments.of(
            "under the scale",
            row("ADM-06", "20", null),
            "results[0].targetLower",
            "skala 25 sampai 100"),
        Arguments.of(
            "nothing said about the year",
            own("dokumen", "a / b", "register", null),
            "results[0].consolidation",
            "angka setahun"),
        Arguments.of(
            "a mean without weights",
            own("persen", "a / b", "register", "WEIGHTED_AVERAGE"),
            "results[0].consolidation",
            "angka setahun"),
        Arguments.of(
            "no target", row("CLN-01", null, null), "results[0].targetLower", "isi target"),
        Arguments.of(
            "negative target",
            row("CLN-01", "-1", null),
            "results[0].targetLower",
            "kurang dari nol"),
        Arguments.of(
            "unordered range", row("CLN-01", "90", "80"), "results[0].targetUpper", "batas bawah"),
        Arguments.of(
            "more than all", row("ADM-02", "101", null), "results[0].targetLower", "100 persen"),
        Arguments.of(
            "range beyond all", row("BDG-01", "95", "120"), "results[0].targetUpper", "100 persen"),
        Arguments.of(
            "zero to be raised", row("CLN-01", "0", null), "results[0].targetLower", "target nol"),
        Arguments.of(
            "endless digits",
            row("CLN-01", "0.12345678", null),
            "results[0].targetLower",
            "terlalu panjang"),
        Arguments.of(
            "unknown indicator",
            row("XYZ-99", "1", null),
            "results[0].indicator",
            "pilih indikator"),
        Arguments.of(
            "no indicator", row(null, "1", null), "results[0].indicator", "pilih indikator"),
        Arguments.of(
            "own without unit", own(" ", "a / b", "register"), "results[0].unit", "satuan"),
        Arguments.of(
            "own without formula", own("dokumen", "", "register"), "results[0].formula", "rumus"),
        Arguments.of(
            "own without source",
            own("dokumen", "a / b", null),
            "results[0].dataSource",
            "sumber data"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String name, ResultDraft row, String field, String words) {
    assertThat(problems(row))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.message()).contains(words);
            });
  }

  static Stream<Arguments> trajectories() {
    return Stream.of(
        // code, target, upper, written -> read, or what has to be mended
        Arguments.of("CLN-01", "100", null, "10; 25; 60; 100", "[10, 25, 60, 100]"),
        Arguments.of("CLN-01", "100", null, "0;0;0;100", "[0, 0, 0, 100]"),
        Arguments.of(
            "CLN-01", "1200.5", null, "300; 600; 1.000; 1.200,5", "[300, 600, 1000, 1200.5]"),
        Arguments.of("CLN-01", "100", null, " ", "[]"),
        Arguments.of("CLN-01", "100", null, "25; 60; 100", "4 angka dipisah titik koma"),
        Arguments.of("CLN-01", "100", null, "5; 10; 25; 60; 100", "4 angka dipisah titik koma"),
        Arguments.of("CLN-01", "100", null, "10, 25, 60, 100", "4 angka dipisah titik koma"),
        Arguments.of("CLN-01", "100", null, "10; 2.5; 60; 100", "4 angka dipisah titik koma"),
        Arguments.of("CLN-01", "100", null, "10; ; 60; 100", "4 angka dipisah titik koma"),
        Arguments.of("CLN-01", "100", null, "-1; 25; 60; 100", "4 angka dipisah titik koma"),
        Arguments.of("CLN-01", "100", null, "10; 25; 60; 90", "sama dengan target setahun, 100"),
        Arguments.of("CLN-01", "100", null, "10; 60; 25; 100", "tidak boleh turun"),
        Arguments.of("CLN-01", "90", "100", "10; 25; 60; 90", "hanya untuk satu angka target"));
  }

  @ParameterizedTest
  @MethodSource("trajectories")
  void targetsByTheEndOfEachPeriod(
      String code, String lower, String upper, String written, String outcome) {
    ResultDraft row = row(code, lower, upper, written);
    if (outcome.startsWith("[")) {
      assertThat(check(row).get(0).trajectory()).hasToString(outcome);
    } else {
      assertThat(problems(row))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.field()).isEqualTo("results[0].trajectory");
                assertThat(problem.message()).contains(outcome);
              });
    }
  }

  @Test
  void aLevelMayFallOverTheYear() {
    ResultDraft waiting = own("hari", "a / b", "register", "TAKE_LAST_KNOWN");
    assertThat(check(with(waiting, "40; 30; 20; 10")).get(0).targetText())
        .isEqualTo("10 hari (bertahap 40; 30; 20; 10)");
  }

  private static ResultDraft with(ResultDraft row, String trajectory) {
    return new ResultDraft(
        row.indicator(),
        row.title(),
        row.kind(),
        row.supports(),
        row.targetLower(),
        row.targetUpper(),
        trajectory,
        row.measure(),
        row.aspect(),
        row.unit(),
        row.formula(),
        row.dataSource(),
        row.polarity(),
        row.consolidation());
  }

  static Stream<Arguments> accepted() {
    return Stream.of(
        Arguments.of("a hundred percent", row("ADM-02", "100", null)),
        Arguments.of("zero to be lowered", row("ADM-01", "0", null)),
        Arguments.of("an ordered range", row("BDG-01", "95", "100")),
        Arguments.of("more tax than was planned", row("BDG-07", "105", null)),
        Arguments.of(
            "an own comparison with something else",
            own("persen terhadap target", "a / b", "register", "TAKE_LAST_KNOWN", "105")),
        Arguments.of("the end of the scale", row("ADM-06", "100", null)),
        Arguments.of("an own count", own("dokumen", "a / b", "register", "SUM")),
        Arguments.of("an own level", own("persen", "a / b", "register", "TAKE_LAST_KNOWN")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void accepted(String name, ResultDraft row) {
    PlannedResult result = check(row).get(0);
    assertThat(result.kind()).isEqualTo(ResultKind.MAIN);
    assertThat(result.targetLower()).isLessThanOrEqualTo(result.targetUpper());
    assertThat(result.unit()).isNotBlank();
    assertThat(result.formula()).isNotBlank();
    assertThat(result.dataSource()).isNotBlank();
  }

  @Test
  void everyProblemIsToldAtOnce() {
    assertThat(problems(row("CLN-01", null, null), row("ADM-02", "101", null)))
        .extracting(Problem::field)
        .containsExactly("results[0].targetLower", "results[1].targetLower");
  }

  @Test
  void aPlanNeedsAMainResultAndNoTwins() {
    ResultDraft additional =
        new ResultDraft(
            "CLN-01",
            "Angkut",
            "ADDITIONAL",
            null,
            BigDecimal.TEN,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(problems(additional)).extracting(Problem::field).containsExactly("results[0].kind");
    assertThat(problems(row("CLN-01", "1", null), row("CLN-01", "2", null)))
        .extracting(Problem::field)
        .containsExactly("results[1].title");
    assertThat(problems()).extracting(Problem::field).containsExactly("results");
  }

  private static List<Problem> problems(ResultDraft... rows) {
    Refused refused = catchThrowableOfType(Refused.class, () -> check(rows));
    assertThat(refused).isNotNull();
    return refused.problems();
  }

  private static List<PlannedResult> check(ResultDraft... rows) {
    return new PlanRules(CATALOGUE, 3, 4).check(new PlanDraft(List.of(rows), "", "", ""));
  }
}
