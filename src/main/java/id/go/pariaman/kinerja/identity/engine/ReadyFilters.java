package id.go.pariaman.kinerja.identity.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;

import id.go.pariaman.kinerja.KinerjaApplication;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The filters everybody finds in Tasklist. They name the person through {@code ${currentUser()}}
 * and do not lean on task grants, which is ten times as fast; people can neither change them nor
 * make their own.
 */
@Component
class ReadyFilters {

  private static final String ME = "${currentUser()}";
  private static final String MY_GROUPS = "${currentUserGroups()}";

  /** Steps a person does in their own appraisal. */
  private static final String[] OWN_STEPS =
      AppraisalStep.ids(AppraisalStep::isEmployees).toArray(String[]::new);

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final Clock clock;

  ReadyFilters(
      FilterService filters, TaskService tasks, AuthorizationService authorizations, Clock clock) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.clock = clock;
  }

  /** Brings the filters to this state, also each night: "late" is a date in them, not a formula. */
  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 1 0 * * *", zone = "Asia/Jakarta")
  void refresh() {
    save(
        "Tugas saya",
        "Tugas yang menunggu Anda atau kelompok Anda, tenggat terdekat lebih dahulu",
        -30,
        "#0b5d5a",
        mine());
    // An or-query cannot hold an and: whoever's own steps are taken out for both halves.
    save(
        "Tugas tim saya",
        "Penilaian bawahan Anda dan tugas kelompok yang belum diambil",
        -20,
        "#1d7a46",
        mine().taskDefinitionKeyNotIn(OWN_STEPS));
    save(
        "Terlambat",
        "Tugas Anda atau kelompok Anda yang tenggatnya sudah lewat",
        -10,
        "#b3261e",
        mine().dueBefore(startOfToday()));
  }

  /** What a person has taken, and what waits for anybody of the person's groups. */
  private TaskQuery mine() {
    return tasks
        .createTaskQuery()
        .or()
        .taskAssigneeExpression(ME)
        .taskCandidateGroupInExpression(MY_GROUPS)
        .endOr();
  }

  private void save(String name, String description, int priority, String color, TaskQuery query) {
    Filter filter = filters.createFilterQuery().filterName(name).singleResult();
    if (filter == null) {
      filter = filters.newTaskFilter(name);
    }
    filter.setQuery(query.orderByDueDate().asc());
    filter.setProperties(
        Map.of(
            "description",
            description,
            "priority",
            priority,
            "color",
            color,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of()));
    letEverybodyRead(filters.saveFilter(filter));
  }

  private void letEverybodyRead(Filter filter) {
    boolean readable =
        authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GLOBAL)
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .count()
            > 0;
    if (!readable) {
      Authorization everybody = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
      everybody.setUserId(ANY);
      everybody.setResource(Resources.FILTER);
      everybody.setResourceId(filter.getId());
      everybody.setPermissions(new Permissions[] {Permissions.READ});
      authorizations.saveAuthorization(everybody);
    }
  }

  private Date startOfToday() {
    return Date.from(LocalDate.now(clock).atStartOfDay(KinerjaApplication.ZONE).toInstant());
  }
}
