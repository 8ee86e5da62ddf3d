package id.go.pariaman.kinerja.process.appraisalcycle;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.CycleState;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A cycle in which nobody does anything: every phase ends by its date, everybody is carried along,
 * and nothing waits for ever.
 */
@KinerjaTest
class PhasesByDateIT {

  private static final String CYCLE = "2026-DATE";
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @LocalServerPort private int port;
  @Autowired private Cycles cycles;
  @Autowired private ManagementService management;
  @Autowired private Walk walk;
  @Autowired private JdbcClient jdbc;

  @Test
  void everyPhaseEndsByItsDateAndSilenceHasItsOutcome() {
    walk.open(CYCLE, "BAGHUKUM");
    assertThat(count("DraftPlan")).isEqualTo(4);
    assertThat(dueOf("TargetSettingEnded"))
        .as("a cycle opened late leaves everybody time")
        .isAfter(LocalDate.now(JAKARTA));

    fire("TargetSettingEnded");
    assertThat(cycle().state()).isEqualTo(CycleState.EVALUATION);
    assertThat(count("DraftPlan")).as("the late go on where they are").isEqualTo(4);

    fire("PlanOverdue");
    assertThat(count("ApprovePlan")).isEqualTo(4);
    assertThat(
            jdbc.sql("select count(*) from plan where cycle = ? and missing")
                .param(CYCLE)
                .query(Integer.class)
                .single())
        .isEqualTo(4);

    // Step by step upward: first the bureau's head and the Sekda are silent, in the end the
    // regional head is only reminded.
    fire("ApprovalOverdue");
    fire("ApprovalOverdue");
    fire("ApprovalOverdue");
    assertThat(assessors()).containsExactly("walikota");
    fire("ApprovalOverdue");
    assertThat(assessors()).containsExactly("walikota");
    assertThat(count("ApprovePlan")).isEqualTo(4);

    fire("PeriodEnded");
    fire("PeriodEnded");
    fire("PeriodEnded");
    assertThat(cycle().period()).isEqualTo(4);
    fire("PeriodEnded");
    assertThat(cycle().state()).isEqualTo(CycleState.CLOSING);

    jdbc.sql("update cycle_phase set until = ? where cycle = ? and no = 5")
        .params(LocalDate.now(JAKARTA).minusDays(3), CYCLE)
        .update();
    fire("CycleDue");
    assertThat(cycle().state()).as("nobody is left behind").isEqualTo(CycleState.CLOSING);
    assertThat(count("ApprovePlan")).isEqualTo(4);
    assertThat(
            jdbc.sql(
                    "select count(*) from step_log where business_key like '2026-DATE/%' and outcome = 'LAPSED'")
                .query(Integer.class)
                .single())
        .as("four plans and four approvals of each of the four were left undone")
        .isEqualTo(4 + 4 * 4);
    hrReadsWhenTheClosingIsLookedAtAgain();
  }

  /** The date of the phase has passed; what counts is the next look, and that somebody is open. */
  private void hrReadsWhenTheClosingIsLookedAtAgain() {
    LocalDate nextLook = dueOf("CycleDue").minusDays(1);
    assertThat(nextLook).isAfter(LocalDate.now(JAKARTA));
    Browser hr = Browser.inSession(port, "bkpsdm");
    String task =
        "/api/tasks/"
            + jdbc.sql(
                    "select id_ from act_ru_task where task_def_key_ = 'CloseCycle' and proc_inst_id_ = (select id_ from act_ru_execution where business_key_ = ? and parent_id_ is null)")
                .param(CYCLE)
                .query(String.class)
                .single();

    assertThat(hr.get(task).body()).contains("\"until\":\"" + TaskAt.dateText(nextLook) + "\"");
    assertThat(hr.post(task, "{\"fields\": {}}").body())
        .contains(
            "masih ada 4 orang yang belum selesai. Siklus berakhir setelah setiap pegawai mempunyai hasil.\"");
    assertThat(hr.page("/siklus/" + CYCLE).body())
        .contains("Penutupan</span>, <span>berakhir setelah setiap pegawai mempunyai hasil</span>")
        .containsPattern("(?s)menurut langkah.*Menunggu persetujuan SKP</th><td>4</td>");
  }

  private Cycle cycle() {
    return cycles.get(CYCLE);
  }

  private int count(String step) {
    return jdbc.sql("select count(*) from appraisal where cycle = ? and step = ?")
        .params(CYCLE, step)
        .query(Integer.class)
        .single();
  }

  private List<String> assessors() {
    return jdbc.sql("select distinct trim(assessor) from appraisal where cycle = ?")
        .param(CYCLE)
        .query(String.class)
        .list();
  }

  private LocalDate dueOf(String timer) {
    Date due = timers(timer).get(0).getDuedate();
    return due.toInstant().atZone(JAKARTA).toLocalDate();
  }

  private List<Job> timers(String activity) {
    List<String> instances =
        jdbc.sql(
                "select id_ from act_ru_execution where parent_id_ is null and (business_key_ = ? or business_key_ like ?)")
            .params(CYCLE, CYCLE + "/%")
            .query(String.class)
            .list();
    return management.createJobQuery().timers().activityId(activity).list().stream()
        .filter(job -> instances.contains(job.getProcessInstanceId()))
        .toList();
  }

  /** The date comes: every timer of that name in this cycle is fired by hand. */
  private void fire(String activity) {
    List<Job> due = timers(activity);
    assertThat(due).as(activity).isNotEmpty();
    due.forEach(job -> management.executeJob(job.getId()));
    walk.runJobs();
  }
}
