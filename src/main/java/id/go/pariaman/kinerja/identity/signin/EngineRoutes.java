package id.go.pariaman.kinerja.identity.signin;

import static id.go.pariaman.kinerja.identity.signin.Requests.at;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What the webapps need of the engine's REST beside reading. Everything else ends before the
 * engine: some of its commands check nothing, and others leave a trace though they are refused.
 */
final class EngineRoutes {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** What can be asked for, by POST too since a question may be long. */
  private static final String ASKED_FOR =
      "{of:task|process-instance|variable-instance|execution|incident|event-subscription|job"
          + "|job-definition|external-task|user|group}";

  private static final String ASKED_FOR_IN_HISTORY =
      "{of:process-instance|activity-instance|variable-instance|task|incident|detail"
          + "|decision-instance|job-log|external-task-log}";

  private static final RequestMatcher QUESTIONS =
      posts(
          "/" + ASKED_FOR,
          "/" + ASKED_FOR + "/",
          "/" + ASKED_FOR + "/count",
          "/history/" + ASKED_FOR_IN_HISTORY,
          "/history/" + ASKED_FOR_IN_HISTORY + "/count",
          "/filter/{id}/{what:list|count|singleResult}");

  /** The task itself says whose it is: see the guard in the engine. */
  private static final RequestMatcher OWN_TASK =
      posts("/task/{id}/{what:submit-form|claim|unclaim|assignee}");

  private static final RequestMatcher OF_COCKPIT =
      withDefaults().matcher(HttpMethod.POST, "/camunda/api/cockpit/plugin/base/default/**");

  private EngineRoutes() {}

  /** Whatever would change something and is no part of anybody's work in the webapps. */
  static RequestMatcher closed() {
    return new AndRequestMatcher(
        at("/camunda/**"),
        request -> !READING.contains(request.getMethod()),
        new NegatedRequestMatcher(new OrRequestMatcher(QUESTIONS, OWN_TASK, OF_COCKPIT)));
  }

  /** Another try for failed work: of one job, or of all that stand at the same place. */
  static RequestMatcher retry() {
    return withDefaults().matcher(HttpMethod.PUT, ENGINE + "/{of:job|job-definition}/{id}/retries");
  }

  /**
   * The engine's own works, of which some belong to no process, so that it lets anybody see them.
   */
  static RequestMatcher works() {
    return at(
        ENGINE + "/job/**",
        ENGINE + "/job-definition/**",
        ENGINE + "/metrics/**",
        ENGINE + "/history/job-log/**",
        ENGINE + "/history/cleanup/**");
  }

  private static RequestMatcher posts(String... patterns) {
    return new OrRequestMatcher(
        Stream.of(patterns)
            .map(
                pattern ->
                    (RequestMatcher) withDefaults().matcher(HttpMethod.POST, ENGINE + pattern))
            .toList());
  }
}
