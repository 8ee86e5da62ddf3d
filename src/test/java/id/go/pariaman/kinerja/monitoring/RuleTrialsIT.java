package id.go.pariaman.kinerja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.rules.RuleSets;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new rule set, and rules that are only tried, leave every past result as it is. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleTrialsIT {

  private static final String CYCLE = "UJI-C";
  private static final String NIP = Mutation.PEOPLE.get("gusrianto");

  @LocalServerPort private int port;
  @Autowired private Evaluations evaluations;
  @Autowired private RuleSets ruleSets;
  @Autowired private JdbcClient jdbc;
  @Autowired private ObjectMapper json;

  private SmallCycle cycle;
  private Browser hr;

  /** Three results of 12 documents each: 13.8 are 115 percent. */
  @BeforeAll
  void walkThroughAPeriod(@Autowired AutowireCapableBeanFactory beans) {
    cycle = beans.createBean(SmallCycle.class);
    var key = new AppraisalKey(CYCLE, NIP);
    cycle.open(CYCLE);
    cycle.plan(key);
    cycle.approve(key);
    cycle.nextPhase(CYCLE);
    cycle.report(key, "ReportProgress", "13.8");
    cycle.rate(key, "RatePeriod");
    hr = Browser.inSession(port, "bkpsdm");
  }

  @AfterAll
  void remove() {
    cycle.remove(CYCLE);
  }

  private JsonNode whatIf(String changes) {
    var answer =
        hr.post(
            "/api/rules/what-if", "{\"cycle\":\"%s\",\"changes\":%s}".formatted(CYCLE, changes));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return json.readTree(answer.body());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  @Test
  void aNewRuleSetChangesNoOldResult() {
    ruleSets.load(new ClassPathResource("rules-2099-1.csv"));

    assertThat(evaluations.recompute(CYCLE)).isEmpty();
  }

  @Test
  void theSameValuesMoveNobody() {
    var answer = whatIf("{\"RESULT_ABOVE_FROM\":110.0,\"SMALL_PART_SHARE\":0.25}");

    assertThat(answer.get("proposals").asInt()).isEqualTo(1);
    assertThat(answer.get("movers")).isEmpty();
    assertThat(answer.get("people").asInt()).isZero();
  }

  @Test
  void aHigherThresholdMovesThoseBelowItAndNobodyElse() {
    var answer = whatIf("{\"RESULT_ABOVE_FROM\":120}");

    var movers = new ArrayList<String>();
    answer
        .get("movers")
        .forEach(
            mover ->
                movers.add(
                    "%s %s %s %s-%s"
                        .formatted(
                            mover.get("nip").asText(),
                            mover.get("period"),
                            mover.path("result").asText("all"),
                            mover.get("from").asText(),
                            mover.get("to").asText())));
    assertThat(movers)
        .containsExactly(
            NIP + " 1 1 ABOVE-MEETS",
            NIP + " 1 2 ABOVE-MEETS",
            NIP + " 1 3 ABOVE-MEETS",
            NIP + " 1 all ABOVE-MEETS");
    assertThat(answer.get("counts").toString())
        .isEqualTo("{\"OVERALL ABOVE-MEETS\":1,\"RESULT ABOVE-MEETS\":3}");
    assertThat(answer.get("people").asInt()).isEqualTo(1);
    assertThat(whatIf("{\"RESULT_ABOVE_FROM\":115}").get("movers")).isEmpty();
  }

  /** By the quadrant: results above or as expected with behaviour as expected are both Baik. */
  @Test
  void aPredicateMovesOnlyWhereTheQuadrantSaysSo() {
    assertThat(whatIf("{\"RESULT_ABOVE_FROM\":120}").get("predicates")).isEmpty();

    // Below expectation in spite of good feedback: the guide leaves it to the assessor.
    var answer = whatIf("{\"RESULT_ABOVE_FROM\":120,\"RESULT_MEETS_FROM\":118}");

    assertThat(answer.get("predicateCounts").toString()).isEqualTo("{\"GOOD-NEEDS_JUDGEMENT\":1}");
    assertThat(answer.get("predicates")).hasSize(1);
    var moved = answer.get("predicates").get(0);
    assertThat(moved.get("nip").asText()).isEqualTo(NIP);
    assertThat(moved.get("period").asInt()).isEqualTo(1);
    assertThat(moved.get("behaviour").asText()).isEqualTo("MEETS");
    assertThat(moved.get("recorded").asText()).isEqualTo("GOOD");
    assertThat(moved.get("from").asText()).isEqualTo("GOOD");
    assertThat(moved.hasNonNull("to")).isFalse();
  }

  @Test
  void nothingIsWritten() {
    var before = everyTable();

    whatIf("{\"RESULT_ABOVE_FROM\":120}");
    assertThat(
            hr.page("/aturan/2026-1/coba?cycle=UJI-C&code=RESULT_ABOVE_FROM&value=120")
                .statusCode())
        .isEqualTo(200);

    assertThat(everyTable()).hasSizeGreaterThan(50).isEqualTo(before);
  }

  /** Rows and the newest transaction that wrote one, of each table of ours and the engine's. */
  private List<String> everyTable() {
    return jdbc
        .sql(
            "select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('kinerja', 'public') and table_name not like 'web_session%' order by 1")
        .query(String.class)
        .list()
        .stream()
        .map(
            table ->
                jdbc.sql(
                        "select '%1$s ' || count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from %1$s"
                            .formatted(table))
                    .query(String.class)
                    .single())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"cycle\":\"UJI-C\",\"changes\":{\"OBJECTION_FILE\":3}} | 422 | Ambang sesuai ekspektasi (RESULT_MEETS_FROM)",
        "{\"cycle\":\"UJI-C\",\"changes\":{\"ACHIEVEMENT_CAP\":200}} | 422 | changes.ACHIEVEMENT_CAP",
        "{\"cycle\":\"UJI-C\",\"changes\":{\"RESULT_ABOVE_FROM\":-1}} | 422 | RESULT_ABOVE_FROM",
        "{\"cycle\":\"UJI-C\",\"changes\":{\"RESULT_ABOVE_FROM\":null}} | 422 | RESULT_ABOVE_FROM",
        "{\"cycle\":\"UJI-C\",\"changes\":{\"RESULT_ABOVE_FROM\":80}} | 422 | bertentangan",
        "{\"cycle\":\"TIDAK-ADA\",\"changes\":{\"RESULT_ABOVE_FROM\":115}} | 422 | cycle",
        "{\"cycle\":\"UJI-C\"} | 422 | changes",
        "{} | 422 | cycle",
        "{\"cycle\":\"UJI-C\",\"changes\":{\"RESULT_ABOVE_FROM\":\"x\"}} | 400 | changes"
      })
  void refusesWhatMakesNoSense(String body, int status, String told) {
    var answer = hr.post("/api/rules/what-if", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(told);
  }

  @ParameterizedTest
  @CsvSource({"komite, 403", "inspektorat, 403", "admin, 403", "198401102006032004, 403"})
  void onlyHrMayTry(String user, int status) {
    var browser = Browser.inSession(port, user);

    assertThat(
            browser
                .post(
                    "/api/rules/what-if",
                    "{\"cycle\":\"UJI-C\",\"changes\":{\"RESULT_ABOVE_FROM\":120}}")
                .statusCode())
        .isEqualTo(status);
    assertThat(browser.page("/aturan/2026-1/coba").statusCode()).isEqualTo(status);
  }

  @Test
  void hrReadsTheMoversOnAPage() {
    assertThat(hr.page("/aturan").body()).contains("/aturan/2026-1/coba");
    assertThat(hr.page("/aturan/2026-1/coba").body())
        .contains("RESULT_ABOVE_FROM", "RESULT_MEETS_FROM", "MAJORITY_ABOVE_SHARE", "SMALL_PART")
        .doesNotContain("ACHIEVEMENT_CAP");
    assertThat(hr.page("/aturan/2026-1/coba?cycle=UJI-C&code=RESULT_ABOVE_FROM&value=119,5").body())
        .contains("4 usulan dari 1 orang akan berpindah", "Seluruh hasil kerja", "Hasil kerja 3")
        .contains("0 predikat akan lain bila Pejabat Penilai mengikuti usulan");
    assertThat(hr.page("/aturan/2026-1/coba?cycle=UJI-C&code=RESULT_MEETS_FROM&value=110").body())
        .contains("0 predikat akan lain");
    assertThat(
            hr.page("/aturan/2026-1/coba?cycle=UJI-C&code=RESULT_ABOVE_FROM&value=banyak").body())
        .contains("Tulis nilai sebagai bilangan");
  }

  /** What the employee and HR read of it: the trace in words, its seal, and what would lift it. */
  @Test
  void theResultTellsHowItCameAboutAndWhatWouldLiftIt() throws Exception {
    var told = json.readTree(hr.get("/api/appraisals/UJI-C/" + NIP).body()).at("/explanation/1");

    assertThat(told.get("hash").asText()).matches("[0-9a-f]{64}");
    assertThat(told.at("/why/results/0/sentences").toString())
        .contains("Target setahun 12 dokumen", "13,8 dokumen", "115 %");
    assertThat(told.at("/advice/sentence").asText())
        .contains("dua dari tiga hasil kerja utama harus menjadi di atas ekspektasi");
    assertThat(told.at("/advice/values/0/atLeast").decimalValue()).isEqualByComparingTo("13.2");
  }
}
