package id.go.pariaman.kinerja.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.identity.AccountChanged;
import id.go.pariaman.kinerja.identity.AccountChanged.What;
import id.go.pariaman.kinerja.identity.Passwords;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what to the accounts of others. The city's data name the people. */
@KinerjaTest
class PeopleIT {

  private static final Pattern PASSWORD =
      Pattern.compile("\"sandi\">((?:[a-z2-9]{4}-){3}[a-z2-9]{4})<");
  private static final String CHANGED_ANEW =
      "select user_id from account where password_initial order by user_id";

  @LocalServerPort int port;
  @Autowired Passwords passwords;
  @Autowired JdbcClient db;
  @Autowired ConfigurableApplicationContext context;

  private Announced announced;
  private List<Map<String, Object>> before;

  @BeforeEach
  void remember() {
    announced = new Announced(context);
    db.sql("delete from sign_in_try").update();
    before =
        db.sql("select user_id, password_hash, password_changed_at from account")
            .query()
            .listOfRows();
  }

  @AfterEach
  void restore() {
    announced.close();
    Set<String> untouched =
        Set.copyOf(
            db.sql(
                    "select user_id || password_hash from account where not password_initial and not locked")
                .query(String.class)
                .list());
    before.stream()
        .filter(row -> !untouched.contains("" + row.get("user_id") + row.get("password_hash")))
        .forEach(
            row ->
                db.sql(
                        """
                        insert into account (user_id, password_hash, password_changed_at) values (?, ?, ?)
                        on conflict (user_id) do update set password_hash = excluded.password_hash,
                          password_changed_at = excluded.password_changed_at, password_initial = false,
                          password_until = null, password_given_by = null, locked = false
                        """)
                    .params(
                        row.get("user_id"),
                        row.get("password_hash"),
                        row.get("password_changed_at"))
                    .update());
  }

  @ParameterizedTest(name = "{0} gives one to {1}: {2}")
  @CsvSource({
    "OFFICER, COLLEAGUE, 200",
    "OFFICER, OFFICER, 404",
    "OFFICER, ASSESSOR, 404",
    "admin, ASSESSOR, 200",
    "OFFICER, STRANGER, 404",
    "OFFICER, OTHER_OFFICER, 404",
    "OFFICER, bkpsdm, 404",
    "OFFICER, admin, 404",
    "bkpsdm, COLLEAGUE, 422",
    "bkpsdm, OFFICER, 422",
    "bkpsdm, bkpsdm, 422",
    "admin, OFFICER, 200",
    "admin, bkpsdm, 200",
    "admin, COLLEAGUE, 422",
    "admin, WITHOUT_OFFICER, 200",
    "admin, admin, 422",
    "COLLEAGUE, STRANGER, 404",
    "inspektorat, COLLEAGUE, 404"
  })
  void givesInitialPasswordsOnlyToThoseOneAnswersFor(String actor, String other, int expected) {
    Browser browser = Browser.inSession(port, id(actor));
    String userId = id(other);

    var answer = browser.form("/akun/orang/" + userId + "/awal", token(browser));

    var shown = PASSWORD.matcher(answer.body());
    boolean given = shown.find();
    assertThat(given).isEqualTo(expected == 200);
    assertThat(db.sql(CHANGED_ANEW).query(String.class).list())
        .isEqualTo(expected == 200 ? List.of(userId) : List.of());
    if (given) {
      assertThat(passwords.prove(userId, shown.group(1))).isPresent();
      assertThat(passwords.prove(userId, "Pariaman-2026!")).isEmpty();
      assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
      assertThat(announced.changes)
          .containsExactly(new AccountChanged(id(actor), userId, What.INITIAL_PASSWORD_GIVEN, ""));
    } else {
      assertThat(answer.statusCode()).isEqualTo(expected == 422 ? 200 : expected);
      assertThat(announced.changes).isEmpty();
    }
  }

  /** Else the officer of HR's own unit could become HR, or the administrator. */
  @Test
  void thePasswordOfAnEmployeeWhoHoldsAnOfficeIsTheAdministratorsToGive() {
    String holder = id("COLLEAGUE");
    db.sql("insert into official values (?, 'Pemegang Peran', 'BKPSDM', 'hr')")
        .param(holder)
        .update();
    try {
      givesInitialPasswordsOnlyToThoseOneAnswersFor("OFFICER", "COLLEAGUE", 404);
      givesInitialPasswordsOnlyToThoseOneAnswersFor("admin", "COLLEAGUE", 200);
    } finally {
      db.sql("delete from official where user_id = ?").param(holder).update();
    }
  }

  @ParameterizedTest(name = "{0} locks {1}: {2}")
  @CsvSource({
    "bkpsdm, COLLEAGUE, true",
    "bkpsdm, walikota, true",
    "bkpsdm, bkpsdm, false",
    "bkpsdm, admin, false",
    "admin, bkpsdm, true",
    "admin, admin, false",
    "OFFICER, COLLEAGUE, false",
    "COLLEAGUE, STRANGER, false",
    "komite, COLLEAGUE, false"
  })
  void locksWithAReasonOnly(String actor, String other, boolean may) {
    Browser browser = Browser.inSession(port, id(actor));
    String userId = id(other);
    String path = "/akun/orang/" + userId;

    for (String none : List.of("singkat", "..............", "%E2%80%AEsudah+pensiun+sejak+Maret")) {
      browser.form(path + "/kunci", token(browser) + "&reason=" + none);
      assertThat(locked()).as(none).isEmpty();
    }

    browser.form(path + "/kunci", token(browser) + "&reason=Pensiun+sejak+1+Maret");
    assertThat(locked()).isEqualTo(may ? List.of(userId) : List.of());
    if (may) {
      assertThat(browser.page(path).body()).contains("Terkunci", "Buka kunci");
      browser.form(path + "/buka", token(browser) + "&reason=Ternyata+belum+pensiun");
      assertThat(locked()).isEmpty();
      assertThat(announced.changes)
          .containsExactly(
              new AccountChanged(id(actor), userId, What.LOCKED, "Pensiun sejak 1 Maret"),
              new AccountChanged(id(actor), userId, What.UNLOCKED, "Ternyata belum pensiun"));
    }
  }

  @Test
  void givesAWholeUnitItsFirstPasswords() {
    String officer = id("OFFICER");
    db.sql("delete from account where user_id in (" + UNIT + ")").param(officer).update();
    Browser browser = Browser.inSession(port, officer);
    assertThat(browser.page("/akun/orang").body()).contains("belum punya akun");

    var answer = browser.form("/akun/orang/awal", token(browser));

    long people =
        db.sql("select count(*) from (" + UNIT + ") person")
            .param(officer)
            .query(Long.class)
            .single();
    assertThat(people).isGreaterThan(3);
    assertThat(PASSWORD.matcher(answer.body()).results().map(found -> found.group(1)).distinct())
        .hasSize((int) people);
    assertThat(browser.page("/akun/orang").body()).doesNotContain("belum punya akun</p>");
    assertThat(
            db.sql("select count(*) from account where password_initial and password_given_by = ?")
                .param(officer)
                .query(Long.class)
                .single())
        .isEqualTo(people);
  }

  @Test
  void showsAnOfficerTheOwnUnitAndHrWhomeverTheyLookFor() {
    Browser officer = Browser.inSession(port, id("OFFICER"));
    Browser hr = Browser.inSession(port, "bkpsdm");

    assertThat(officer.page("/akun/orang").body())
        .contains(id("COLLEAGUE"))
        .doesNotContain(id("STRANGER"), id("OFFICER"));
    assertThat(officer.page("/akun/orang?cari=" + id("STRANGER")).body())
        .contains("Tidak ada yang cocok");
    assertThat(hr.page("/akun/orang").body()).contains("Ketik nama, NIP atau unit kerja");
    assertThat(hr.page("/akun/orang?cari=" + id("STRANGER")).body())
        .contains("/akun/orang/" + id("STRANGER"));
    assertThat(officer.page("/akun/orang/" + id("STRANGER")).statusCode()).isEqualTo(404);
    assertThat(Browser.inSession(port, id("COLLEAGUE")).page("/akun/orang").statusCode())
        .isEqualTo(404);
  }

  /** A telephone shows twenty; what is before the first sheet or behind the last is one of them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "?halaman=1, 20, 1, false, true",
    "?halaman=2, 20, 2, true, true",
    "?halaman=0, 20, 1, false, true",
    "?halaman=-7, 20, 1, false, true",
    "?cari=dinas, 20, 1, false, true",
    "?cari=kesehatan, 12, 0, false, false",
    "?cari=tidak-ada, 0, 0, false, false"
  })
  void listsTwentyAtATime(String query, int rows, int number, boolean before, boolean after) {
    String body = Browser.inSession(port, "admin").page("/akun/orang" + query).body();

    assertThat(body.split("data-kolom=\"Keadaan\"", -1)).hasSize(rows + 1);
    assertThat(body.contains("Halaman " + Math.max(1, number) + " dari ")).isEqualTo(number > 0);
    assertThat(body.contains("rel=\"prev\"")).isEqualTo(before);
    assertThat(body.contains("rel=\"next\"")).isEqualTo(after);
  }

  @Test
  void endsWithTheLastSheet() {
    Browser admin = Browser.inSession(port, "admin");
    String last = admin.page("/akun/orang?halaman=2147483647").body();
    assertThat(last).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    assertThat(last).contains("href=\"/akun/orang/");
  }

  /** The start page promises what the accounts page then lets this person do. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "OFFICER, Beri kata sandi awal kepada pegawai unit Anda.",
    "bkpsdm, Kunci atau buka akun.",
    "admin, 'Beri kata sandi awal, kunci atau buka akun.'",
    "COLLEAGUE, ''"
  })
  void isAnnouncedOnTheStartPageAsItIs(String actor, String promise) {
    String body = Browser.inSession(port, id(actor)).page("/").body();
    if (promise.isEmpty()) {
      assertThat(body).doesNotContain("/akun/orang");
    } else {
      assertThat(body).contains("<span>" + promise + "</span>");
    }
  }

  private static final String PLACED =
      "placement join position on code = position_code where valid_until is null and valid_from <= current_date";

  /** Whoever assesses an officer gets a password from the administrator. */
  private static final String NO_ASSESSOR =
      "nip not in (select p.supervisor_nip from placement p join position o on o.code = p.position_code"
          + " where o.personnel_officer and p.valid_until is null and p.supervisor_nip is not null)";

  /**
   * Everybody in the officer's unit but officers and who assesses one; first parameter the officer.
   */
  private static final String UNIT =
      "select cast(nip as text) from "
          + PLACED
          + " and not personnel_officer and "
          + NO_ASSESSOR
          + " and unit_code = (select unit_code from placement where nip = cast(? as bpchar) and valid_until is null)";

  private String id(String who) {
    String officer =
        "select cast(min(nip) as text) from "
            + PLACED
            + " and personnel_officer and unit_code = 'DINKES'";
    return switch (who) {
      case "OFFICER" -> one(officer);
      case "OTHER_OFFICER" -> one(officer.replace("DINKES", "RSUD"));
      case "COLLEAGUE" ->
          one(
              "select cast(min(nip) as text) from "
                  + PLACED
                  + " and not personnel_officer and unit_code = 'DINKES' and "
                  + NO_ASSESSOR);
      case "ASSESSOR" ->
          one(
              "select cast(supervisor_nip as text) from placement where valid_until is null and nip = '"
                  + one(officer)
                  + "'");
      case "STRANGER" ->
          one(
              "select cast(min(nip) as text) from "
                  + PLACED
                  + " and not personnel_officer and unit_code = 'RSUD' and "
                  + NO_ASSESSOR);
      case "WITHOUT_OFFICER" ->
          one("select cast(min(nip) as text) from " + PLACED + " and unit_code = 'KEC-PTIMUR'");
      default -> who;
    };
  }

  private String one(String sql) {
    return db.sql(sql).query(String.class).single();
  }

  private List<String> locked() {
    return db.sql("select user_id from account where locked").query(String.class).list();
  }

  private static String token(Browser browser) {
    return "_csrf=" + browser.cookie("KINERJA-CSRF").orElseThrow();
  }
}
