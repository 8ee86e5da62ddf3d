package id.go.pariaman.kinerja.process.appraisalcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.OpenCycle;
import id.go.pariaman.kinerja.cycle.PeriodKind;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody's data are broken when a cycle begins. */
@KinerjaTest
class LaunchIT {

  private static final String CYCLE = "2026-RUSAK";
  private static final String NIP = "198405272013121003";

  @Autowired private Cycles cycles;
  @Autowired private ManagementService management;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private JdbcClient jdbc;

  @Test
  void theOthersBeginAndHrSeesWhoDidNot() {
    jdbc.sql(
            "alter table appraisal add constraint uji_rusak check (cycle <> '%s' or nip <> '%s')"
                .formatted(CYCLE, NIP))
        .update();
    try {
      open();
      for (Job job = launch(); job.getRetries() > 0; job = launch()) {
        String id = job.getId();
        assertThatThrownBy(() -> management.executeJob(id)).isInstanceOf(RuntimeException.class);
        assertThat(launched()).isEqualTo(3);
      }
      assertThat(runtime.createIncidentQuery().processInstanceId(cycle()).list())
          .singleElement()
          .extracting(Incident::getIncidentMessage)
          .asString()
          .contains(CYCLE + "/" + NIP);
    } finally {
      jdbc.sql("alter table appraisal drop constraint uji_rusak").update();
    }

    management.setJobRetries(launch().getId(), 1);
    management.executeJob(launch().getId());

    assertThat(launched()).isEqualTo(4);
    assertThat(runtime.createIncidentQuery().processInstanceId(cycle()).count()).isZero();
    assertThat(tasks.createTaskQuery().processInstanceId(cycle()).singleResult())
        .extracting("taskDefinitionKey")
        .isEqualTo("CloseTargetSetting");
  }

  private void open() {
    cycles.open(
        new OpenCycle(
            CYCLE,
            2026,
            PeriodKind.QUARTERLY,
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 31),
            List.of("BAGHUKUM")),
        "bkpsdm");
  }

  private String cycle() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(CYCLE)
        .singleResult()
        .getId();
  }

  private Job launch() {
    return management.createJobQuery().processInstanceId(cycle()).messages().singleResult();
  }

  private int launched() {
    return jdbc.sql("select count(*) from appraisal where cycle = ?")
        .param(CYCLE)
        .query(Integer.class)
        .single();
  }
}
