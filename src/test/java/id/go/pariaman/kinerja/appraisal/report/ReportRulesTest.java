package id.go.pariaman.kinerja.appraisal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.planning.result.IndicatorAspect;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.planning.result.ResultRules;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRulesTest {

  private static final int SHORTEST = 10;
  private static final PlannedResult TONNES = result(1, "ton", Polarity.MAXIMIZE, false);
  private static final PlannedResult CEILING = result(1, "persen", Polarity.MAXIMIZE, true);
  private static final PlannedResult SHARE = result(1, "persen", Polarity.MAXIMIZE, false);
  private static final PlannedResult GROWTH =
      result(1, "persen pertumbuhan", Polarity.MAXIMIZE, false);
  private static final Predicate<PlannedResult> SHARES =
      result -> ResultRules.isShare(result, List.of());

  private static PlannedResult result(int no, String unit, Polarity polarity, boolean ceiling) {
    return new PlannedResult(
        no,
        "Hasil " + no,
        ResultKind.MAIN,
        Optional.empty(),
        Optional.empty(),
        "Ukuran",
        IndicatorAspect.QUANTITY,
        "a",
        unit,
        "register",
        polarity,
        Consolidation.TAKE_LAST_KNOWN,
        ceiling,
        BigDecimal.TEN,
        BigDecimal.TEN,
        List.of());
  }

  private static ProgressEntry entry(int no, String actual, String notApplicable, String evidence) {
    return new ProgressEntry(
        no,
        Optional.ofNullable(actual).map(BigDecimal::new),
        Optional.ofNullable(notApplicable),
        Optional.ofNullable(evidence),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "ton, 12.5, , ",
    "ton, 0, , ",
    "ton, , Cuti bersalin., ",
    "ceiling, 100, , ",
    "growth, 130, , ",
    "share, 100, , ",
    "deviation, 140, , ",
    "index, 100, , ",
    "growth, -4, , "
  })
  void accepted(String result, String actual, String notApplicable) {
    assertThatCode(
            () ->
                ReportRules.check(
                    List.of(planned(result)),
                    List.of(entry(1, actual, notApplicable, null)),
                    SHARES,
                    SHORTEST))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "ton, , , actual, isi realisasi dalam ton",
    "ton, 1, Cuti bersalin., notApplicable, jangan keduanya",
    "ton, , x, notApplicable, sedikitnya 10 huruf",
    "ton, , 'Cuti.     ', notApplicable, sedikitnya 10 huruf",
    "ton, -1, , actual, kurang dari nol",
    "ton, 1e16, , actual, terlalu panjang",
    "ton, 0.1234567, , actual, terlalu panjang",
    "ceiling, 100.1, , actual, lebih dari 100 persen",
    "share, 140, , actual, lebih dari 100 persen",
    "range, 101, , actual, lebih dari 100 persen",
    "index, 100.5, , actual, di luar skala indeks 25-100",
    "index, 24, , actual, di luar skala indeks 25-100"
  })
  void refused(String result, String actual, String notApplicable, String field, String message) {
    assertThat(problem(List.of(planned(result)), entry(1, actual, notApplicable, null)))
        .startsWith("results[0]." + field)
        .contains(message);
  }

  /** The address becomes a link on the superior's screen. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "https:evil",
        "https://",
        "//bukti.example",
        "bukti di map biru",
        "https://bukti.example/a b"
      })
  void whatNoBrowserShouldOpenIsNoEvidence(String address) {
    assertThat(problem(List.of(TONNES), entry(1, "1", null, address)))
        .startsWith("results[0].evidence")
        .contains("https://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://bukti.example/1?a=b#c", "http://10.1.2.3/x", "HTTPS://BUKTI.EXAMPLE"})
  void evidenceIsAWebAddress(String address) {
    assertThatCode(
            () ->
                ReportRules.check(
                    List.of(TONNES), List.of(entry(1, "1", null, address)), SHARES, SHORTEST))
        .doesNotThrowAnyException();
  }

  @Test
  void everyResultIsReportedOnce() {
    List<PlannedResult> two = List.of(TONNES, result(2, "ton", Polarity.MAXIMIZE, false));
    assertThat(problem(two, entry(1, "1", null, null))).contains("hasil kerja 2 belum ada");
    assertThat(problem(two, entry(1, "1", null, null), entry(1, "2", null, null)))
        .contains("hasil kerja 2 belum ada");
    assertThat(problem(List.of(TONNES), entry(1, "1", null, null), entry(2, "2", null, null)))
        .contains("SKP Anda berubah");
  }

  @ParameterizedTest
  @CsvSource({
    // what the employee reported, what the assessor enters -> the problem
    "'', '', 12, ''",
    "'', '', -1, kurang dari nol",
    "5, '', 12, sudah melaporkan",
    "'', Cuti., 12, ''",
    "'', Cuti., -1, kurang dari nol"
  })
  void anAssessorEntersOnlyWhatIsOpen(
      String reported, String notApplicable, BigDecimal entered, String message) {
    Report report =
        new Report(
            2,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(
                entry(
                    1,
                    reported.isEmpty() ? null : reported,
                    notApplicable.isEmpty() ? null : notApplicable,
                    null)));
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                ReportRules.checkEntered(
                    List.of(TONNES), report, Map.of(1, entered), SHARES, result -> false));
    if (message.isEmpty()) {
      assertThat(refused).isNull();
    } else {
      assertThat(refused.problems()).hasSize(1);
      assertThat(refused.problems().get(0).field()).isEqualTo("results[0].entered");
      assertThat(refused.problems().get(0).message()).contains(message);
    }
  }

  @Test
  void whatCitizensGiveIsNobodysToEnter() {
    Report report =
        new Report(
            2, 1, false, Optional.empty(), Optional.empty(), List.of(entry(1, null, "-", null)));
    assertThatThrownBy(
            () ->
                ReportRules.checkEntered(
                    List.of(planned("index")),
                    report,
                    Map.of(1, new BigDecimal("90")),
                    SHARES,
                    CitizenVoice::speaksOf))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("diberikan warga melalui survei");
  }

  private static PlannedResult planned(String name) {
    return switch (name) {
      case "ceiling" -> CEILING;
      case "share" -> SHARE;
      case "range" -> result(1, "persen", Polarity.RANGE, false);
      case "deviation" -> result(1, "persen", Polarity.MINIMIZE, false);
      case "growth" -> GROWTH;
      case "index" -> result(1, "indeks 25-100", Polarity.MAXIMIZE, false);
      default -> TONNES;
    };
  }

  private static String problem(List<PlannedResult> plan, ProgressEntry... entries) {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> ReportRules.check(plan, List.of(entries), SHARES, SHORTEST));
    assertThat(refused).isNotNull();
    assertThat(refused.problems()).hasSize(1);
    return refused.problems().get(0).field() + " " + refused.problems().get(0).message();
  }
}
