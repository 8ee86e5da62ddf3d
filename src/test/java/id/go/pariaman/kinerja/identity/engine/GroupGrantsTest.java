package id.go.pariaman.kinerja.identity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.role.Role;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupGrantsTest {

  private GuardedEngine guarded;
  private AuthorizationService authorizations;
  private GroupGrants grants;

  @BeforeAll
  void start() {
    guarded = new GuardedEngine("grants");
    authorizations = guarded.engine.getAuthorizationService();
    grants = new GroupGrants(authorizations);
  }

  @AfterAll
  void close() {
    guarded.close();
  }

  @Test
  void whatNoVersionOfTodayGrantsIsTakenBack() {
    grants.grant();
    var before = all();
    var stray = add("hr", Resources.BATCH, Authorization.ANY, Permissions.CREATE);
    var tooMuch = find("inspector", Resources.PROCESS_DEFINITION, "employee-appraisal");
    tooMuch.addPermission(ProcessDefinitionPermissions.DELETE_INSTANCE);
    authorizations.saveAuthorization(tooMuch);

    grants.grant();

    assertThat(all()).isEqualTo(before).doesNotContain(text(stray));
  }

  /** The engine gives and takes rights on a task; groups that are not ours are somebody else's. */
  @Test
  void rightsOnTasksAndOfOtherGroupsAreLeftAlone() {
    var task = add("hr", Resources.TASK, "4711", TaskPermissions.READ);
    var other = add("auditor", Resources.APPLICATION, "cockpit", Permissions.ACCESS);

    grants.grant();

    assertThat(all()).contains(text(task), text(other));
    authorizations.deleteAuthorization(task.getId());
    authorizations.deleteAuthorization(other.getId());
  }

  @Test
  void everyRoleOpensTasklistAndFourOpenCockpit() {
    grants.grant();
    assertThat(all()).filteredOn(text -> text.contains(" tasklist ")).hasSize(Role.values().length);
    assertThat(all()).filteredOn(text -> text.contains(" cockpit ")).hasSize(4);
  }

  private Authorization add(String group, Resource resource, String id, Permission permission) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.addPermission(permission);
    return authorizations.saveAuthorization(grant);
  }

  private Authorization find(String group, Resource resource, String id) {
    return authorizations
        .createAuthorizationQuery()
        .groupIdIn(group)
        .resourceType(resource)
        .resourceId(id)
        .singleResult();
  }

  private List<String> all() {
    return authorizations.createAuthorizationQuery().list().stream()
        .map(GroupGrantsTest::text)
        .sorted()
        .toList();
  }

  private static String text(Authorization grant) {
    return "%s %s %s %s"
        .formatted(
            grant.getGroupId(),
            grant.getResourceType(),
            grant.getResourceId(),
            ((org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity) grant)
                .getPermissions());
  }
}
