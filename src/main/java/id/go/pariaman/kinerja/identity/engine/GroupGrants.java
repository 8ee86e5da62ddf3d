package id.go.pariaman.kinerja.identity.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import id.go.pariaman.kinerja.identity.Role;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What each group may see in the engine. Nobody gets a right to change anything there, the retry of
 * a failed job by the administrator excepted, and nobody the values of variables.
 */
@Component
class GroupGrants {

  private static final List<String> PROCESSES = List.of("appraisal-cycle", "employee-appraisal");

  private final AuthorizationService authorizations;

  GroupGrants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  /** The same at every start: what is there already is brought to this state. */
  @EventListener(ApplicationReadyEvent.class)
  void grant() {
    for (Role role : Role.values()) {
      grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    }
    for (Role role : List.of(Role.HR, Role.COMMITTEE, Role.INSPECTOR, Role.ADMIN)) {
      grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
      grant(role, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
      grant(role, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
    }
    for (String process : PROCESSES) {
      watch(Role.HR, process, ProcessDefinitionPermissions.READ_TASK);
      watch(Role.COMMITTEE, process);
      watch(Role.INSPECTOR, process);
      watch(
          Role.ADMIN,
          process,
          ProcessDefinitionPermissions.READ_TASK,
          ProcessDefinitionPermissions.RETRY_JOB);
    }
    grant(Role.HR, Resources.USER, ANY, Permissions.READ);
    grant(Role.ADMIN, Resources.USER, ANY, Permissions.READ);
    grant(Role.ADMIN, Resources.APPLICATION, "admin", Permissions.ACCESS);
    grant(Role.ADMIN, Resources.GROUP, ANY, Permissions.READ);
    grant(Role.ADMIN, Resources.AUTHORIZATION, ANY, Permissions.READ);
    grant(Role.ADMIN, Resources.DEPLOYMENT, ANY, Permissions.READ);
    grant(Role.ADMIN, Resources.SYSTEM, ANY, SystemPermissions.READ);
  }

  private void watch(Role role, String process, Permission... more) {
    Permission[] all = new Permission[more.length + 3];
    all[0] = ProcessDefinitionPermissions.READ;
    all[1] = ProcessDefinitionPermissions.READ_INSTANCE;
    all[2] = ProcessDefinitionPermissions.READ_HISTORY;
    System.arraycopy(more, 0, all, 3, more.length);
    grant(role, Resources.PROCESS_DEFINITION, process, all);
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    Authorization grant =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(AUTH_TYPE_GRANT)
            .groupIdIn(role.group())
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(role.group());
      grant.setResource(resource);
      grant.setResourceId(id);
    }
    grant.setPermissions(permissions);
    authorizations.saveAuthorization(grant);
  }
}
