package id.go.pariaman.kinerja.identity.engine;

import java.lang.reflect.Field;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
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
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * What a signed-in person may make the engine do, whatever the authorizations say: hand in the form
 * of a task that is theirs now, take a task of their pool, put it back. It judges the command that
 * comes from outside, not those our own steps run inside it.
 */
class CommandGuard extends CommandInterceptor {

  private static final String REFUSED =
      "Tindakan ini tidak tersedia di sini. Selesaikan tugas melalui formulirnya.";
  private static final String NOT_YOURS =
      "Tugas ini bukan tugas Anda, atau sudah dialihkan. Muat ulang daftar tugas.";
  private static final String ONLY_FOR_YOURSELF =
      "Tugas hanya dapat diambil untuk diri sendiri dan dikembalikan ke kelompoknya.";

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
          SetTaskOwnerCmd.class,
          SetTaskDueDateCmd.class,
          SetTaskFollowUpDateCmd.class,
          SetTaskPriorityCmd.class,
          DeleteIdentityLinkCmd.class,
          // Free text about people belongs to our tables, not to the engine's history.
          AddCommentCmd.class,
          CreateAttachmentCmd.class,
          SaveAttachmentCmd.class,
          CreateFilterCmd.class,
          SaveFilterCmd.class,
          DeleteFilterCmd.class,
          DeployCmd.class,
          DeleteDeploymentCmd.class);

  // Fields without accessors. A release that renames one stops the start, it opens nothing.
  private static final Field SUBMITTED_TASK = field(SubmitTaskFormCmd.class, "taskId");
  private static final Field CLAIMED_TASK = field(ClaimTaskCmd.class, "taskId");
  private static final Field CLAIMED_FOR = field(ClaimTaskCmd.class, "userId");
  private static final Field ASSIGNED_TASK = field(AssignTaskCmd.class, "taskId");
  private static final Field ASSIGNED_TO = field(AssignTaskCmd.class, "userId");
  private static final Field EXTENDED_BY = field(AbstractExecuteFilterCmd.class, "extendingQuery");

  private final ThreadLocal<Boolean> inside = new ThreadLocal<>();

  @Override
  public <T> T execute(Command<T> command) {
    refuseExpressions(command);
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
      if (task != null && !person.equals(task.getAssignee())) {
        throw new AuthorizationException(NOT_YOURS);
      }
    } else if (command instanceof ClaimTaskCmd) {
      Object claimant = read(CLAIMED_FOR, command);
      if (claimant == null) {
        checkGivenBack(task(CLAIMED_TASK, command), person);
      } else if (!person.equals(claimant)) {
        throw new AuthorizationException(ONLY_FOR_YOURSELF);
      }
    } else if (command instanceof AssignTaskCmd) {
      if (read(ASSIGNED_TO, command) != null) {
        throw new AuthorizationException(ONLY_FOR_YOURSELF);
      }
      checkGivenBack(task(ASSIGNED_TASK, command), person);
    } else if (command instanceof AbstractAddIdentityLinkCmd
        || NEVER_BY_A_PERSON.stream().anyMatch(type -> type.isInstance(command))) {
      throw new AuthorizationException(REFUSED);
    }
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

  private static void refuseExpressions(Command<?> command) {
    if (command instanceof Query<?, ?> query) {
      refuseExpressions(query);
    } else if (command instanceof AbstractExecuteFilterCmd
        && read(EXTENDED_BY, command) instanceof Query<?, ?> extension) {
      refuseExpressions(extension);
    }
  }

  private static void refuseExpressions(Query<?, ?> query) {
    List<? extends Query<?, ?>> parts =
        query instanceof TaskQueryImpl task ? task.getQueries() : List.of(query);
    for (Query<?, ?> part : parts) {
      if (part instanceof AbstractQuery<?, ?> asked
          && !GuardedExpressions.WITHOUT_SCOPE.containsAll(asked.getExpressions().values())) {
        throw new BadUserRequestException(GuardedExpressions.REFUSED);
      }
    }
  }

  private static TaskEntity task(Field taskId, Command<?> command) {
    Object id = read(taskId, command);
    return id == null
        ? null
        : Context.getCommandContext().getTaskManager().findTaskById((String) id);
  }

  private static Object read(Field field, Object command) {
    try {
      return field.get(command);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("made accessible when this class was loaded", e);
    }
  }

  private static Field field(Class<?> type, String name) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new IllegalStateException("Camunda's %s has no field %s".formatted(type, name));
  }
}
