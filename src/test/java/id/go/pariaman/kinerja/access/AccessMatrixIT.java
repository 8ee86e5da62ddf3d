package id.go.pariaman.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.appraisal.entry.Entries;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every cell of docs/access.md, and no address without a line there. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

  private static final List<AccessTable.Row> OURS = AccessTable.below("Our pages and API");
  private static final List<AccessTable.Row> WEBAPPS = AccessTable.below("The webapps' REST");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private Walk walk;
  @Autowired private BorrowedCity city;
  @Autowired private Entries entries;
  @Autowired private JdbcClient jdbc;
  @Autowired private RepositoryService repository;
  @Autowired private ManagementService management;

  private final Map<String, Browser> browsers = new HashMap<>();
  private Stage stage;
  private Samples samples;
  private Fingerprint fingerprint;

  @BeforeAll
  void build(@TempDir Path directory) {
    stage = new Stage(walk, city, entries, jdbc);
    stage.build(directory);
    samples = new Samples(walk, repository, management, jdbc);
    fingerprint = new Fingerprint(jdbc);
    for (Actor actor : Actor.ALL) {
      browsers.put(
          actor.column(),
          actor.user().isEmpty() ? Browser.anonymous(port) : Browser.signedIn(port, actor.user()));
    }
    browsers.get("anonymous").get("/masuk");
  }

  @AfterAll
  void strike() {
    stage.strike();
  }

  @Test
  void everyAddressOfOursHasALine() {
    Set<String> mapped = new TreeSet<>();
    context
        .getBeansOfType(RequestMappingInfoHandlerMapping.class)
        .values()
        .forEach(
            mapping ->
                mapping
                    .getHandlerMethods()
                    .keySet()
                    .forEach(
                        info -> {
                          Set<?> methods = info.getMethodsCondition().getMethods();
                          for (String path : info.getPatternValues()) {
                            (methods.isEmpty() ? Stream.of("GET") : methods.stream())
                                .forEach(method -> mapped.add(method + " " + path));
                          }
                        }));

    assertThat(mapped).hasSizeGreaterThan(25);
    assertThat(OURS.stream().map(AccessTable.Row::request).distinct())
        .containsExactlyInAnyOrderElementsOf(mapped);
  }

  @Test
  void everyCellOfOurs() {
    List<String> wrong = new ArrayList<>();
    int cells = 0;
    Map<String, String> before = fingerprint.take();
    for (AccessTable.Row row : OURS) {
      for (Actor actor : Actor.ALL) {
        Sample sample = samples.of(row, actor);
        HttpResponse<String> answer = sample.send(browsers.get(actor.column()));
        String found = sample.outcome(answer);
        if (!found.equals(row.cells().get(actor.column()))) {
          wrong.add(
              "%s, %s: %s instead of %s (%d %s)"
                  .formatted(
                      row,
                      actor.column(),
                      found,
                      row.cells().get(actor.column()),
                      answer.statusCode(),
                      excerpt(answer)));
        }
        cells++;
      }
      if (!row.method().equals("GET")) {
        Map<String, String> after = fingerprint.take();
        changes(before, after).forEach(table -> wrong.add(row + " changed " + table));
        before = after;
      }
    }
    changes(before, fingerprint.take()).forEach(table -> wrong.add("reading changed " + table));
    System.out.printf("access: %d cells of ours, %d unexpected%n", cells, wrong.size());
    assertThat(wrong).isEmpty();
  }

  /** Refused is what changes something, and blind what shows something, unless a line says else. */
  @Test
  void everyRouteOfTheWebapps() {
    List<String> wrong = new ArrayList<>();
    int cells = 0;
    Set<RestRoutes.Route> routes = RestRoutes.all();
    assertThat(routes).hasSizeGreaterThan(300);
    Map<String, String> before = fingerprint.take();
    for (RestRoutes.Route route : routes) {
      List<AccessTable.Row> rows =
          WEBAPPS.stream().filter(row -> row.covers(route.method(), route.path())).toList();
      assertThat(rows).as(route.toString()).isNotEmpty();
      boolean named = !rows.get(0).path().contains("**");
      for (AccessTable.Row row :
          named
              ? rows.stream().filter(r -> !r.path().contains("**")).toList()
              : rows.subList(0, 1)) {
        for (Actor actor : Actor.ALL) {
          Sample sample = samples.of(route, row, actor);
          HttpResponse<String> answer = sample.send(browsers.get(actor.column()));
          String found = sample.outcome(answer);
          String expected = row.cells().get(actor.column());
          boolean fits =
              switch (expected) {
                case "may" -> answer.statusCode() != 401 && !found.equals("sign in");
                case "no" ->
                    route.method().equals("GET") ? !found.equals("yes") : found.equals("no");
                default -> found.equals(expected);
              };
          if (!fits) {
            wrong.add(
                "%s %s (%s), %s: %s instead of %s (%d %s)"
                    .formatted(
                        route.method(),
                        sample.path(),
                        row,
                        actor.column(),
                        found,
                        expected,
                        answer.statusCode(),
                        excerpt(answer)));
          }
          cells++;
        }
      }
    }
    changes(before, fingerprint.take()).forEach(table -> wrong.add("changed " + table));
    System.out.printf(
        "access: %d cells of %d routes of the webapps, %d unexpected%n",
        cells, routes.size(), wrong.size());
    assertThat(wrong).isEmpty();
  }

  private static List<String> changes(Map<String, String> before, Map<String, String> after) {
    return before.keySet().stream()
        .filter(table -> !before.get(table).equals(after.get(table)))
        .toList();
  }

  private static String excerpt(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("location").orElse("");
    String body = answer.body().replaceAll("\\s+", " ");
    return location + " " + body.substring(0, Math.min(body.length(), 160));
  }
}
