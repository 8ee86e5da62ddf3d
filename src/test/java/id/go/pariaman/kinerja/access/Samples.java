package id.go.pariaman.kinerja.access;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.support.Walk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is sent for a line and a column, with the ids of the stage in its path. */
final class Samples {

  /** Takes answers while the matrix is tried. */
  static final String SERVICE_POINT = "SP-HUB-01";

  private static final String TASK = "task/{id}";

  private final Walk walk;
  private final RepositoryService repository;
  private final ManagementService management;
  private final JdbcClient jdbc;
  private final String surveyCode;
  private final Map<String, String> known = new HashMap<>();

  Samples(
      Walk walk,
      RepositoryService repository,
      ManagementService management,
      JdbcClient jdbc,
      String surveyCode) {
    this.walk = walk;
    this.repository = repository;
    this.management = management;
    this.jdbc = jdbc;
    this.surveyCode = surveyCode;
  }

  Sample of(AccessTable.Row row, Actor actor) {
    AppraisalKey key = key(row, actor);
    String path =
        row.path()
            .replace("/pindaian/{id}", "/pindaian/" + scan(key))
            .replace("{cycle}/ubah-skp", "9999/ubah-skp")
            .replace("{cycle}", key.cycle())
            .replace("{code}", key.cycle())
            .replace("{nip}", key.nip())
            .replace("{kode}", surveyCode)
            .replace("{servicePoint}", SERVICE_POINT)
            .replaceFirst("/survei/k$", "/survei/k?kode=SALAH")
            .replace("{userId}", key.nip())
            .replaceFirst("/akun/orang$", "/akun/orang?cari=" + key.nip())
            .replace("{version}", "2026-1")
            .replace("{kind}", "achievement")
            .replace("{step}", "ReportProgress")
            .replace("{id}", task(key))
            .replace("**", "x")
            .replaceFirst("/audit/ekspor$", "/audit/ekspor?dari=kemarin")
            .replaceFirst("/api/tasks$", "/api/tasks?size=200");
    return new Sample(row.method(), path, body(row), markers(row, key));
  }

  private static String body(AccessTable.Row row) {
    if (!row.path().startsWith("/api")) {
      return row.path().equals("/akun/sandi") ? "next=satu&again=lain" : "code=";
    }
    return row.of().endsWith("unreadable")
        ? "{\"fields\": {\"results\": [{\"actual\": \"\\u0000\"}]}}"
        : row.of().endsWith("empty") ? "{\"fields\": {}}" : "{}";
  }

  private List<String> markers(AccessTable.Row row, AppraisalKey key) {
    if (row.of().equals("what the assessor wrote")) {
      return List.of(Stage.WORDS);
    }
    if (row.path().equals("/akun/orang")) {
      return List.of(name(key.nip()));
    }
    if (row.path().equals("/unit")) {
      return List.of(key.nip());
    }
    return row.path().equals("/api/tasks") ? List.of('"' + key.toString() + '"') : List.of();
  }

  /** A route of the webapps' REST, about the person's step or the assessor's. */
  Sample of(RestRoutes.Route route, AccessTable.Row row, Actor actor) {
    AppraisalKey key = key(row, actor);
    String path = route.path().replace("{name}", "default").replace("{engineName}", "default");
    path = path.replace("{engine}", "default").replace(TASK, "task/" + task(key));
    path =
        path.replaceAll("process-definition/\\{id[^}]*}", "process-definition/" + definition())
            .replaceAll("deployment/\\{id[^}]*}", "deployment/" + deployment())
            .replaceAll("user/\\{id[^}]*}", "user/" + key.nip())
            .replaceAll("job/\\{id[^}]*}", "job/" + timer(key))
            .replaceAll("job-definition/\\{id[^}]*}", "job-definition/" + jobDefinition())
            .replaceAll("key/\\{key[^}]*}", "key/employee-appraisal")
            .replaceAll("filter/\\{id[^}]*}", "filter/" + filter())
            .replaceAll("\\{(id|processInstanceId)[^}]*}", instance(key))
            .replaceAll("\\{[^}]*}", "period");
    boolean reads =
        AccessTable.READING.contains(route.method()) || row.of().startsWith("a question");
    List<String> markers = reads ? shown(path, key, route.method().equals("POST")) : List.of();
    String limited = path;
    if (reads && route.method().equals("POST")) {
      limited = path + "?maxResults=200";
    } else if (markers.contains(Sample.SOME)) {
      limited =
          "%1$s?processInstanceId=%2$s&processInstanceIds=%2$s".formatted(path, instance(key));
    }
    return new Sample(route.method(), limited, body(route, row, actor, key), markers);
  }

  private String body(RestRoutes.Route route, AccessTable.Row row, Actor actor, AppraisalKey key) {
    if (route.path().endsWith("submit-form")) {
      return "{\"variables\": {\"results\": {\"value\": \"[\", \"type\": \"Json\"}}}";
    }
    if (route.path().endsWith("/claim") || route.path().endsWith("/assignee")) {
      boolean holder = actor.user().equals(key.nip()) || actor.user().equals(Actor.SUPERIOR);
      return "{\"userId\": \"%s\"}".formatted(holder ? "walikota" : actor.user());
    }
    if (row.of().startsWith("a question")) {
      return question(route.path().replace("/count", ""), key);
    }
    if (row.of().endsWith("unreadable")) {
      return "{\"retries\": \"tiga\"}";
    }
    return route.path().endsWith("retries") ? "{\"retries\": 3}" : "{}";
  }

  /** Asks for what belongs to the person alone. */
  private String question(String path, AppraisalKey key) {
    String what = path.substring(path.lastIndexOf('/') + 1);
    return switch (what) {
      case "user" -> "{\"id\": \"%s\"}".formatted(key.nip());
      case "process-instance" -> "{\"processInstanceIds\": [\"%s\"]}".formatted(instance(key));
      case "variable-instance" ->
          path.contains("history")
              ? "{\"processInstanceId\": \"%s\"}".formatted(instance(key))
              : "{\"processInstanceIdIn\": [\"%s\"]}".formatted(instance(key));
      case "job-definition", "group", "list", "singleResult" -> "{}";
      default ->
          path.contains("filter") || path.contains("cockpit")
              ? "{}"
              : "{\"processInstanceId\": \"%s\"}".formatted(instance(key));
    };
  }

  /** What nobody sees who has nothing to do with the person; not what the path says itself. */
  private List<String> shown(String path, AppraisalKey key, boolean asked) {
    if (path.endsWith("/candidate-group-count")) {
      return List.of("\"groupName\":\"hr\"");
    }
    if (path.endsWith("/count") && (asked || !path.matches(".*/(filter|group|user)/(.*/)?count"))) {
      return List.of(Sample.SOME);
    }
    return Stream.of(key.toString(), task(key), instance(key), name(key.nip()))
        .filter(mark -> !path.contains(mark))
        .toList();
  }

  private static AppraisalKey key(AccessTable.Row row, Actor actor) {
    String cycle =
        row.of().startsWith("the assessor's step")
            ? Stage.RATING
            : row.of().startsWith("the step held") ? Stage.HELD : Stage.REPORTING;
    return new AppraisalKey(cycle, actor.nip());
  }

  private String scan(AppraisalKey key) {
    return known(
        key + " scan",
        () ->
            one(
                "select cast(id as text) from paper_entry where cycle = '%s' and nip = '%s'"
                    .formatted(Stage.REPORTING, key.nip())));
  }

  private String task(AppraisalKey key) {
    String step =
        Map.of(Stage.RATING, "RatePeriod", Stage.HELD, "DraftPlan")
            .getOrDefault(key.cycle(), "ReportProgress");
    return known(key + " task", () -> walk.task(key, step).getId());
  }

  private String instance(AppraisalKey key) {
    return known(key + " instance", () -> walk.instance(key.toString()));
  }

  private String timer(AppraisalKey key) {
    String instance = instance(key);
    return known(
        key + " timer",
        () ->
            management.createJobQuery().timers().processInstanceId(instance).list().get(0).getId());
  }

  private String jobDefinition() {
    return known(
        "job definition",
        () ->
            management
                .createJobDefinitionQuery()
                .processDefinitionKey("employee-appraisal")
                .activityIdIn("ReportOverdue")
                .list()
                .get(0)
                .getId());
  }

  private String definition() {
    return known(
        "definition",
        () ->
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("employee-appraisal")
                .latestVersion()
                .singleResult()
                .getId());
  }

  private String deployment() {
    return known("deployment", () -> repository.createDeploymentQuery().list().get(0).getId());
  }

  private String filter() {
    return known("filter", () -> one("select id_ from act_ru_filter where name_ = 'Tugas saya'"));
  }

  private String name(String nip) {
    return known(nip, () -> one("select name from employee where nip = '" + nip + "'"));
  }

  private String one(String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }

  private String known(String what, Supplier<String> asked) {
    return known.computeIfAbsent(what, first -> asked.get());
  }
}
