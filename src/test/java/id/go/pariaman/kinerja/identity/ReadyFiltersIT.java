package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KinerjaTest
class ReadyFiltersIT {

  private static final String ASSESSOR = "198201192004021004";
  private static final String PROCESS = "filter-check";

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired FilterService filters;
  @Autowired IdentityService identity;
  @Autowired Accounts accounts;
  @Autowired Clock clock;

  private Deployment deployment;

  @BeforeEach
  void startOneOfEachKind() {
    var model =
        Bpmn.createExecutableProcess(PROCESS)
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .parallelGateway("All")
            .userTask("DraftPlan")
            .camundaAssignee(ASSESSOR)
            .moveToNode("All")
            .userTask("ApprovePlan")
            .camundaAssignee(ASSESSOR)
            .moveToNode("All")
            .userTask("CloseCycle")
            .camundaCandidateGroups("hr")
            .moveToNode("All")
            .userTask("RatePeriod")
            .camundaAssignee("198401102006032004")
            .done();
    deployment = repository.createDeployment().addModelInstance("filter.bpmn", model).deploy();
    runtime.startProcessInstanceByKey(PROCESS, "filter");
    due("DraftPlan", -1);
    due("ApprovePlan", 0);
  }

  @AfterEach
  void remove() {
    repository.deleteDeployment(deployment.getId(), true);
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "198201192004021004, Tugas saya, DraftPlan ApprovePlan",
    "198201192004021004, Tugas tim saya, ApprovePlan",
    "198201192004021004, Terlambat, DraftPlan",
    "198401102006032004, Tugas saya, RatePeriod",
    "198401102006032004, Terlambat, ''",
    "bkpsdm, Tugas saya, CloseCycle",
    "bkpsdm, Tugas tim saya, CloseCycle",
    "walikota, Tugas tim saya, ''"
  })
  void showWhatTheirNameSays(String user, String filter, String expected) {
    String id = filters.createFilterQuery().filterName(filter).singleResult().getId();
    identity.setAuthentication(user, accounts.groupsOf(user));
    try {
      List<Task> found =
          filters.listPage(id, tasks.createTaskQuery().processDefinitionKey(PROCESS), 0, 9);

      assertThat(found)
          .extracting(Task::getTaskDefinitionKey)
          .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    } finally {
      identity.clearAuthentication();
    }
  }

  /** The start page counts the same and leads there; a team that has nothing is told to leaders. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "198201192004021004, true, true, true",
    "walikota, true, true,",
    "bkpsdm, true, true,",
    "sekda, true, true, false"
  })
  void areCountedOnTheStartPage(String user, boolean own, boolean team, Boolean late) {
    String page = Browser.inSession(port, user).page("/").body();
    assertThat(counted(page, user, "Tugas saya")).isEqualTo(own);
    assertThat(counted(page, user, "Tugas tim saya")).isEqualTo(team);
    assertThat(page.contains("class=\"lewat\""))
        .isEqualTo(late == null ? isLate(user) : late.booleanValue());
  }

  /** Cycles of other tests may have left something late to those whom everybody's work reaches. */
  private boolean isLate(String user) {
    return tasks
            .createTaskQuery()
            .or()
            .taskAssignee(user)
            .taskCandidateGroupIn(List.copyOf(accounts.groupsOf(user)))
            .endOr()
            .dueBefore(Date.from(clock.instant()))
            .count()
        > 0;
  }

  private boolean counted(String page, String user, String filter) {
    String id = filters.createFilterQuery().filterName(filter).singleResult().getId();
    identity.setAuthentication(user, accounts.groupsOf(user));
    try {
      return page.contains(
          "href=\"/camunda/app/tasklist/default/#/?filter=%s\"><strong><span class=\"nilai\">%d</span> <span>%s<"
              .formatted(id, filters.count(id), filter));
    } finally {
      identity.clearAuthentication();
    }
  }

  private void due(String step, int daysFromToday) {
    Task task =
        tasks
            .createTaskQuery()
            .processDefinitionKey(PROCESS)
            .taskDefinitionKey(step)
            .singleResult();
    LocalDate day = LocalDate.now(clock).plusDays(daysFromToday);
    ZoneId zone = clock.getZone();
    tasks.setDueDate(task.getId(), Date.from(day.atTime(12, 0).atZone(zone).toInstant()));
  }
}
