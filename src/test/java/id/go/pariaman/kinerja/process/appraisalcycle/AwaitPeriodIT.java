package id.go.pariaman.kinerja.process.appraisalcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.OpenCycle;
import id.go.pariaman.kinerja.cycle.PeriodKind;
import id.go.pariaman.kinerja.process.form.Forms;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Between two periods: told that it is open, not told in time, or nowhere to be told. */
@KinerjaTest
class AwaitPeriodIT {

  private static final String NIP = "198405272013121003";

  private String cycle;

  @Autowired private Cycles cycles;
  @Autowired private Appraisals appraisals;
  @Autowired private FormService forms;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcClient jdbc;

  @Test
  void whoIsNotToldGoesOnWhenTheDateHasCome() {
    open("2026-NANTI");
    agree();
    assertThat(step()).isEqualTo("AwaitPeriod");

    management.executeJob(timer(cycle + "/" + NIP, "PeriodOpeningLapsed"));

    assertThat(step()).isEqualTo("ReportProgress");
    assertThat(
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(cycle + "/" + NIP)
                .taskDefinitionKey("ReportProgress")
                .count())
        .isOne();
    nextPhase();
    runJobs();
    assertThat(step()).as("and is told nothing any more").isEqualTo("ReportProgress");
  }

  @Test
  void whoWaitsInOurTablesOnlyStopsTheReleaseWithAnIncident() {
    open("2026-SESAT");
    agree();
    List<String> others =
        jdbc.sql("select nip from appraisal where cycle = ? and nip <> ? order by nip")
            .params(cycle, NIP)
            .query(String.class)
            .list();
    stand(others.get(0), "AwaitPeriod");
    nextPhase();

    Job release = releases().get(0);
    management.executeJob(release.getId());
    assertThat(step()).as("whoever really waits is told first").isEqualTo("ReportProgress");

    String again = releases().get(0).getId();
    for (int retries = releases().get(0).getRetries(); retries > 0; retries--) {
      assertThatThrownBy(() -> management.executeJob(again))
          .hasMessageContaining(cycle + "/" + others.get(0));
    }
    assertThat(runtime.createIncidentQuery().jobDefinitionIdIn(definition(again)).list())
        .singleElement()
        .satisfies(incident -> assertThat(incident.getActivityId()).isEqualTo("ReleaseWaiting"));

    stand(others.get(0), "DraftPlan");
    management.setJobRetries(again, 1);
    management.executeJob(again);
    assertThat(
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(cycle)
                .taskDefinitionKey("ClosePeriod")
                .count())
        .isOne();
  }

  private String definition(String job) {
    return management.createJobQuery().jobId(job).singleResult().getJobDefinitionId();
  }

  private List<Job> releases() {
    return management.createJobQuery().processInstanceId(instance(cycle)).messages().list();
  }

  private void stand(String nip, String step) {
    jdbc.sql("update appraisal set step = ? where cycle = ? and nip = ?")
        .params(step, cycle, nip)
        .update();
  }

  private String step() {
    return appraisals.get(new AppraisalKey(cycle, NIP)).step();
  }

  private void open(String code) {
    cycle = code;
    cycles.open(
        new OpenCycle(
            code,
            2026,
            PeriodKind.QUARTERLY,
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2027, 1, 31),
            List.of("BAGHUKUM")),
        "bkpsdm");
    runJobs();
  }

  private void agree() {
    complete(
        "DraftPlan",
        Map.of(
            "results",
            List.of(
                Map.of(
                    "indicator", "ADM-09", "title", "Satu", "kind", "MAIN", "targetLower", "24"))));
    complete("ApprovePlan", Map.of("decision", "APPROVE"));
  }

  private void complete(String step, Map<String, Object> fields) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(cycle + "/" + NIP)
            .taskDefinitionKey(step)
            .singleResult();
    forms.submitTaskForm(task.getId(), Forms.properties((ObjectNode) json.valueToTree(fields)));
  }

  /** The date of the running phase comes; nobody is told yet. */
  private void nextPhase() {
    management
        .createJobQuery()
        .timers()
        .processInstanceId(instance(cycle))
        .list()
        .forEach(timer -> management.executeJob(timer.getId()));
  }

  private String timer(String key, String activity) {
    return management
        .createJobQuery()
        .timers()
        .processInstanceId(instance(key))
        .activityId(activity)
        .singleResult()
        .getId();
  }

  private String instance(String key) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .singleResult()
        .getId();
  }

  private void runJobs() {
    List<Job> jobs;
    do {
      jobs = management.createJobQuery().messages().withRetriesLeft().list();
      jobs.forEach(job -> management.executeJob(job.getId()));
    } while (!jobs.isEmpty());
  }
}
