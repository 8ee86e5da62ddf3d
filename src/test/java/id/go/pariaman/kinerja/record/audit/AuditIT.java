package id.go.pariaman.kinerja.record.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.identity.AccountChanged;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is recorded, that it is recorded with the act or not at all, and that it stays. */
@KinerjaTest
class AuditIT {

  private static final String GUSRIANTO = "198405272013121003";
  private static final String RINA = "198401102006032004";
  private static final String SALMA = "198008212003042002";
  private static final String IRWAN = "198201192004021004";

  @TempDir Path directory;

  @Autowired private AuditLog log;
  @Autowired private AuditStore store;
  @Autowired private Evaluations evaluations;
  @Autowired private Walk walk;
  @Autowired private BorrowedCity city;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void recordsWhatIsDoneToACycleAndItsAppraisals() {
    var cycle = "2026-CATAT";
    walk.open(cycle, "BAGHUKUM", "KESBANGPOL");
    assertThat(actsOf(cycle))
        .containsExactly(
            "CYCLE_OPENED bkpsdm null -> aturan 2026-1, unit BAGHUKUM, KESBANGPOL",
            "PHASE_STARTED SYSTEM Pendaftaran peserta -> Penyusunan SKP");
    assertThat(kindsUnder(cycle + "/")).containsOnly("PERSON_EXCLUDED");

    var agreed = new AppraisalKey(cycle, GUSRIANTO);
    var silent = new AppraisalKey(cycle, SALMA);
    walk.agree(agreed);
    walk.lapse(silent, "PlanOverdue");
    var assessor = walk.assignee(silent, "ApprovePlan");
    walk.complete(
        silent,
        "ApprovePlan",
        Map.of(
            "decision",
            "SET",
            "results",
            List.of(
                Map.of(
                    "indicator", "ADM-09",
                    "title", "Dokumen tersusun",
                    "kind", "MAIN",
                    "targetLower", "24"))));
    assertThat(actsOf(silent.toString()))
        .singleElement()
        .asString()
        .startsWith("PLAN_SET " + assessor + " SKP versi 1, ");

    walk.nextPhase(cycle);
    walk.report(agreed, "ReportProgress");
    walk.lapse(silent, "ReportOverdue");
    walk.complete(agreed, "RatePeriod", rating(Map.of("rating", "ABOVE"), "MEETS"));
    walk.complete(silent, "RatePeriod", rating(Map.of("rating", "MEETS", "entered", "6"), "MEETS"));

    assertThat(actsOf(agreed + "/1"))
        .containsExactly(
            "RATING_DEPARTED %s usulan %s -> penilaian %s"
                .formatted(
                    evaluations.get(agreed, 1).ratedBy(),
                    evaluations.hashes(agreed).get(1),
                    evaluations.get(agreed, 1).judgement().digest()));
    assertThat(kindsUnder(silent + "/1")).contains("ACTUAL_ENTERED");
    assertThat(
            jdbc.queryForList(
                "select concat_ws(' ', value_before, value_after, reason) from audit_entry where subject like ?",
                String.class,
                cycle + "%"))
        .noneMatch(text -> text.contains("Seluruh dokumen") || text.contains("ABOVE"));
    assertThat(log.faults()).isEmpty();
  }

  private static Map<String, Object> rating(Map<String, String> result, String workResult) {
    var fields = new HashMap<>(Walk.rating(1));
    var row = new HashMap<>(result);
    row.put("reason", "Sesuai catatan pemantauan penilai");
    fields.put("results", List.of(row));
    fields.put("workResult", workResult);
    return fields;
  }

  @Test
  void recordsWhoTakesOverAStep() {
    var key = new AppraisalKey("2026-CATAT-GANTI", RINA);
    walk.open(key.cycle(), "BAGHUKUM");
    walk.draft(key);
    var silent = walk.assignee(key, "ApprovePlan");
    walk.lapse(key, "ApprovalOverdue");
    assertThat(actsOf(key + "/ApprovePlan/1"))
        .singleElement()
        .asString()
        .startsWith("ASSESSOR_REPLACED SYSTEM " + silent + " -> ");
  }

  @Test
  void recordsWhatAnImportDoesToPeopleAndRoles() {
    city.borrow(directory);
    try {
      city.replace(
              "gusrianto.durian@pariaman.example,2026-01-01,ACTIVE",
              "gusrianto.durian@pariaman.example,2026-01-02,ACTIVE")
          .takeOver();
      city.replace(
              "gusrianto.durian@pariaman.example,2026-01-02,ACTIVE",
              "gusrianto.durian@pariaman.example,2026-02-01,RETIRED")
          .takeOver();
      city.append(
              "acting-assignments.csv",
              "%s,FE-HUK-2,BAGHUKUM,PLH,800/1/2026,2026-01-05,2099-12-31".formatted(RINA))
          .takeOver();
    } finally {
      city.giveBack();
    }
    assertThat(actsOf(GUSRIANTO))
        .anyMatch(
            act -> act.startsWith("START_CORRECTED SYSTEM") && act.endsWith("sejak 2026-01-02"))
        .anyMatch(
            act ->
                act.startsWith("ASSIGNMENT_CHANGED SYSTEM Aktif sejak")
                    && act.contains("Pensiun sejak"));
    assertThat(kindsUnder(RINA)).contains("ROLE_CHANGED");
    assertThat(kindsUnder("walikota")).contains("ROLE_CHANGED");
    assertThat(kindsUnder("2026-1")).containsExactly("RULES_PUBLISHED");
  }

  @Test
  void recordsWhatHappensToAnAccount() {
    transaction.executeWithoutResult(
        open ->
            events.publishEvent(
                new AccountChanged(
                    "bkpsdm", "sekda", AccountChanged.What.LOCKED, "Surat 800/2/2026")));
    assertThat(actsOf("sekda")).endsWith("ACCOUNT_CHANGED bkpsdm null -> Akun dikunci");
  }

  @Test
  void recordsAnActWithItsTransactionOrNotAtAll() {
    var before = log.head();
    transaction.executeWithoutResult(
        open -> {
          events.publishEvent(act("dibatalkan"));
          open.setRollbackOnly();
        });
    assertThat(log.head()).isEqualTo(before);
    assertThatThrownBy(() -> events.publishEvent(act("tanpa transaksi")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(log.head()).isEqualTo(before);
  }

  /** However long the rest of a transaction takes, others record their acts meanwhile. */
  @Test
  void keepsNobodyWaitingBeforeTheEnd() {
    transaction.executeWithoutResult(
        open -> {
          events.publishEvent(act("lama"));
          assertThat(
                  CompletableFuture.runAsync(
                      () ->
                          transaction.executeWithoutResult(
                              other -> events.publishEvent(act("sebentar")))))
              .succeedsWithin(Duration.ofSeconds(10));
        });
    assertThat(actsOf("uji").subList(actsOf("uji").size() - 2, actsOf("uji").size()))
        .extracting(act -> act.replaceFirst(".* -> ", ""))
        .containsExactly("sebentar", "lama");
  }

  /** No number is lost or given twice. */
  @Test
  void chainsActsOfManyAtOnce() throws Exception {
    var before = log.head().no();
    var threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        boolean fails = i % 4 == 0;
        work.add(
            () -> {
              transaction.executeWithoutResult(
                  open -> {
                    events.publishEvent(act("bersamaan"));
                    events.publishEvent(act("bersamaan juga"));
                    if (fails) {
                      open.setRollbackOnly();
                    }
                  });
              return null;
            });
      }
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(log.head().no()).isEqualTo(before + 60);
    assertThat(log.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'x'",
        "update audit_entry set actor = 'x' where false",
        "delete from audit_entry where no = 1",
        "truncate audit_entry",
        "update audit_head set no = no - 1",
        "update audit_head set hash = repeat('a', 64)",
        "delete from audit_head",
        "truncate audit_head",
        "insert into audit_head values (false, 1, repeat('a', 64))",
        "insert into audit_entry select no + 2, at, actor, kind, subject, null, null, null, hash, repeat('c', 64) from audit_entry order by no desc limit 1",
        "insert into audit_entry select no + 1, at, actor, kind, subject, null, null, null, repeat('d', 64), repeat('c', 64) from audit_entry order by no desc limit 1"
      })
  void theDatabaseItselfRefusesToChangeIt(String sql) {
    transaction.executeWithoutResult(open -> events.publishEvent(act("untuk diubah")));
    var before = log.head();
    assertThatThrownBy(() -> jdbc.execute(sql)).isInstanceOf(DataAccessException.class);
    assertThat(log.head()).isEqualTo(before);
    assertThat(log.faults()).isEmpty();
  }

  private static AuditAct act(String what) {
    return AuditAct.of(AuditKind.ACCOUNT_CHANGED, "bkpsdm", "uji").changing(null, what);
  }

  private List<String> actsOf(String subject) {
    return jdbc.queryForList(
        "select kind || ' ' || actor || ' ' || coalesce(value_before, 'null') || ' -> ' || coalesce(value_after, 'null') from audit_entry where subject = ? order by no",
        String.class,
        subject);
  }

  private List<String> kindsUnder(String prefix) {
    return jdbc.queryForList(
        "select kind from audit_entry where starts_with(subject, ?) order by no",
        String.class,
        prefix);
  }
}
