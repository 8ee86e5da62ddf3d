package id.go.pariaman.kinerja.process.form;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.process.ProcessVariable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps our tables telling the same as the diagram: at which step somebody stands, and how long
 * each step took.
 */
@Component
public class TaskSteps {

  private final JdbcClient jdbc;
  private final Clock clock;

  TaskSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
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
  void lock(String task) {
    if (jdbc.sql("select 1 from act_ru_task where id_ = ? for update")
        .param(task)
        .query(Integer.class)
        .optional()
        .isEmpty()) {
      throw new TaskLost();
    }
  }

  /** A user task began: the appraisal stands there now. */
  void entered(DelegateTask task) {
    TaskAt at = at(task);
    stand(at.businessKey(), at.step(), at.due().orElse(null));
    if (at.businessKey().contains("/")) {
      assess(at.appraisal(), task.getAssignee());
      forgetOthers(at.businessKey(), at.step(), task.getAssignee());
    }
  }

  /** What a predecessor typed about the person and never sent is kept no longer. */
  private void forgetOthers(String businessKey, String step, String owner) {
    jdbc.sql("delete from draft where business_key = ? and step = ? and author <> ?")
        .params(businessKey, step, owner)
        .update();
  }

  /** Whoever else than the employee has to act on an appraisal is its assessor now. */
  private void assess(AppraisalKey key, String assignee) {
    if (!key.nip().equals(assignee)) {
      jdbc.sql(
              """
              update appraisal set assessor = :user,
                regional_head = exists (select 1 from official where user_id = :user and role = 'mayor')
              where cycle = :cycle and nip = :nip""")
          .param("user", assignee)
          .param("cycle", key.cycle())
          .param("nip", key.nip())
          .update();
    }
  }

  /** An open step goes to another assessor; what stands beside the path moves nothing. */
  public void handedOver(AppraisalKey key, String step, String assessor, Date due) {
    boolean stands =
        jdbc.sql("update appraisal set step_due = ? where cycle = ? and nip = ? and step = ?")
                .params(time(due), key.cycle(), key.nip(), step)
                .update()
            == 1;
    if (stands) {
      assess(key, assessor);
    }
    forgetOthers(key.toString(), step, assessor);
  }

  /** Nobody has to act; the appraisal waits for its period. */
  void waiting(DelegateExecution execution) {
    stand(execution.getProcessBusinessKey(), execution.getCurrentActivityId(), null);
  }

  private void stand(String businessKey, String step, OffsetDateTime due) {
    if (businessKey.contains("/")) {
      AppraisalKey key = AppraisalKey.of(businessKey);
      jdbc.sql(
              """
              update appraisal set step = ?, step_since = ?, step_due = ?
              where cycle = ? and nip = ? and state = 'OPEN'""")
          .params(step, OffsetDateTime.now(clock), due, key.cycle(), key.nip())
          .update();
    }
  }

  void completed(DelegateTask task) {
    log(task, "COMPLETED");
  }

  /** A timer took the task away from its owner, or the person left. */
  void lapsed(DelegateTask task) {
    log(task, left(task.getExecution().getProcessBusinessKey()) ? "CANCELLED" : "LAPSED");
  }

  private boolean left(String businessKey) {
    return jdbc.sql("select exists (select 1 from departure where cycle || '/' || nip = ?)")
        .param(businessKey)
        .query(Boolean.class)
        .single();
  }

  private void log(DelegateTask task, String outcome) {
    TaskAt at = at(task);
    jdbc.sql(
            """
            insert into step_log (business_key, step, period, owner, outcome, started_at, due, ended_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            at.businessKey(),
            at.step(),
            at.period(),
            outcome.equals("COMPLETED") ? at.user() : task.getAssignee(),
            outcome,
            at.since(),
            at.due().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }

  private OffsetDateTime time(Date date) {
    return date.toInstant().atZone(clock.getZone()).toOffsetDateTime();
  }
}
