package id.go.pariaman.kinerja.process.form;

import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.appraisal.Whereabouts;
import id.go.pariaman.kinerja.appraisal.entry.Entries;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.Enrolment;
import id.go.pariaman.kinerja.process.ProcessVariable;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Keeps our tables telling the same as the diagram: at which step somebody stands, and how long
 * each step took.
 */
@Component
public class TaskSteps {

  private final StepStore store;
  private final Drafts drafts;
  private final Whereabouts whereabouts;
  private final Enrolment enrolment;
  private final Entries entries;
  private final Duties duties;
  private final Clock clock;

  TaskSteps(
      StepStore store,
      Drafts drafts,
      Whereabouts whereabouts,
      Enrolment enrolment,
      Entries entries,
      Duties duties,
      Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.whereabouts = whereabouts;
    this.enrolment = enrolment;
    this.entries = entries;
    this.duties = duties;
    this.clock = clock;
  }

  /** A task as its form sees it; the user is whoever is signed in. */
  public TaskAt at(DelegateTask task) {
    DelegateExecution execution = task.getExecution();
    Authentication authentication =
        Context.getCommandContext() == null
            ? null
            : Context.getCommandContext().getAuthentication();
    Integer period = ProcessVariable.PERIOD.from(execution);
    return new TaskAt(
        task.getTaskDefinitionKey(),
        execution.getProcessBusinessKey(),
        period == null ? 0 : period,
        authentication == null ? task.getAssignee() : authentication.getUserId(),
        time(task.getCreateTime()),
        Optional.ofNullable(task.getDueDate()).map(this::time));
  }

  /**
   * Makes everybody else who completes the same task wait, and then learn that it is gone.
   *
   * @throws TaskLost when somebody was quicker
   */
  public void lock(String task) {
    if (!store.lock(task)) {
      throw new TaskLost();
    }
  }

  /** A user task began: the appraisal stands there now. */
  void entered(DelegateTask task) {
    TaskAt at = at(task);
    if (isAppraisal(at.businessKey())) {
      whereabouts.stand(at.appraisal(), at.step(), at.due().orElse(null));
      whereabouts.act(at.appraisal(), task.getAssignee());
      drafts.forgetOthers(at.appraisal(), at.step(), task.getAssignee());
    }
  }

  /** An open step goes to another assessor. */
  public void handedOver(AppraisalKey key, String step, String assessor, Date due) {
    whereabouts.handOver(key, step, assessor, time(due));
    drafts.forgetOthers(key, step, assessor);
  }

  /** Nobody has to act; the appraisal waits for its period or for citizens. */
  void waiting(DelegateExecution execution) {
    String businessKey = execution.getProcessBusinessKey();
    if (isAppraisal(businessKey)) {
      whereabouts.stand(AppraisalKey.of(businessKey), execution.getCurrentActivityId(), null);
    }
  }

  /**
   * Before anything of a form is stored: whoever hands a step in must be the one who may today.
   *
   * @throws id.go.pariaman.kinerja.refusal.Refused when the right has ended
   */
  void handIn(DelegateTask task) {
    TaskAt at = at(task);
    if (isAppraisal(at.businessKey()) && !isEmployees(at)) {
      duties
          .letterEnded(at.appraisal(), at.step(), at.period())
          .ifPresent(TaskSteps::refuseEndedLetter);
    }
    Optional<String> enteredBy =
        isEmployees(at) ? entries.handedIn(at.appraisal(), at.step(), at.user()) : Optional.empty();
    store.log(
        at,
        enteredBy.isPresent() ? at.appraisal().nip() : at.user(),
        enteredBy.orElse(null),
        "COMPLETED",
        OffsetDateTime.now(clock));
  }

  private static void refuseEndedLetter(LocalDate until) {
    throw Refused.because(
        "",
        "Penugasan Anda sebagai Plt. atau Plh. berakhir pada %s. Tugas ini dialihkan kepada penilai yang sekarang."
            .formatted(TaskAt.dateText(until)));
  }

  private static boolean isEmployees(TaskAt at) {
    return isAppraisal(at.businessKey())
        && AppraisalStep.of(at.step()).filter(AppraisalStep::isEmployees).isPresent();
  }

  /** A timer took the task away from its owner, or the person left. */
  void lapsed(DelegateTask task) {
    TaskAt at = at(task);
    boolean left = isAppraisal(at.businessKey()) && enrolment.departure(at.appraisal()).isPresent();
    if (isEmployees(at)) {
      entries.lapse(at.appraisal(), at.step());
    }
    String owner = task.getOwner() == null ? task.getAssignee() : task.getOwner();
    store.log(at, owner, null, left ? "CANCELLED" : "LAPSED", OffsetDateTime.now(clock));
  }

  private static boolean isAppraisal(String businessKey) {
    return AppraisalKey.isOne(businessKey);
  }

  private OffsetDateTime time(Date date) {
    return date.toInstant().atZone(clock.getZone()).toOffsetDateTime();
  }
}
