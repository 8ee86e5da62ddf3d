package id.go.pariaman.kinerja.identity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.autoconfigure.web.ServerProperties.ForwardHeadersStrategy.NONE;

import id.go.pariaman.kinerja.support.KinerjaTest;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ErrorProperties.IncludeAttribute;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.core.env.Environment;

/** What the running engine really goes by, whoever set it: our settings, our plugin or Camunda. */
@KinerjaTest
class EngineSettingsIT {

  @Autowired private ProcessEngine engine;
  @Autowired private CamundaBpmProperties properties;
  @Autowired private ServerProperties server;
  @Autowired private Environment environment;

  static Stream<Arguments> engineSettings() {
    return Stream.of(
        engine("rights are checked", e -> e.isAuthorizationEnabled(), true),
        engine("nothing is revoked", e -> e.getAuthorizationCheckRevokes(), "never"),
        engine(
            "a task is worked on, not changed",
            e -> e.getDefaultUserPermissionForTask(),
            Permissions.TASK_WORK),
        engine("variables need a right", e -> e.isEnforceSpecificVariablePermission(), true),
        engine("a query has an end", e -> e.getQueryMaxResultsLimit(), 2000),
        engine("no expression in a query", e -> e.isEnableExpressionsInAdhocQueries(), false),
        engine("the guarded ones in a filter", e -> e.isEnableExpressionsInStoredQueries(), true),
        engine("expressions are guarded", e -> e.getExpressionManager(), GuardedExpressions.class),
        engine("people are ours", e -> e.getIdentityProviderSessionFactory(), OurIdentity.class),
        engine("grants are ours", e -> e.getResourceAuthorizationProvider(), TaskGrants.class),
        engine(
            "no error that nobody caught ends an instance",
            e -> e.isEnableExceptionsAfterUnhandledBpmnError(),
            true),
        engine("no script from outside", e -> e.isEnableScriptEngineLoadExternalResources(), false),
        engine("no host class in a script", e -> e.isConfigureScriptEngineHostAccess(), true),
        engine("no Java objects", e -> e.isJavaSerializationFormatEnabled(), false),
        engine("objects are JSON", e -> e.getDefaultSerializationFormat(), "application/json"),
        engine("of Java's own classes only", e -> e.getDeserializationAllowedPackages(), null),
        engine("no class is added", e -> e.getDeserializationAllowedClasses(), null),
        engine("ids nobody guesses", e -> e.getIdGenerator(), StrongUuidGenerator.class),
        engine("types are checked", e -> e.isDeserializationTypeValidationEnabled(), true),
        engine("no outside entities", e -> e.isEnableXxeProcessing(), false),
        engine("no cases", e -> e.isCmmnEnabled(), false),
        engine("no tasks without a process", e -> e.isStandaloneTasksEnabled(), false),
        engine("the whole history", e -> e.getHistoryLevel().getName(), "full"),
        engine("which is cleaned", e -> e.isHistoryCleanupEnabled(), true),
        engine("from", e -> e.getHistoryCleanupBatchWindowStartTime(), "22:00"),
        engine("until", e -> e.getHistoryCleanupBatchWindowEndTime(), "04:00"),
        engine("a model says for how long", e -> e.isEnforceHistoryTimeToLive(), true),
        engine(
            "only people are logged",
            e -> e.isRestrictUserOperationLogToAuthenticatedUsers(),
            true),
        engine("nobody's tasks are counted", e -> e.isTaskMetricsEnabled(), false),
        engine("what fails is tried again", e -> e.getFailedJobRetryTimeCycle(), "R5/PT1M"));
  }

  private static Arguments engine(
      String what, Function<ProcessEngineConfigurationImpl, Object> setting, Object value) {
    return Arguments.of(what, setting, value);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("engineSettings")
  void theEngineGoesBy(
      String what, Function<ProcessEngineConfigurationImpl, Object> setting, Object value) {
    same(setting.apply(configuration()), value);
  }

  static Stream<Arguments> starterSettings() {
    return Stream.of(
        starter("jobs at once", p -> p.getJobExecution().getCorePoolSize(), 3),
        starter("at most", p -> p.getJobExecution().getMaxPoolSize(), 6),
        starter("that wait", p -> p.getJobExecution().getQueueCapacity(), 64),
        starter("taken at once", p -> p.getJobExecution().getMaxJobsPerAcquisition(), 32),
        starter("looked for after", p -> p.getJobExecution().getWaitTimeInMillis(), 1000),
        starter("at the latest", p -> p.getJobExecution().getMaxWait(), 5000L),
        starter("held for", p -> p.getJobExecution().getLockTimeInMillis(), 60_000),
        starter("no event of a task", p -> p.getEventing().isTask(), false),
        starter("no event of a step", p -> p.getEventing().isExecution(), false),
        starter("no event of the past", p -> p.getEventing().isHistory(), false),
        starter("no administrator of its own", p -> p.getAdminUser().getId(), null),
        starter("no filter of its own", p -> p.getFilter().getCreate(), null),
        starter("rights are on", p -> p.getAuthorization().isEnabled(), true),
        starter("models of the jar only", p -> p.isAutoDeploymentEnabled(), true),
        starter("no welcome page", p -> p.getWebapp().isIndexRedirectEnabled(), false),
        starter(
            "rights are asked anew", p -> p.getWebapp().getAuth().getCache().getTimeToLive(), 0L),
        starter("its token", p -> p.getWebapp().getCsrf().getSameSiteCookieOption(), "LAX"),
        starter(
            "the session is not its own",
            p -> p.getWebapp().getSessionCookie().isEnableSameSiteCookie(),
            false));
  }

  private static Arguments starter(
      String what, Function<CamundaBpmProperties, Object> setting, Object value) {
    return Arguments.of(what, setting, value);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("starterSettings")
  void theStarterGoesBy(String what, Function<CamundaBpmProperties, Object> setting, Object value) {
    same(setting.apply(properties), value);
  }

  private static void same(Object setting, Object value) {
    if (value instanceof Class<?> type) {
      assertThat(setting).isExactlyInstanceOf(type);
    } else {
      assertThat(setting).isEqualTo(value);
    }
  }

  @Test
  void everyGuardStands() {
    assertThat(configuration().getCustomPostCommandInterceptorsTxRequired())
        .hasAtLeastOneElementOfType(QueryGuard.class)
        .hasAtLeastOneElementOfType(CommandGuard.class);
    assertThat(configuration().getCustomPreBPMNParseListeners())
        .hasAtLeastOneElementOfType(ModelGuard.class);
    assertThat(configuration().getSessionFactories().get(AuthorizationManager.class))
        .isInstanceOf(GroupsAsTheyAre.class);
  }

  static Stream<Arguments> serverSettings() {
    return Stream.of(
        server("no trace", s -> s.getError().getIncludeStacktrace(), IncludeAttribute.NEVER),
        server("no message", s -> s.getError().getIncludeMessage(), IncludeAttribute.NEVER),
        server("no class", s -> s.getError().isIncludeException(), false),
        server("no proxy believed", s -> s.getForwardHeadersStrategy(), NONE),
        server("no host named", s -> s.getTomcat().isUseRelativeRedirects(), true),
        server("letters", s -> s.getServlet().getEncoding().isForce(), true),
        server("a session ends", s -> s.getServlet().getSession().getTimeout().toMinutes(), 30L),
        server(
            "no script reads it", s -> s.getServlet().getSession().getCookie().getHttpOnly(), true),
        server(
            "no other site sends it",
            s -> s.getServlet().getSession().getCookie().getSameSite(),
            SameSite.LAX));
  }

  private static Arguments server(
      String what, Function<ServerProperties, Object> setting, Object value) {
    return Arguments.of(what, setting, value);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("serverSettings")
  void theServerGoesBy(String what, Function<ServerProperties, Object> setting, Object value) {
    same(setting.apply(server), value);
  }

  /** Rights that take something away are said to be unusable on PostgreSQL. */
  @Test
  void nothingIsRevoked() {
    assertThat(
            engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                .count())
        .isZero();
  }

  /** Health and figures, and none of the pages that show the inside. */
  @Test
  void onlyTwoEndpointsLookInside() {
    assertThat(environment.getProperty("management.endpoints.web.exposure.include"))
        .isEqualTo("health,prometheus");
  }

  /** Spring binds what it knows and forgets the rest: a key of a file with a slip is none. */
  @Test
  void everyKeyIsOneThatTheStarterKnows() {
    Binder.get(environment)
        .bind(
            "camunda.bpm",
            Bindable.of(CamundaBpmProperties.class),
            new NoUnboundElementsBindHandler(
                BindHandler.DEFAULT,
                source -> source.getUnderlyingSource() instanceof OriginTrackedMapPropertySource));
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }
}
