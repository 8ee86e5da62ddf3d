package id.go.pariaman.kinerja.monitoring.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.record.retention.Retention;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** docs/privacy.md says what is stored, the export hands out just that, and what expires goes. */
@KinerjaTest
class PrivacyIT {

  private static final String RINA = "198401102006032004";
  private static final Pattern TABLE = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (ya|tidak) \\|");
  private static final Pattern PERIOD =
      Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (\\d+|-) \\| ([A-Z_]+) \\|");

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private Retention retention;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void thePageNamesEveryTable() throws IOException {
    assertThat(page(TABLE).map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'kinerja'",
                String.class));
  }

  @Test
  void theExportHoldsEveryTableThatThePageCallsPersonal() throws IOException {
    assertThat(PersonalTable.ALL.stream().map(PersonalTable::name))
        .containsExactlyInAnyOrderElementsOf(
            page(TABLE).filter(row -> row.group(2).equals("ya")).map(row -> row.group(1)).toList());
  }

  /** A column that holds user ids makes its table personal. */
  @Test
  void thePageOverlooksNobody() throws IOException {
    var personal =
        page(TABLE).filter(row -> row.group(2).equals("ya")).map(row -> row.group(1)).toList();
    assertThat(
            jdbc.queryForList(
                """
                select distinct table_name from information_schema.columns where table_schema = 'kinerja'
                  and (column_name ~ '(^|_)(nip|user_id|author|actor|owner|operator|assessor|silent|principal_name)$' or column_name ~ '_by$')
                  and column_name <> 'installed_by' and column_name <> 'return_by'""",
                String.class))
        .hasSizeGreaterThan(20)
        .allMatch(personal::contains);
  }

  /** Who assesses whom: a row is about both, and tests before this one gave her people. */
  private static final Set<String> ABOUT_BOTH = Set.of("assessor_duty", "silence", "reassignment");

  @Test
  void somebodyTakesAlongEverythingAboutThemselvesAndNothingElse() throws IOException {
    var key = new AppraisalKey("2026-DATA-SAYA", RINA);
    walk.open(key.cycle(), "BAGHUKUM");
    walk.agree(key);
    walk.nextPhase(key.cycle());
    walk.report(key, "ReportProgress");
    walk.rate(key, "RatePeriod");

    var browser = Browser.inSession(port, RINA);
    assertThat(browser.page("/penilaian").body()).contains("href=\"/penilaian/data-saya\"");
    var answer = browser.get("/penilaian/data-saya");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-disposition").orElse(""))
        .contains("attachment", "data-saya.json");
    assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");

    JsonNode tables = json.readTree(answer.body()).get("tables");
    var counted = new TreeMap<String, Integer>();
    tables.properties().forEach(each -> counted.put(each.getKey(), each.getValue().size()));
    assertThat(counted).hasSize(PersonalTable.ALL.size());
    for (var table :
        List.of(
            "employee",
            "account",
            "placement",
            "employee_status",
            "cycle_member",
            "appraisal",
            "assessor_duty",
            "plan",
            "planned_result",
            "report",
            "progress",
            "proposal",
            "evaluation",
            "result_rating",
            "step_log")) {
      assertThat(counted.get(table)).as(table).isPositive();
    }
    for (var each : tables.properties()) {
      for (var row : each.getValue()) {
        if (row.has("nip")) {
          if (ABOUT_BOTH.contains(each.getKey())) {
            assertThat(row).as(each.getKey()).extracting(JsonNode::asText).contains(RINA);
          } else {
            assertThat(row.get("nip").asText()).as(each.getKey()).isEqualTo(RINA);
          }
        }
      }
    }
    assertThat(answer.body())
        .contains("Pertahankan ketelitian", "Rina Rantau", "\"RatePeriod\"")
        .doesNotContain("argon2", "password_hash", "session_id", "attribute_bytes");
    assertThat(json.readTree(answer.body()).get("tasksInTheEngine")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bkpsdm", "198008212003042002", "inspektorat", "admin"})
  void anotherGetsTheirOwn(String user) throws IOException {
    var answer = Browser.inSession(port, user).get("/penilaian/data-saya?person=" + RINA);
    assertThat(json.readTree(answer.body()).get("person").asText()).isEqualTo(user);
    assertThat(answer.body()).doesNotContain("Rina Rantau");
  }

  @Test
  void nobodyGetsItWithoutSigningIn() {
    assertThat(Browser.anonymous(port).page("/penilaian/data-saya").statusCode()).isEqualTo(302);
  }

  @Test
  void thePageSaysThePeriodsOfTheTable() throws IOException {
    Map<String, String> stored = new TreeMap<>();
    jdbc.query(
        "select code, coalesce(days::text, '-') || ' ' || status as period from retention",
        row -> {
          stored.put(row.getString("code"), row.getString("period"));
        });
    Map<String, String> written = new TreeMap<>();
    page(PERIOD).forEach(row -> written.put(row.group(1), row.group(2) + " " + row.group(3)));
    assertThat(written).isEqualTo(stored);
  }

  @Test
  void everyModelForgetsWhenTheTableSays() {
    var days =
        jdbc.queryForObject(
            "select days from retention where code = 'ENGINE_HISTORY'", Integer.class);
    assertThat(
            jdbc.queryForList(
                "select history_ttl_ from act_re_procdef union all select history_ttl_ from act_re_decision_def",
                Integer.class))
        .hasSizeGreaterThanOrEqualTo(6)
        .containsOnly(days);
  }

  @Test
  void whatIsPastItsTimeGoesAndThatIsRecorded() {
    transaction.executeWithoutResult(
        open -> {
          draft("2026-SIMPAN/lama", 91);
          draft("2026-SIMPAN/baru", 89);
        });
    retention.removeExpired();
    assertThat(drafts()).containsExactly("2026-SIMPAN/baru");
    assertThat(lastAct()).isEqualTo("EXPIRED_REMOVED DRAFT 1 baris Lewat masa simpan 90 hari.");
    jdbc.update("delete from draft where business_key like '2026-SIMPAN/%'");
  }

  @Test
  void aPeriodThatIsToBeConfirmedRemovesNothing() {
    transaction.executeWithoutResult(
        open -> {
          open.setRollbackOnly();
          draft("2026-SIMPAN/lama", 91);
          jdbc.update("update retention set status = 'TO_BE_CONFIRMED' where code = 'DRAFT'");
          retention.removeExpired();
          assertThat(drafts()).containsExactly("2026-SIMPAN/lama");
        });
  }

  private void draft(String key, int daysAgo) {
    jdbc.update(
        "insert into draft (business_key, step, period, author, fields, saved_at) values (?, 'DraftPlan', 1, ?, '{}', now() - make_interval(days => ?))",
        key,
        RINA,
        daysAgo);
  }

  private List<String> drafts() {
    return jdbc.queryForList(
        "select business_key from draft where business_key like '2026-SIMPAN/%'", String.class);
  }

  private String lastAct() {
    return jdbc.queryForObject(
        "select concat_ws(' ', kind, subject, value_before, reason) from audit_entry order by no desc limit 1",
        String.class);
  }

  private static Stream<MatchResult> page(Pattern row) throws IOException {
    return row.matcher(Files.readString(Path.of("docs/privacy.md"))).results();
  }
}
