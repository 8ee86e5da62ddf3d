package id.go.pariaman.kinerja.process.appraisalcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Between two periods: told that it is open, not told in time, or nowhere to be told. */
@KinerjaTest
class AwaitPeriodIT {

  private static final String NIP = "198405272013121003";

  private String cycle;
  private AppraisalKey key;

  @Autowired private Walk walk;
  @Autowired private Appraisals appraisals;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private JdbcClient jdbc;

  @Test
  void whoIsNotToldGoesOnWhenTheDateHasCome() {
    agree("2026-NANTI");
    assertThat(step()).isEqualTo("AwaitPeriod");

    walk.lapse(key, "PeriodOpeningLapsed");

    assertThat(step()).isEqualTo("ReportProgress");
    assertThat(walk.task(key, "ReportProgress")).isNotNull();
    walk.nextPhase(cycle);
    assertThat(step()).as("and is told nothing any more").isEqualTo("ReportProgress");
  }

  @Test
  void whoWaitsInOurTablesOnlyStopsTheReleaseWithAnIncident() {
    agree("2026-SESAT");
    List<String> others =
        jdbc.sql("select nip from appraisal where cycle = ? and nip <> ? order by nip")
            .params(cycle, NIP)
            .query(String.class)
            .list();
    stand(others.get(0), "AwaitPeriod");
    walk.endPhase(cycle);

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
    return management.createJobQuery().processInstanceId(walk.instance(cycle)).messages().list();
  }

  private void stand(String nip, String step) {
    jdbc.sql("update appraisal set step = ? where cycle = ? and nip = ?")
        .params(step, cycle, nip)
        .update();
  }

  private String step() {
    return appraisals.get(key).step();
  }

  private void agree(String code) {
    cycle = code;
    key = new AppraisalKey(code, NIP);
    walk.open(code, "BAGHUKUM");
    walk.agree(key);
  }
}
