package id.go.pariaman.kinerja.identity.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.springframework.context.support.GenericApplicationContext;

/** An engine in memory with our guards and nothing else of ours. */
final class GuardedEngine implements AutoCloseable {

  static final String CANARY = "kinerja.canary";

  /** Evaluated by the plain engine, it would set the canary. */
  static final String ATTACK =
      "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
          + ".invoke(null, '"
          + CANARY
          + "', 'sang')}";

  private static final String FRAME =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
        <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="Started"/>
          <sequenceFlow id="f1" sourceRef="Started" targetRef="First"/>
          %s
        </process>
      </definitions>
      """;

  final ProcessEngine engine;

  GuardedEngine(String name) {
    GenericApplicationContext beans = new GenericApplicationContext();
    beans.registerBean("helper", Helper.class, Helper::new);
    beans.registerBean("secret", StringBuilder.class, () -> new StringBuilder("rahasia"));
    beans.refresh();
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setJdbcUrl("jdbc:h2:mem:" + name);
    configuration.setAuthorizationEnabled(true);
    configuration.setDefaultUserPermissionForTask(TaskPermissions.TASK_WORK);
    configuration.setResourceAuthorizationProvider(new TaskGrants());
    configuration.setExpressionManager(
        new GuardedExpressions(beans, getClass().getPackageName() + "."));
    configuration.setCustomPostCommandInterceptorsTxRequired(
        List.of(new QueryGuard(), new CommandGuard()));
    configuration.setCustomPreBPMNParseListeners(List.of(new ModelGuard()));
    engine = configuration.buildProcessEngine();
  }

  /** Elements after a start event whose flow leads to {@code First}. */
  void deploy(String process, String elements) {
    byte[] model = FRAME.formatted(process, elements).getBytes(StandardCharsets.UTF_8);
    engine
        .getRepositoryService()
        .createDeployment()
        .addInputStream(process + ".bpmn", new ByteArrayInputStream(model))
        .deploy();
  }

  void as(String user, Runnable action) {
    as(user, List.of(), action);
  }

  void as(String user, List<String> groups, Runnable action) {
    engine.getIdentityService().setAuthentication(user, groups);
    try {
      action.run();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  @Override
  public void close() {
    engine.close();
  }

  /** What a diagram may call. */
  public static class Helper {

    public String greet(DelegateExecution execution) {
      return "Halo " + execution.getProcessBusinessKey();
    }

    /** A step of ours that does what no person may do from outside. */
    public String completeOthers(DelegateExecution execution) {
      var tasks = execution.getProcessEngineServices().getTaskService();
      tasks.createTaskQuery().taskAssignee("other").list().forEach(t -> tasks.complete(t.getId()));
      return "done";
    }
  }
}
