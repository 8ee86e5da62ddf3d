package id.go.pariaman.kinerja.identity.signin.webapp;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import id.go.pariaman.kinerja.role.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The engine's REST as far as the webapps need it, role by role. Everything else ends before the
 * engine: some of its commands check nothing, and others leave a trace though they are refused.
 */
public final class EngineRoutes implements AuthorizationManager<RequestAuthorizationContext> {

  /** Those who watch the processes in Cockpit. */
  public static final Set<Role> WATCHERS =
      EnumSet.of(Role.HR, Role.COMMITTEE, Role.INSPECTOR, Role.ADMIN);

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> ADMINISTRATOR = EnumSet.of(Role.ADMIN);

  private static final List<HttpMethod> READ =
      List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final List<HttpMethod> POST = List.of(HttpMethod.POST);
  private static final List<HttpMethod> PUT = List.of(HttpMethod.PUT);

  private static final String API = "/camunda/api";
  private static final String ENGINE = API + "/engine/engine/default";

  /** What Cockpit shows; the grants say of which processes, and never the values of variables. */
  private static final String SHOWN =
      "/{of:process-definition|process-instance|variable-instance|execution|incident"
          + "|event-subscription|job|job-definition|external-task|task|history"
          + "|decision-definition|decision-requirements-definition|case-definition|deployment|filter|user|group"
          + "|metrics}";

  /** A question may be long, so it can be posted. */
  private static final String ASKED_FOR =
      "/{of:process-instance|variable-instance|execution|incident|event-subscription|job"
          + "|job-definition|external-task|task|user|group}";

  private static final String ASKED_FOR_IN_HISTORY =
      "/history/{of:process-instance|activity-instance|variable-instance|task|incident|detail"
          + "|decision-instance|job-log|external-task-log}";

  private static final List<Route> TABLE =
      List.of(
          // Tasklist
          new Route(EVERYBODY, READ, API + "/engine/engine", API + "/engine/engine/"),
          new Route(EVERYBODY, READ, API + "/admin/auth/user/default"),
          new Route(EVERYBODY, READ, API + "/tasklist/plugin/**"),
          new Route(EVERYBODY, READ, ENGINE + "/filter", ENGINE + "/filter/count"),
          new Route(EVERYBODY, READ, ENGINE + "/filter/{id}"),
          new Route(EVERYBODY, READ, ENGINE + "/filter/{id}/{what:list|count|singleResult}"),
          new Route(EVERYBODY, POST, ENGINE + "/filter/{id}/{what:list|count|singleResult}"),
          new Route(EVERYBODY, READ, ENGINE + "/task", ENGINE + "/task/count"),
          new Route(EVERYBODY, POST, ENGINE + "/task", ENGINE + "/task/count"),
          new Route(EVERYBODY, READ, ENGINE + "/task/{id}"),
          new Route(
              EVERYBODY,
              READ,
              ENGINE + "/task/{id}/{of:form|deployed-form|form-variables|identity-links}"),
          new Route(EVERYBODY, READ, ENGINE + "/user/{id}/profile"),
          // The task itself says whose it is: see the guard in the engine.
          new Route(
              EVERYBODY, POST, ENGINE + "/task/{id}/{what:submit-form|claim|unclaim|assignee}"),
          // Cockpit
          new Route(WATCHERS, READ, API + "/cockpit/**"),
          new Route(WATCHERS, POST, API + "/cockpit/plugin/base/default/**"),
          new Route(WATCHERS, READ, ENGINE + SHOWN + "/**"),
          new Route(WATCHERS, POST, ENGINE + ASKED_FOR, ENGINE + ASKED_FOR + "/"),
          new Route(WATCHERS, POST, ENGINE + ASKED_FOR + "/count"),
          new Route(
              WATCHERS,
              POST,
              ENGINE + ASKED_FOR_IN_HISTORY,
              ENGINE + ASKED_FOR_IN_HISTORY + "/count"),
          // The administrator also sees who may do what, and gives failed work another try.
          new Route(ADMINISTRATOR, READ, API + "/admin/**"),
          new Route(ADMINISTRATOR, READ, ENGINE + "/{of:authorization|tenant|identity}/**"),
          new Route(ADMINISTRATOR, PUT, ENGINE + "/{of:job|job-definition}/{id}/retries"));

  private record Route(Set<Role> roles, List<RequestMatcher> requests) {

    Route(Set<Role> roles, List<HttpMethod> methods, String... patterns) {
      this(
          roles,
          Arrays.stream(patterns)
              .flatMap(pattern -> methods.stream().map(each -> matcher(each, pattern)))
              .toList());
    }

    private static RequestMatcher matcher(HttpMethod method, String pattern) {
      return withDefaults().matcher(method, pattern);
    }

    boolean opens(Authentication person, RequestAuthorizationContext context) {
      return roles.stream().anyMatch(role -> has(person, role))
          && requests.stream().anyMatch(each -> each.matches(context.getRequest()));
    }

    private static boolean has(Authentication person, Role role) {
      return person.getAuthorities().stream()
          .anyMatch(authority -> role.authority().equals(authority.getAuthority()));
    }
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<Authentication> person, RequestAuthorizationContext context) {
    return new AuthorizationDecision(
        TABLE.stream().anyMatch(route -> route.opens(person.get(), context)));
  }

  @Override
  @Deprecated
  public AuthorizationDecision check(
      Supplier<Authentication> person, RequestAuthorizationContext context) {
    return authorize(person, context);
  }
}
