package id.go.pariaman.kinerja.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.rulecheck.topic.Malformed;
import id.go.pariaman.kinerja.rulecheck.topic.Topic;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics without the web: what is answered and what is refused. */
class RuleCheckTest {

  private static JsonNode answer(String kind, String body) throws Exception {
    var stream = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    return Topic.of(kind).orElseThrow().answer(CaseBody.read(stream));
  }

  private static JsonNode answerTo(String kind, String inputs) throws Exception {
    return answer(kind, "{\"inputs\": {" + inputs.replace('\'', '"') + "}}");
  }

  static Stream<Arguments> malformed() {
    return MalformedCases.all();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("malformed")
  void theFieldIsNamed(String kind, String body, String field) {
    assertThatThrownBy(() -> answer(kind, body))
        .isInstanceOfSatisfying(
            Malformed.class,
            refused -> {
              assertThat(refused.problem().field()).isEqualTo(field);
              assertThat(refused.problem().message()).endsWith(".");
            });
  }

  /** Null means not reported, where a case may say so; it never counts as zero. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "achievement|'polarity': 'MAXIMIZE', 'target': 100, 'actual': null, 'cap': 120|state|NOT_REPORTED",
        "achievement|'polarity': 'MAXIMIZE', 'target': 1, 'numerator': 1, 'denominator': null, 'cap': null|state|NOT_REPORTED",
        "achievement|'polarity': 'MAXIMIZE', 'target': 80, 'numerator': 1, 'denominator': 2, 'cap': null|cappedPercent|62.5",
        "achievement|'polarity': 'MAXIMIZE', 'target': 80, 'actual': 0, 'numerator': 0, 'denominator': 0, 'cap': null|state|NOT_APPLICABLE",
        "achievement|'polarity': 'MAXIMIZE', 'target': 80, 'actual': 40, 'numerator': 1, 'denominator': 2, 'cap': null|percent|50",
        "achievement|'polarity': 'MAXIMIZE', 'target': 5, 'numerator': 1, 'denominator': 2, 'cap': null, 'targetUnit': 'ORANG', 'actualUnit': 'PERSEN'|state|UNIT_MISMATCH",
        "consolidation|'consolidation': 'WEIGHTED_AVERAGE', 'actuals': [80, 90], 'weights': [3, 1]|consolidated|82.5",
        "consolidation|'consolidation': 'WEIGHTED_AVERAGE', 'actuals': [80, null], 'weights': [3, 1]|state|INCOMPLETE",
        "consolidation|'consolidation': 'WEIGHTED_AVERAGE', 'actuals': [80, 90], 'respondents': [3, 1]|consolidated|82.5",
        "consolidation|'consolidation': 'RATIO_OF_SUMS', 'numerators': [1, 2], 'denominators': [4, null]|state|INCOMPLETE",
        "consolidation|'consolidation': 'RATIO_OF_SUMS', 'numerators': [0, 0], 'denominators': [0, 0]|state|NOT_APPLICABLE",
        "consolidation|'consolidation': 'AVERAGE', 'actuals': [80, null, 90]|state|INCOMPLETE",
        "consolidation|'consolidation': 'TAKE_LAST_KNOWN', 'actuals': [null, null]|state|INCOMPLETE",
        "consolidation|'consolidation': 'SUM', 'actuals': [2, 1], 'annualTarget': 2, 'polarity': 'MINIMIZE'|percent|50",
        "consolidation|'consolidation': 'WEIGHTED_SCORE', 'percents': [100, 80, 90]|score|90",
        "consolidation|'consolidation': 'WEIGHTED_SCORE', 'percents': [100, 80, null], 'notApplicable': [2]|weightsUsed|50",
        "consolidation|'consolidation': 'WEIGHTED_SCORE', 'percents': []|state|NOT_APPLICABLE",
        "consolidation|'consolidation': 'WEIGHTED_SCORE', 'weights': [50, 50], 'percents': [100, null], 'cap': null|state|INCOMPLETE",
        "consolidation|'consolidation': 'CASCADE_CHECK', 'method': 'DIRECT_LOAD', 'parentTarget': 10, 'childTargets': [5, 4]|warnings|CASCADE_SUM_MISMATCH",
        "consolidation|'consolidation': 'CASCADE_CHECK', 'method': 'DIRECT_LOAD', 'parentTarget': 10, 'childTargets': [5, null]|state|INCOMPLETE",
        "dossiers|'workResult': 'ABOVE', 'workBehaviour': 'ABOVE', 'rows': [], 'printedPredicate': 'GOOD'|warnings|SOURCE_CONTRADICTS_MATRIX",
        "credit|'kind': 'ANNUAL', 'level': 'EXECUTOR', 'predicate': 'GOOD', 'months': 12|state|NOT_FUNCTIONAL",
        "credit|'kind': 'ANNUAL', 'level': 'MAHIR', 'predicate': 'GOOD', 'months': 12, 'coefficient': null|state|NOT_FUNCTIONAL",
        "credit|'kind': 'ANNUAL', 'level': 'KEPALA_DINAS', 'predicate': 'GOOD', 'months': 12, 'coefficient': null|state|NOT_FUNCTIONAL",
        "credit|'kind': 'ANNUAL', 'level': 'PENGAWAS', 'predicate': 'GOOD', 'months': 12, 'coefficient': 5|state|NOT_FUNCTIONAL",
        "credit|'kind': 'ANNUAL', 'level': null|state|NOT_FUNCTIONAL",
        "allowance|'kind': 'MONTHLY', 'base': null, 'weightProductivity': 0.4, 'weightDiscipline': 0.6, 'productivityPercent': 1, 'disciplinePercent': 1|state|ALLOWANCE_NOT_CONFIGURED",
        "allowance|'kind': 'ATTENDANCE_DEDUCTION', 'scheme': 'TUKIN_SERVICE', 'event': 'LEAVE_EARLY', 'minutes': 31|deductionPercent|1.25",
        "allowance|'kind': 'ATTENDANCE_DEDUCTION', 'scheme': 'TUKIN_SERVICE', 'event': 'NO_CLOCK_IN'|deductionPercent|2.5",
        "allowance|'kind': 'RATE', 'standing': 'FINAL', 'predicate': 'GOOD', 'rate': 'NOT_CONFIGURED'|outcome|ALLOWANCE_NOT_CONFIGURED",
        "allowance|'kind': 'RATE', 'standing': 'FINAL', 'predicate': 'POOR', 'rate': 'MAY_PAY'|ruleCode|PRODUCTIVITY_POOR",
        "allowance|'kind': 'RATE', 'standing': 'ASSESSOR_LATE', 'predicate': null, 'rate': 'MAY_PAY'|outcome|NEEDS_DECISION",
        "legal-clock|'rule': 'ORG_PREDICATE_YEAR', 'evaluationYear': 2026, 'issuedDate': null|useYear|2025",
        "satisfaction-index|'kind': 'responses', 'responses': [[4, 4, 4, 4, 4, 4, 4, 4, 4]]|standardError|null",
        "satisfaction-index|'kind': 'responses', 'responses': [[4, 4, 4, 4, 4, 4, 4, 4, 4]]|grade|A",
      })
  void whatTheCasesDoNotShow(String kind, String inputs, String key, String expected)
      throws Exception {
    var answer = answerTo(kind, inputs);

    assertThat(answer.has(key)).isTrue();
    var value = answer.get(key);
    assertThat((value.isArray() ? value.get(0) : value).asText()).isEqualTo(expected);
  }

  /** No case is answered by its two ratings alone as if it were the misprinted sample. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'employee': 'Head of Sub-directorate II (team leader)'|NEEDS_IMPROVEMENT|SOURCE_CONTRADICTS_MATRIX",
        "'employee': 'Analyst III'|POOR|",
        "'form': 'C.1.3'|POOR|",
        "'employee': 'Analyst III', 'printedPredicate': 'NEEDS_IMPROVEMENT'|NEEDS_IMPROVEMENT|SOURCE_CONTRADICTS_MATRIX",
        "'employee': 'Head of Sub-directorate II (team leader)', 'printedPredicate': 'POOR'|POOR|"
      })
  void aSourceIsCalledWrongOnlyWhereTheCaseShowsIt(String told, String printed, String warning)
      throws Exception {
    var answer =
        answerTo(
            "dossiers", told + ", 'workResult': 'MEETS', 'workBehaviour': 'BELOW', 'rows': []");

    assertThat(answer.get("predicate").asText()).isEqualTo("POOR");
    assertThat(answer.get("printedPredicate").asText()).isEqualTo(printed);
    assertThat(answer.path("warnings").path(0).asText()).isEqualTo(warning == null ? "" : warning);
  }

  @Test
  void theMisprintedSampleIsMisprintedInItsOwnCellOnly() throws Exception {
    var answer =
        answerTo(
            "dossiers",
            "'employee': 'Head of Sub-directorate II (team leader)', 'workResult': 'MEETS',"
                + " 'workBehaviour': 'MEETS', 'rows': []");

    assertThat(answer.toString())
        .isEqualTo("{\"predicate\":\"GOOD\",\"printedPredicate\":\"GOOD\"}");
  }

  @Test
  void numbersAreWrittenPlainly() throws Exception {
    var answer =
        answerTo(
            "consolidation", "'consolidation': 'SUM', 'actuals': [1e30], 'annualTarget': null");

    assertThat(new ObjectMapper().writeValueAsString(answer))
        .isEqualTo("{\"state\":\"OK\",\"consolidated\":1" + "0".repeat(30) + ",\"percent\":null}");
  }

  private static final long BIG = 999_999_999_999_000L;

  /** As many fractions as may be, without a common denominator. */
  @Test
  void theLongestCaseIsAnsweredSoon() {
    var hard =
        IntStream.range(0, 100)
            .mapToObj(i -> "\"%d/%d\"".formatted(999_999_999_999_999L, BIG + i))
            .toList();
    var body =
        "{\"inputs\": {\"consolidation\": \"WEIGHTED_SCORE\", \"weights\": ["
            + String.join(",", Collections.nCopies(100, "1"))
            + "], \"percents\": ["
            + String.join(",", hard)
            + "]}}";

    assertTimeout(Duration.ofMillis(500), () -> answer("consolidation", body));
  }

  /** What is not UTF-8, among it what a reader could take for UTF-32. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000FFFE01020304",
        "FEFF000001020304",
        "0000007B7FFFFFFF",
        "7B22C328223A317D",
        "7B22696E70757473223A22C3"
      })
  void whatIsNoTextIsRefused(String bytes) {
    assertThatThrownBy(
            () -> CaseBody.read(new ByteArrayInputStream(HexFormat.of().parseHex(bytes))))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void aMarkBeforeTheTextDoesNotDisturb() throws Exception {
    assertThat(
            answer(
                    "predicate-matrix",
                    "\uFEFF{\"inputs\": {\"workResult\": \"MEETS\", \"workBehaviour\": \"MEETS\"}}")
                .get("predicate")
                .asText())
        .isEqualTo("GOOD");
  }

  @Test
  void noMoreOfABodyIsKeptThanACaseMayBeLong() {
    var endless =
        new InputStream() {
          private long read;

          @Override
          public int read() {
            read++;
            return ' ';
          }
        };

    assertThatThrownBy(() -> CaseBody.read(endless)).isInstanceOf(CaseBody.TooLarge.class);
    assertThat(endless.read).isLessThan(32L * 1024 * 1024);
  }

  @Test
  void thereIsNoOtherKind() {
    assertThat(Topic.of("luck")).isEmpty();
  }
}
