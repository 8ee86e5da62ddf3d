package id.go.pariaman.kinerja.identity.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobDefinitionStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.HistoryCleanupCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDefinitionPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * What a signed-in person may make the engine do, whatever the authorizations say: hand in the form
 * of a task that is theirs now, take a task of their pool, put it back, and who has the right give
 * failed work another try. It judges the command that comes from outside, not those our own steps
 * run inside it.
 */
class CommandGuard extends CommandInterceptor {

  private static final String REFUSED =
      "Tindakan ini tidak tersedia di sini. Selesaikan tugas melalui formulirnya.";
  private static final String NOT_YOURS =
      "Tugas ini bukan tugas Anda, atau sudah dialihkan. Muat ulang daftar tugas.";
  private static final String ONLY_FOR_YOURSELF =
      "Tugas hanya dapat diambil untuk diri sendiri dan dikembalikan ke kelompoknya.";

  private static final String NO_RETRY =
      "Hanya pekerjaan yang sudah gagal yang dapat dicoba lagi, dan waktunya tidak berubah.";

  private static final List<Class<?>> NEVER_BY_A_PERSON =
      List.of(
          CompleteTaskCmd.class,
          ResolveTaskCmd.class,
          DelegateTaskCmd.class,
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class,
          SetTaskVariablesCmd.class,
          PatchTaskVariablesCmd.class,
          RemoveTaskVariablesCmd.class,
          SubmitStartFormCmd.class,
          CreateTaskCmd.class,
          SaveTaskCmd.class,
          DeleteTaskCmd.class,
          AbstractSetTaskPropertyCmd.class,
          DeleteIdentityLinkCmd.class,
          // Free text about people belongs to our tables, not to the engine's history.
          AddCommentCmd.class,
          CreateAttachmentCmd.class,
          SaveAttachmentCmd.class,
          CreateFilterCmd.class,
          SaveFilterCmd.class,
          DeleteFilterCmd.class,
          DeployCmd.class,
          DeleteDeploymentCmd.class,
          HistoryCleanupCmd.class,
          ExecuteJobsCmd.class,
          // A refused execution would be booked as a failure of the job, which moves its due date.
          FailedJobListener.class,
          // The engine checks nothing where a job belongs to no process, as the cleanup does.
          DeleteJobCmd.class,
          SetJobDuedateCmd.class,
          RecalculateJobDuedateCmd.class,
          SetJobPriorityCmd.class,
          SetJobDefinitionPriorityCmd.class,
          AbstractSetJobStateCmd.class,
          AbstractSetJobDefinitionStateCmd.class,
          AbstractSetJobsRetriesBatchCmd.class);

  private static final PrivateField SUBMITTED_TASK =
      PrivateField.of(SubmitTaskFormCmd.class, "taskId");
  private static final PrivateField CLAIMED_TASK = PrivateField.of(ClaimTaskCmd.class, "taskId");
  private static final PrivateField CLAIMED_FOR = PrivateField.of(ClaimTaskCmd.class, "userId");
  private static final PrivateField ASSIGNED_TASK = PrivateField.of(AssignTaskCmd.class, "taskId");
  private static final PrivateField ASSIGNED_TO = PrivateField.of(AssignTaskCmd.class, "userId");

  private static final PrivateField TRIES = PrivateField.of(SetJobRetriesCmd.class, "retries");
  private static final PrivateField TRIED_JOB = PrivateField.of(SetJobRetriesCmd.class, "jobId");
  private static final PrivateField TRIED_JOBS = PrivateField.of(SetJobRetriesCmd.class, "jobIds");
  private static final PrivateField PUT_OFF =
      PrivateField.of(SetJobRetriesCmd.class, "isDueDateSet");

  private final ThreadLocal<Boolean> inside = new ThreadLocal<>();

  @Override
  public <T> T execute(Command<T> command) {
    if (inside.get() != null) {
      return next.execute(command);
    }
    String person = Context.getCommandContext().getAuthenticatedUserId();
    if (person != null) {
      judge(command, person);
    }
    inside.set(true);
    try {
      return next.execute(command);
    } finally {
      inside.remove();
    }
  }

  private static void judge(Command<?> command, String person) {
    if (command instanceof SubmitTaskFormCmd) {
      TaskEntity task = task(SUBMITTED_TASK, command);
      if (task == null || !person.equals(task.getAssignee())) {
        throw new AuthorizationException(NOT_YOURS);
      }
    } else if (command instanceof ClaimTaskCmd) {
      Object claimant = CLAIMED_FOR.of(command);
      if (claimant == null) {
        checkGivenBack(task(CLAIMED_TASK, command), person);
      } else if (!person.equals(claimant)) {
        throw new AuthorizationException(ONLY_FOR_YOURSELF);
      }
    } else if (command instanceof AssignTaskCmd) {
      if (ASSIGNED_TO.of(command) != null) {
        throw new AuthorizationException(ONLY_FOR_YOURSELF);
      }
      checkGivenBack(task(ASSIGNED_TASK, command), person);
    } else if (command instanceof SetJobRetriesCmd) {
      checkRetry(command);
    } else if (NEVER_BY_A_PERSON.stream().anyMatch(type -> type.isInstance(command))) {
      throw new AuthorizationException(REFUSED);
    }
  }

  /**
   * Another try for what failed; a job that waits for its time is left alone. All jobs of a place
   * at once need no look: the engine then touches the failed ones only.
   */
  private static void checkRetry(Command<?> command) {
    List<?> jobs =
        TRIED_JOB.of(command) != null
            ? List.of(TRIED_JOB.of(command))
            : Objects.requireNonNullElse((List<?>) TRIED_JOBS.of(command), List.of());
    boolean failed =
        jobs.stream().map(CommandGuard::job).allMatch(j -> j == null || j.getRetries() <= 0);
    if ((int) TRIES.of(command) <= 0 || (boolean) PUT_OFF.of(command) || !failed) {
      throw new AuthorizationException(NO_RETRY);
    }
  }

  private static JobEntity job(Object id) {
    return Context.getCommandContext().getJobManager().findJobById((String) id);
  }

  /** A task goes back to its pool; one without a pool would be nobody's. */
  private static void checkGivenBack(TaskEntity task, String person) {
    if (task == null) {
      return;
    }
    boolean hasPool =
        task.getIdentityLinks().stream()
            .anyMatch(
                link ->
                    IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null);
    if (!person.equals(task.getAssignee()) || !hasPool) {
      throw new AuthorizationException(ONLY_FOR_YOURSELF);
    }
  }

  private static TaskEntity task(PrivateField taskId, Command<?> command) {
    Object id = taskId.of(command);
    return id == null
        ? null
        : Context.getCommandContext().getTaskManager().findTaskById((String) id);
  }
}
