package id.go.pariaman.kinerja.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * One diagram on an engine without Spring and without time: no job runs unless a test runs it, and
 * every service task only leaves its id in {@link #steps}, unless the test scripts more.
 */
final class InMemoryEngine implements AutoCloseable {

  final List<String> steps = new CopyOnWriteArrayList<>();
  final ProcessEngine engine;
  private Consumer<DelegateExecution> work = execution -> {};

  InMemoryEngine(String processId, Map<Object, Object> beans) {
    Map<Object, Object> known = new HashMap<>(beans);
    JavaDelegate step = this::perform;
    Models.diagrams().stream()
        .filter(diagram -> diagram.stem().equals(processId))
        .flatMap(diagram -> diagram.all(ServiceTask.class).stream())
        .forEach(task -> known.put(Models.beanName(task.getId()), step));
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(processId);
    configuration.setJdbcUrl("jdbc:h2:mem:" + processId);
    configuration.setJobExecutorActivate(false);
    configuration.setDmnEnabled(false);
    configuration.setCmmnEnabled(false);
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setBeans(known);
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("processes/" + processId + ".bpmn")
        .deploy();
  }

  /** What the service tasks do from now on, besides being noted. */
  void script(Consumer<DelegateExecution> work) {
    this.work = work;
    steps.clear();
  }

  /** Forgets every instance, so that the next test begins alone. */
  void clear() {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .list()
        .forEach(it -> engine.getRuntimeService().deleteProcessInstance(it.getId(), "next test"));
    script(execution -> {});
  }

  private void perform(DelegateExecution execution) {
    work.accept(execution);
    steps.add(execution.getCurrentActivityId());
  }

  @Override
  public void close() {
    engine.close();
  }
}
