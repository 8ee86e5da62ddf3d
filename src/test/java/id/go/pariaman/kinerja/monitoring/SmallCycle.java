package id.go.pariaman.kinerja.monitoring;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.OpenCycle;
import id.go.pariaman.kinerja.cycle.PeriodKind;
import id.go.pariaman.kinerja.process.form.Forms;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.scoring.BehaviourValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cycle of two small units that a test walks through, through the real forms. */
class SmallCycle {

  static final String UNIT = "BAGHUKUM";
  static final String UNIT_WITH_LEAVE = "KESBANGPOL";

  private static final int RESULTS = 3;

  /** Children before parents. */
  private static final List<String> OF_A_CYCLE =
      List.of(
          "delivery",
          "behaviour_note",
          "result_rating",
          "evaluation",
          "proposal",
          "progress",
          "report",
          "plan_change",
          "planned_result",
          "plan",
          "silence",
          "assessor_duty",
          "departure",
          "appraisal",
          "exclusion",
          "cycle_member",
          "cycle_phase");

  private final Cycles cycles;
  private final TaskService tasks;
  private final FormService forms;
  private final Forms drafts;
  private final ManagementService jobs;
  private final RuntimeService runtime;
  private final ObjectMapper mapper;
  private final JdbcClient jdbc;

  SmallCycle(
      Cycles cycles,
      TaskService tasks,
      FormService forms,
      Forms drafts,
      ManagementService jobs,
      RuntimeService runtime,
      ObjectMapper mapper,
      JdbcClient jdbc) {
    this.cycles = cycles;
    this.tasks = tasks;
    this.forms = forms;
    this.drafts = drafts;
    this.jobs = jobs;
    this.runtime = runtime;
    this.mapper = mapper;
    this.jdbc = jdbc;
  }

  void open(String code) {
    LocalDate end = LocalDate.of(2026, 12, 31);
    cycles.open(
        new OpenCycle(
            code,
            2026,
            PeriodKind.QUARTERLY,
            end,
            end.plusDays(31),
            List.of(UNIT, UNIT_WITH_LEAVE)),
        "bkpsdm");
    fire(code);
  }

  /** The date of the running phase comes, and everybody who waits is told. */
  void nextPhase(String code) {
    fire(code);
    fire(code);
  }

  /** Fires the one job of the cycle: its timer, or the work that waits. */
  private void fire(String code) {
    for (Job job : jobs.createJobQuery().processInstanceId(instance(code)).list()) {
      jobs.executeJob(job.getId());
    }
  }

  private String instance(String key) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .singleResult()
        .getId();
  }

  void plan(AppraisalKey key) {
    complete(
        key,
        "DraftPlan",
        Map.of(
            "results",
            IntStream.rangeClosed(1, RESULTS).mapToObj(SmallCycle::result).toList(),
            "resources",
            "Anggaran bagian dan dua rekan kerja"));
  }

  private static Map<String, Object> result(int no) {
    return Map.ofEntries(
        entry("indicator", "OWN"),
        entry("measure", "Dokumen yang selesai"),
        entry("unit", "dokumen"),
        entry("formula", "Jumlah dokumen yang selesai"),
        entry("dataSource", "Register bagian"),
        entry("polarity", "MAXIMIZE"),
        entry("title", "Dokumen hukum tersusun, kelompok " + no),
        entry("kind", "MAIN"),
        entry("targetLower", "12"),
        entry("aspect", "QUANTITY"),
        entry("consolidation", "TAKE_LAST_KNOWN"));
  }

  void approve(AppraisalKey key) {
    complete(key, "ApprovePlan", Map.of("decision", "APPROVE"));
  }

  void report(AppraisalKey key, String step, String actual) {
    complete(key, step, Map.of("results", rows(Map.of("actual", actual), RESULTS)));
  }

  void rate(AppraisalKey key, String step) {
    complete(
        key,
        step,
        Map.of(
            "results",
            rows(Map.of("rating", "MEETS", "reason", "Sesuai catatan pemantauan penilai"), RESULTS),
            "feedback",
            "Pertahankan ketelitian dalam menyusun dokumen",
            "tone",
            "ALL_POSITIVE",
            "workResult",
            "MEETS",
            "workResultReason",
            "Seluruh dokumen terbit tepat waktu",
            "workBehaviour",
            "MEETS",
            "behaviours",
            rows(Map.of(), BehaviourValue.values().length)));
  }

  private static List<Map<String, String>> rows(Map<String, String> row, int number) {
    return Collections.nCopies(number, row);
  }

  void acknowledge(AppraisalKey key) {
    complete(
        key,
        "AcknowledgeResult",
        Map.of("received", true, "remark", "Saya terima dengan beberapa catatan"));
  }

  void askForChange(AppraisalKey key) {
    jdbc.sql("insert into plan_change (cycle, nip, version, asked_at) values (?, ?, 2, now())")
        .params(key.cycle(), key.nip())
        .update();
    runtime
        .createMessageCorrelation("ChangeRequested")
        .processInstanceBusinessKey(key.toString())
        .correlate();
  }

  void saveDraft(AppraisalKey key, String step, String resources) {
    drafts.saveDraft(
        new TaskAt(step, key.toString(), 1, key.nip(), OffsetDateTime.now(), Optional.empty()),
        mapper.createObjectNode().put("resources", resources));
  }

  /** Leaves the database to the next test as it was. */
  void remove(String code) {
    for (ProcessInstance instance : runtime.createProcessInstanceQuery().list()) {
      String key = instance.getBusinessKey();
      if (key.equals(code) || key.startsWith(code + "/")) {
        runtime.deleteProcessInstance(instance.getId(), "uji selesai", true);
      }
    }
    jdbc.sql("delete from step_log where business_key like ? || '%'").param(code).update();
    jdbc.sql("delete from draft where business_key like ? || '%'").param(code).update();
    for (String table : OF_A_CYCLE) {
      jdbc.sql("delete from " + table + " where cycle = ?").param(code).update();
    }
    jdbc.sql("delete from cycle where code = ?").param(code).update();
  }

  private void complete(AppraisalKey key, String step, Map<String, Object> fields) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(key.toString())
            .taskDefinitionKey(step)
            .singleResult();
    ObjectNode answers = mapper.valueToTree(fields);
    forms.submitTaskForm(task.getId(), Forms.properties(answers));
  }
}
