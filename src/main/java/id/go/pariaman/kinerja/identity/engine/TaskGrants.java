package id.go.pariaman.kinerja.identity.engine;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Rights on a task follow the task. The engine's own provider only ever adds: whoever once was the
 * assignee would see and complete the task for good.
 */
class TaskGrants extends DefaultAuthorizationProvider {

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
    if (!Objects.equals(before, now)) {
      withdrawFrom(before, task);
    }
    return super.newTaskAssignee(task, before, now);
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(Task task, String before, String now) {
    if (!Objects.equals(before, now)) {
      withdrawFrom(before, task);
    }
    return super.newTaskOwner(task, before, now);
  }

  /** A pool's member may also put the task back; the guard sees to it that it is nothing else. */
  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
    AuthorizationEntity[] grants = super.newTaskGroupIdentityLink(task, group, type);
    Stream.of(grants).forEach(grant -> grant.addPermission(TaskPermissions.TASK_ASSIGN));
    return grants;
  }

  @Override
  public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String user, String type) {
    if (!user.equals(task.getAssignee()) && !user.equals(task.getOwner())) {
      getAuthorizationManager()
          .deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), user);
    }
    return null;
  }

  @Override
  public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
    getAuthorizationManager()
        .deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, task.getId(), group);
    return null;
  }

  private void withdrawFrom(String user, Task task) {
    if (user == null || user.equals(task.getAssignee()) || user.equals(task.getOwner())) {
      return;
    }
    boolean candidate =
        ((TaskEntity) task)
            .getCandidates().stream().anyMatch(link -> user.equals(link.getUserId()));
    if (!candidate) {
      getAuthorizationManager()
          .deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), user);
    }
  }
}
