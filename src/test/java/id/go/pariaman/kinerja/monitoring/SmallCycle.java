package id.go.pariaman.kinerja.monitoring;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.process.form.Forms;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.support.Walk;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

  private final Walk walk;
  private final Forms drafts;
  private final RuntimeService runtime;
  private final ObjectMapper mapper;
  private final JdbcClient jdbc;

  SmallCycle(
      Walk walk, Forms drafts, RuntimeService runtime, ObjectMapper mapper, JdbcClient jdbc) {
    this.walk = walk;
    this.drafts = drafts;
    this.runtime = runtime;
    this.mapper = mapper;
    this.jdbc = jdbc;
  }

  void open(String code) {
    walk.open(code, UNIT, UNIT_WITH_LEAVE);
  }

  void nextPhase(String code) {
    walk.nextPhase(code);
  }

  void plan(AppraisalKey key) {
    walk.complete(
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
    walk.complete(key, "ApprovePlan", Map.of("decision", "APPROVE"));
  }

  void report(AppraisalKey key, String step, String actual) {
    walk.report(key, step, actual, RESULTS);
  }

  void rate(AppraisalKey key, String step) {
    walk.rate(key, step, RESULTS);
  }

  void acknowledge(AppraisalKey key) {
    walk.complete(
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
}
