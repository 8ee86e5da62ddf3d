package id.go.pariaman.kinerja.identity.engine;

import id.go.pariaman.kinerja.identity.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Hands the engine our people, our rules about task grants, and the guards. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

  private static final String REACHABLE_BEANS = "id.go.pariaman.kinerja.process.";

  private final ApplicationContext context;
  private final PeopleStore store;
  private final Accounts accounts;

  EnginePlugin(ApplicationContext context, PeopleStore store, Accounts accounts) {
    this.context = context;
    this.store = store;
    this.accounts = accounts;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setIdentityProviderSessionFactory(new OurIdentity(store, accounts));
    engine.setResourceAuthorizationProvider(new TaskGrants());
    engine.setCustomSessionFactories(
        plus(
            engine.getCustomSessionFactories(),
            List.of(new GroupsAsTheyAre(), new TasksOfGroups())));
    engine.setExpressionManager(new GuardedExpressions(context, REACHABLE_BEANS));
    engine.setCustomPostCommandInterceptorsTxRequired(
        plus(
            engine.getCustomPostCommandInterceptorsTxRequired(),
            List.of(new QueryGuard(), new CommandGuard())));
    engine.setCustomPreBPMNParseListeners(
        plus(engine.getCustomPreBPMNParseListeners(), List.of(new ModelGuard())));
  }

  private static <T> List<T> plus(List<T> present, List<? extends T> guards) {
    List<T> all = new ArrayList<>(Optional.ofNullable(present).orElse(List.of()));
    all.addAll(guards);
    return all;
  }
}
