package id.go.pariaman.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.appraisal.entry.Entries;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import id.go.pariaman.kinerja.support.Walk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
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
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every cell of docs/access.md, and no address without a line there. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

  private static final List<AccessTable.Row> OURS = AccessTable.below("Our pages and API");
  private static final List<AccessTable.Row> WEBAPPS = AccessTable.below("The webapps' REST");

  private static final String SURVEY = "2026-AKSES-S";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private Walk walk;
  @Autowired private SurveyRoom room;
  @Autowired private Codes codes;
  @Autowired private BorrowedCity city;
  @Autowired private Entries entries;
  @Autowired private JdbcClient jdbc;
  @Autowired private RepositoryService repository;
  @Autowired private ManagementService management;

  private final Map<String, Browser> browsers = new HashMap<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private Stage stage;
  private Samples samples;
  private Fingerprint fingerprint;

  @BeforeAll
  void build(@TempDir Path directory) {
    stage = new Stage(walk, city, entries, jdbc);
    stage.build(directory);
    WindowKey survey = room.open(SURVEY, "DISHUB");
    samples =
        new Samples(
            walk,
            repository,
            management,
            jdbc,
            codes.print(survey, Samples.SERVICE_POINT, CodeUse.COUNTER, 1, "bkpsdm").get(0));
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
    workers.shutdown();
    room.remove(SURVEY);
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
      cells += tried(row).size();
      wrong.addAll(unexpected(row, tried(row), actor -> samples.of(row, actor)));
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
    int turn = 0;
    for (RestRoutes.Route route : routes) {
      for (AccessTable.Row row : linesOf(route)) {
        List<Actor> columns = row.path().contains("**") ? someOf(tried(row), turn++) : tried(row);
        cells += columns.size();
        wrong.addAll(unexpected(row, columns, actor -> samples.of(route, row, actor)));
      }
    }
    changes(before, fingerprint.take()).forEach(table -> wrong.add("changed " + table));
    System.out.printf(
        "access: %d cells of %d routes of the webapps, %d unexpected%n",
        cells, routes.size(), wrong.size());
    assertThat(wrong).isEmpty();
  }

  /**
   * With any one relation rule turned round, a cell of its column is no longer as the page says.
   */
  @Test
  @SuppressWarnings("unchecked")
  void everyRuleTurnedRoundIsSeen() {
    var rules =
        (Map<Object, Set<Enum<?>>>)
            ReflectionTestUtils.getField(context.getBean("accessRules"), "allowed");
    List<String> unseen = new ArrayList<>();
    int turned = 0;
    for (Map.Entry<Object, Set<Enum<?>>> rule : rules.entrySet()) {
      for (Map.Entry<String, List<String>> column : Actor.COLUMNS_OF_RELATIONS.entrySet()) {
        Enum<?> relation = relation(column.getKey());
        String name = rule.getKey() + " " + relation;
        flip(rule.getValue(), relation);
        try {
          if (OURS.stream().allMatch(row -> unexpected(row, column.getValue()).isEmpty())) {
            unseen.add(name);
          }
        } finally {
          flip(rule.getValue(), relation);
        }
        turned++;
      }
    }
    System.out.printf(
        "access: %d rules turned round, %d unseen: %s%n", turned, unseen.size(), unseen);
    assertThat(unseen).containsExactlyInAnyOrderElementsOf(SEEN_BY_NOBODY);
  }

  /**
   * Rules that another one stands before: who reads everything needs no right to monitor, and the
   * addresses of operators and of HR ask for the role already.
   */
  private static final List<String> SEEN_BY_NOBODY =
      Stream.of(
              Stream.of("SELF", "SUPERIOR", "ASSESSED", "INSPECTOR").map("MONITOR "::concat),
              Actor.COLUMNS_OF_RELATIONS.keySet().stream()
                  .filter(relation -> !relation.equals("OPERATOR"))
                  .map("ENTER_FOR "::concat),
              Actor.COLUMNS_OF_RELATIONS.keySet().stream()
                  .filter(relation -> !List.of("HR", "SELF").contains(relation))
                  .map("REASSIGN "::concat))
          .flatMap(each -> each)
          .toList();

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Enum<?> relation(String name) {
    try {
      return Enum.valueOf(
          (Class) Class.forName("id.go.pariaman.kinerja.appraisal.access.Relation"), name);
    } catch (ClassNotFoundException moved) {
      throw new IllegalStateException(moved);
    }
  }

  private static void flip(Set<Enum<?>> allowed, Enum<?> relation) {
    if (!allowed.remove(relation)) {
      allowed.add(relation);
    }
  }

  private List<String> unexpected(AccessTable.Row row, List<String> columns) {
    boolean ofAnAppraisal = row.path().contains("{nip}") || row.path().startsWith("/pindaian");
    return Actor.ALL.stream()
        .filter(actor -> ofAnAppraisal && columns.contains(actor.column()))
        .flatMap(
            actor ->
                samples
                    .of(row, actor)
                    .unexpected(row, actor, browsers.get(actor.column()))
                    .stream())
        .toList();
  }

  /** Every line that names the route, else the first that covers it. */
  private static List<AccessTable.Row> linesOf(RestRoutes.Route route) {
    List<AccessTable.Row> covering =
        WEBAPPS.stream().filter(row -> row.covers(route.method(), route.path())).toList();
    assertThat(covering).as(route.toString()).isNotEmpty();
    List<AccessTable.Row> naming =
        covering.stream().filter(row -> !row.path().contains("**")).toList();
    return naming.isEmpty() ? covering.subList(0, 1) : naming;
  }

  private static List<Actor> tried(AccessTable.Row row) {
    return Actor.ALL.stream()
        .filter(actor -> !row.cells().get(actor.column()).equals("-"))
        .toList();
  }

  /**
   * Of what no line names, each route by nobody and by a third of the columns in turn, since the
   * same few rules answer all of them; every cell with {@code -Dkinerja.access=every-cell}.
   */
  private static List<Actor> someOf(List<Actor> actors, int turn) {
    if ("every-cell".equals(System.getProperty("kinerja.access"))) {
      return actors;
    }
    return IntStream.range(0, actors.size())
        .filter(i -> i == 0 || (i + turn) % 3 == 0)
        .mapToObj(actors::get)
        .toList();
  }

  /** All columns of a line at once, each in its own browser. */
  private List<String> unexpected(
      AccessTable.Row row, List<Actor> actors, Function<Actor, Sample> sample) {
    List<Sample> sent = actors.stream().map(sample).toList();
    List<CompletableFuture<Optional<String>>> answers = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      Sample one = sent.get(i);
      answers.add(
          CompletableFuture.supplyAsync(
              () -> one.unexpected(row, actor, browsers.get(actor.column())), workers));
    }
    return answers.stream().flatMap(answer -> answer.join().stream()).toList();
  }

  private static List<String> changes(Map<String, String> before, Map<String, String> after) {
    return before.keySet().stream()
        .filter(table -> !before.get(table).equals(after.get(table)))
        .toList();
  }
}
