package id.go.pariaman.kinerja.identity.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import id.go.pariaman.kinerja.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final List<String> PROCESSES =
      List.of("appraisal-cycle", "employee-appraisal", "citizen-feedback");

  private final AuthorizationService authorizations;

  GroupGrants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  /** What a group may do with something; {@code ANY} stands for all of a kind. */
  private record Grant(Role role, Resource resource, String id, Permission... permissions) {

    boolean is(Authorization stored) {
      return role.group().equals(stored.getGroupId())
          && resource.resourceType() == stored.getResourceType()
          && id.equals(stored.getResourceId());
    }
  }

  /**
   * The same at every start: what is there already is brought to this state, and what is not listed
   * here any more is taken back. Rights on single tasks follow their task, see {@link TaskGrants}.
   */
  @EventListener(ApplicationReadyEvent.class)
  void grant() {
    List<Grant> grants = grants();
    List<Authorization> stored = stored();
    stored.stream()
        .filter(each -> grants.stream().noneMatch(grant -> grant.is(each)))
        .forEach(each -> authorizations.deleteAuthorization(each.getId()));
    for (Grant grant : grants) {
      save(grant, stored.stream().filter(grant::is).findFirst());
    }
  }

  private List<Authorization> stored() {
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(AUTH_TYPE_GRANT)
        .groupIdIn(Stream.of(Role.values()).map(Role::group).toArray(String[]::new))
        .list()
        .stream()
        .filter(each -> each.getResourceType() != Resources.TASK.resourceType())
        .toList();
  }

  private void save(Grant grant, Optional<Authorization> stored) {
    Authorization authorization =
        stored.orElseGet(() -> authorizations.createNewAuthorization(AUTH_TYPE_GRANT));
    authorization.setGroupId(grant.role().group());
    authorization.setResource(grant.resource());
    authorization.setResourceId(grant.id());
    authorization.setPermissions(grant.permissions());
    authorizations.saveAuthorization(authorization);
  }

  private static List<Grant> grants() {
    List<Grant> all = new ArrayList<>();
    for (Role role : Role.values()) {
      all.add(new Grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS));
    }
    for (Role role : List.of(Role.HR, Role.COMMITTEE, Role.INSPECTOR, Role.ADMIN)) {
      all.add(new Grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS));
      all.add(new Grant(role, Resources.DECISION_DEFINITION, ANY, Permissions.READ));
      all.add(new Grant(role, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ));
    }
    for (String process : PROCESSES) {
      all.add(watch(Role.HR, process, ProcessDefinitionPermissions.READ_TASK));
      all.add(watch(Role.COMMITTEE, process));
      all.add(watch(Role.INSPECTOR, process));
      all.add(
          watch(
              Role.ADMIN,
              process,
              ProcessDefinitionPermissions.READ_TASK,
              ProcessDefinitionPermissions.RETRY_JOB));
    }
    all.add(new Grant(Role.HR, Resources.USER, ANY, Permissions.READ));
    all.add(new Grant(Role.ADMIN, Resources.USER, ANY, Permissions.READ));
    all.add(new Grant(Role.ADMIN, Resources.APPLICATION, "admin", Permissions.ACCESS));
    all.add(new Grant(Role.ADMIN, Resources.GROUP, ANY, Permissions.READ));
    all.add(new Grant(Role.ADMIN, Resources.AUTHORIZATION, ANY, Permissions.READ));
    all.add(new Grant(Role.ADMIN, Resources.DEPLOYMENT, ANY, Permissions.READ));
    all.add(new Grant(Role.ADMIN, Resources.SYSTEM, ANY, SystemPermissions.READ));
    return all;
  }

  private static Grant watch(Role role, String process, Permission... more) {
    Permission[] all = new Permission[more.length + 3];
    all[0] = ProcessDefinitionPermissions.READ;
    all[1] = ProcessDefinitionPermissions.READ_INSTANCE;
    all[2] = ProcessDefinitionPermissions.READ_HISTORY;
    System.arraycopy(more, 0, all, 3, more.length);
    return new Grant(role, Resources.PROCESS_DEFINITION, process, all);
  }
}
