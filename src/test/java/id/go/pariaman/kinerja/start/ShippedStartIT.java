package id.go.pariaman.kinerja.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.organisation.city.EditedCity;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer and an operator see of a start: the jar, its jobs running, an empty folder. */
class ShippedStartIT {

  private static final Map<String, String> BY_HTTPS =
      Map.of("KINERJA_BASEADDRESS", "https://kinerja.pariamankota.example");
  private static final String NO_JOB_LEFT =
      "select count(*) from act_ru_job where type_ = 'message'";
  private static final String HASHED_WITH_EFFORT =
      "select count(*) from kinerja.account where password_hash like '$argon2id$v=19$m=19456,t=2,p=1$%'";
  private static final String INSTANCES = "select count(*) from act_hi_procinst";
  private static final String ENROLMENTS =
      "select count(*) from act_hi_actinst where act_id_ like 'EnrolEmployees%'";
  private static final String LAUNCHES =
      "select count(*) from act_hi_actinst where act_id_ like 'LaunchAppraisals%'";

  @TempDir private static Path data;

  private static JsonNode cycle;
  private static long launches;
  private static Browser signedIn;

  @BeforeAll
  static void theFirstStartOpensTheYearForEveryone() throws Exception {
    try (var application = ShippedApplication.start(data, Map.of())) {
      application.ready().await("everybody is at work", () -> atDraftPlan(application) == 320);
      application.ready().await("no job is left", () -> application.count(NO_JOB_LEFT) == 0);

      cycle = cycle(application);
      launches = application.count(LAUNCHES);
      assertThat(cycle)
          .isEqualTo(
              new ObjectMapper()
                  .readTree(
                      """
                      {"code": "2026", "state": "TARGET_SETTING", "enrolled": 320, "excluded": 3, "open": 320,
                       "finished": 0, "byStep": {"DraftPlan": 320}}"""));
      assertSound(application);
      assertThat(application.count(HASHED_WITH_EFFORT)).isEqualTo(330);
      assertThat(application.output())
          .contains(
              "Data kota diambil: 581 baris",
              "330 akun percontohan dibuka",
              "Kinerja siap di http://localhost:" + application.port,
              "semua kata sandi Pariaman-2026!",
              "bkpsdm ",
              "197804182002022004 ",
              "198502012015032002 ",
              "walikota ")
          .doesNotContain(
              Files.readString(data.resolve("kinerja_app.password")).strip(),
              Files.readString(data.resolve("postgres.password")).strip());
      signedIn = Browser.inSession(application.port, "bkpsdm");
    }
  }

  @Test
  void anotherStartOnTheSameFolderChangesNothing() throws Exception {
    try (var application = ShippedApplication.start(data, BY_HTTPS)) {
      application.ready().await("no job is left", () -> application.count(NO_JOB_LEFT) == 0);

      assertThat(cycle(application)).isEqualTo(cycle);
      assertThat(application.count(LAUNCHES)).isEqualTo(launches);
      assertSound(application);
      assertThat(signedIn.elsewhere(application.port).page("/siklus").statusCode())
          .as("still signed in")
          .isEqualTo(200);
      assertThat(application.output())
          .contains("Data kota dibaca")
          .doesNotContain("Data kota diambil");
      assertStrictByHttps(application);
    }
  }

  @Test
  void aSpoiltCityIsRefusedWithALineForEachFault(@TempDir Path city) throws Exception {
    EditedCity.in(city)
        .replace("employees.csv", "Gusrianto Durian,M", ",X")
        .replace("service-points.csv", "COUNTER", "LOKET");

    try (var application =
        ShippedApplication.start(data, Map.of("KINERJA_CITY", city.toString()))) {
      assertThat(application.exitCode()).isNotZero();
      assertThat(application.output())
          .contains("Aplikasi tidak dimulai. Perbaiki 3 kesalahan ini", city.toString())
          .containsPattern("(?m)^employees\\.csv:4:gender  \\S.*\\.$")
          .containsPattern("(?m)^employees\\.csv:4:name  \\S.*\\.$")
          .containsPattern("(?m)^service-points\\.csv:2:channel  \\S.*\\.$")
          .doesNotContain("\tat ", "Kinerja siap di");
    }
  }

  @Test
  void anotherCityIsRefusedInOneLine(@TempDir Path city) throws Exception {
    EditedCity.in(city).replace("units.csv", "Pemerintah Kota Pariaman", "Pemerintah Kota Bukit");

    try (var application =
        ShippedApplication.start(data, Map.of("KINERJA_CITY", city.toString()))) {
      assertThat(application.exitCode()).isNotZero();
      assertThat(application.output())
          .containsPattern(
              "(?m)^KINERJA_CITY  Folder ini milik Pemerintah Kota Bukit .* berisi Pemerintah Kota Pariaman ")
          .doesNotContain("\tat ", "Kinerja siap di");
    }
  }

  @Test
  void aServerThatCouldLoseDataIsRefused() throws Exception {
    String url;
    try (var connection = TestDatabase.empty().getConnection()) {
      url = connection.getMetaData().getURL();
    }

    try (var application =
        ShippedApplication.start(
            data, Map.of("SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", "postgres"))) {
      assertThat(application.exitCode()).isNotZero();
      assertThat(application.output())
          .contains("Server PostgreSQL dapat kehilangan data karena fsync = off")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void aFirstPasswordThatIsTooWeakIsRefusedByItsName() throws Exception {
    String url;
    try (var connection = TestDatabase.empty().getConnection()) {
      url = connection.getMetaData().getURL();
    }

    try (var application =
        ShippedApplication.start(
            data,
            Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "KINERJA_ACCEPT_WEAK_SERVER", "true",
                "KINERJA_CITY", "classpath:pariaman/",
                "KINERJA_SURVEY_KEYS", data.toString(),
                "KINERJA_INITIALPASSWORDS_ADMIN", "pendek9137"))) {
      assertThat(application.exitCode()).isNotZero();
      assertThat(application.output())
          .containsPattern("(?m)^kinerja\\.initial-passwords\\.admin  \\S.*\\.$")
          .doesNotContain("\tat ", "Kinerja siap di", "pendek9137");
    }
  }

  /**
   * Behind an address with https every cookie that we know is Secure, and every answer holds
   * browsers to it. Who signed in before has cookies that still travel without it.
   */
  private static void assertStrictByHttps(ShippedApplication application) {
    var stranger = Browser.anonymous(application.port);
    var returning = signedIn.elsewhere(application.port);
    var answers =
        List.of(
            stranger.page("/masuk"),
            stranger.page("/"),
            stranger.get("/api/tasks"),
            stranger.page("/survei"),
            stranger.page("/camunda/app/tasklist/default/"),
            returning.page("/camunda/app/tasklist/default/"),
            returning.signIn("bkpsdm", "Pariaman-2026!"));

    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(answer.headers().allValues("strict-transport-security"))
                    .containsExactly("max-age=31536000 ; includeSubDomains"));
    assertThat(answers.stream().flatMap(a -> a.headers().allValues("set-cookie").stream()))
        .allSatisfy(cookie -> assertThat(cookie).containsOnlyOnce("Secure"))
        .extracting(cookie -> cookie.replaceFirst("=.*", ""))
        .contains(
            "JSESSIONID", "XSRF-TOKEN", "KINERJA-CSRF", "KINERJA-TUJUAN", "KINERJA-PERANGKAT");
  }

  /** One instance for the cycle and one a person, enrolled in one go; the invariants hold. */
  private static void assertSound(ShippedApplication application) {
    assertThat(application.count(INSTANCES)).isEqualTo(321);
    assertThat(application.count(ENROLMENTS)).isOne();
    assertThat(application.get("bkpsdm", "/api/invariants")).isEqualTo("[]");
  }

  private static JsonNode cycle(ShippedApplication application) {
    try {
      return new ObjectMapper().readTree(application.get("bkpsdm", "/api/cycles/2026"));
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static int atDraftPlan(ShippedApplication application) {
    return cycle(application).path("byStep").path("DraftPlan").asInt();
  }
}
