package id.go.pariaman.kinerja.process.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts our form handler into every user task, and lets our tables follow where each appraisal
 * stands. No rule lives here.
 */
@Component
class FormSeam extends AbstractProcessEnginePlugin {

  private final ObjectProvider<Forms> forms;
  private final ObjectProvider<TaskSteps> steps;

  FormSeam(ObjectProvider<Forms> forms, ObjectProvider<TaskSteps> steps) {
    this.forms = forms;
    this.steps = steps;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners =
        configuration.getCustomPostBPMNParseListeners() == null
            ? new ArrayList<>()
            : new ArrayList<>(configuration.getCustomPostBPMNParseListeners());
    listeners.add(new Listener());
    configuration.setCustomPostBPMNParseListeners(listeners);
  }

  private final class Listener extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      TaskDefinition task =
          ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      task.setTaskFormHandler(
          new DomainFormHandler(task.getTaskFormHandler(), forms::getObject, steps::getObject));
      if (isMainPath(scope)) {
        task.addTaskListener(
            TaskListener.EVENTNAME_CREATE, created -> steps.getObject().entered(created));
      }
      task.addTaskListener(
          TaskListener.EVENTNAME_DELETE, deleted -> steps.getObject().lapsed(deleted));
    }

    /**
     * A task of an event sub-process runs beside the path and does not move the appraisal on it.
     */
    private static boolean isMainPath(ScopeImpl scope) {
      return scope == scope.getProcessDefinition();
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
      activity.addListener(
          ExecutionListener.EVENTNAME_START,
          (ExecutionListener) execution -> steps.getObject().waiting(execution));
    }
  }
}
