package id.go.pariaman.kinerja.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.OpenCycle;
import id.go.pariaman.kinerja.cycle.PeriodKind;
import id.go.pariaman.kinerja.process.form.Forms;
import id.go.pariaman.kinerja.scoring.BehaviourValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;

/** Walks appraisals of a small cycle through the real forms, everybody doing what they have to. */
public class Walk {

  private static final String INDICATOR = "ADM-09";

  private final Cycles cycles;
  private final TaskService tasks;
  private final FormService forms;
  private final ManagementService jobs;
  private final RuntimeService runtime;
  private final ObjectMapper json;

  Walk(
      Cycles cycles,
      TaskService tasks,
      FormService forms,
      ManagementService jobs,
      RuntimeService runtime,
      ObjectMapper json) {
    this.cycles = cycles;
    this.tasks = tasks;
    this.forms = forms;
    this.jobs = jobs;
    this.runtime = runtime;
    this.json = json;
  }

  /** Opened, and everybody at the plan. */
  public void open(String code, String... units) {
    register(code, units);
    runJobs();
  }

  /** Opened, and nobody launched yet. */
  public void register(String code, String... units) {
    cycles.open(
        new OpenCycle(
            code,
            2026,
            PeriodKind.QUARTERLY,
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2027, 1, 31),
            List.of(units)),
        "bkpsdm");
  }

  public void draft(AppraisalKey key) {
    complete(
        key,
        "DraftPlan",
        Map.of(
            "results",
            List.of(
                Map.of(
                    "indicator",
                    INDICATOR,
                    "title",
                    "Dokumen tersusun",
                    "kind",
                    "MAIN",
                    "targetLower",
                    "24"))));
  }

  public void agree(AppraisalKey key) {
    draft(key);
    complete(key, "ApprovePlan", Map.of("decision", "APPROVE"));
  }

  public void report(AppraisalKey key, String step) {
    report(key, step, "6", 1);
  }

  /** The same value for each of the first results of the plan. */
  public void report(AppraisalKey key, String step, String actual, int results) {
    complete(key, step, Map.of("results", Collections.nCopies(results, Map.of("actual", actual))));
  }

  public void rate(AppraisalKey key, String step) {
    rate(key, step, 1);
  }

  /** Every result and the behaviour as expected, with a sentence of reason. */
  public void rate(AppraisalKey key, String step, int results) {
    complete(key, step, rating(results));
  }

  public static Map<String, Object> rating(int results) {
    return Map.of(
        "results",
        Collections.nCopies(
            results, Map.of("rating", "MEETS", "reason", "Sesuai catatan pemantauan penilai")),
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
        Collections.nCopies(BehaviourValue.values().length, Map.of()));
  }

  /** From the plan to the delivered document. */
  public void wholeYear(List<AppraisalKey> people) {
    String cycle = people.get(0).cycle();
    people.forEach(this::agree);
    for (int period = 1; period <= 3; period++) {
      nextPhase(cycle);
      people.forEach(person -> report(person, "ReportProgress"));
      people.forEach(person -> rate(person, "RatePeriod"));
    }
    nextPhase(cycle);
    people.forEach(person -> report(person, "AssessSelf"));
    people.forEach(person -> rate(person, "ReviewPerformance"));
  }

  public void complete(AppraisalKey key, String step, Map<String, Object> fields) {
    forms.submitTaskForm(
        task(key, step).getId(), Forms.properties((ObjectNode) json.valueToTree(fields)));
  }

  public Task task(AppraisalKey key, String step) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(key.toString())
        .taskDefinitionKey(step)
        .singleResult();
  }

  public String assignee(AppraisalKey key, String step) {
    return task(key, step).getAssignee();
  }

  /** The date of the running phase comes, and everybody who waits is told. */
  public void nextPhase(String cycle) {
    endPhase(cycle);
    runJobs();
  }

  /** The date of the running phase comes; nobody is told yet. */
  public void endPhase(String cycle) {
    timers(cycle).forEach(timer -> jobs.executeJob(timer.getId()));
  }

  /** The time of a step passes. */
  public void lapse(AppraisalKey key, String timer) {
    jobs.executeJob(timer(key.toString(), timer).getId());
  }

  /** The one job of that name in an instance is done. */
  public void execute(String businessKey, String activity) {
    jobs.executeJob(
        jobs.createJobQuery()
            .processInstanceId(instance(businessKey))
            .activityId(activity)
            .singleResult()
            .getId());
  }

  /** The one timer of that name in an instance. */
  public Job timer(String businessKey, String activity) {
    return timersOf(businessKey).activityId(activity).singleResult();
  }

  private List<Job> timers(String businessKey) {
    return timersOf(businessKey).list();
  }

  private JobQuery timersOf(String businessKey) {
    return jobs.createJobQuery().timers().processInstanceId(instance(businessKey));
  }

  public String instance(String businessKey) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey)
        .singleResult()
        .getId();
  }

  /** Takes somebody's appraisals out of the engine, as if they had never been. */
  public void end(String nip) {
    runtime.createProcessInstanceQuery().list().stream()
        .filter(instance -> instance.getBusinessKey().endsWith("/" + nip))
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "uji selesai", true));
  }

  /** What waits for a worker thread is done, and what comes of it. */
  public void runJobs() {
    runJobs(jobs);
  }

  public static void runJobs(ManagementService jobs) {
    List<Job> waiting;
    do {
      waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
      waiting.forEach(job -> jobs.executeJob(job.getId()));
    } while (!waiting.isEmpty());
  }
}
