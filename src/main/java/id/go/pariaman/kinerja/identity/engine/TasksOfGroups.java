package id.go.pariaman.kinerja.identity.engine;

import id.go.pariaman.kinerja.role.Role;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskReportImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskCountByCandidateGroupResultEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskReportManager;
import org.camunda.bpm.engine.task.TaskCountByCandidateGroupResult;

/**
 * Counts for Cockpit's page of human tasks how many wait for each group, by the question that the
 * page asks for all groups together: open tasks in the history that the person may read. The
 * engine's own manager counts all there are and therefore asks for the right to read every task,
 * which nobody has.
 */
final class TasksOfGroups implements SessionFactory {

  @Override
  public Class<?> getSessionType() {
    return TaskReportManager.class;
  }

  @Override
  public Session openSession() {
    return new TaskReportManager() {
      @Override
      public List<TaskCountByCandidateGroupResult> createTaskCountByCandidateGroupReport(
          TaskReportImpl report) {
        return Stream.of(Role.values())
            .map(role -> waitingFor(role.group()))
            .filter(each -> each.getTaskCount() > 0)
            .toList();
      }

      private TaskCountByCandidateGroupResult waitingFor(String group) {
        var open = new HistoricTaskInstanceQueryImpl();
        open.unfinished().taskUnassigned().taskHadCandidateGroup(group);
        var counted = new TaskCountByCandidateGroupResultEntity();
        counted.setGroupName(group);
        counted.setTaskCount(
            (int)
                getHistoricTaskInstanceManager()
                    .findHistoricTaskInstanceCountByQueryCriteria(open));
        return counted;
      }
    };
  }
}
