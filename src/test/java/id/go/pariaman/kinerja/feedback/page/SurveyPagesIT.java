package id.go.pariaman.kinerja.feedback.page;

import static id.go.pariaman.kinerja.feedback.page.Citizen.FORM;
import static id.go.pariaman.kinerja.feedback.page.Citizen.filled;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.Element;
import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.page.Citizen.Seen;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Citizens, honest and other, in front of the running application. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyPagesIT {

  private static final String CYCLE = "2026-WARGA";
  private static final String POINT = "SP-HUB-01";
  private static final String OPEN = "/survei/titik/" + POINT;
  private static final String KIOSK = "/survei/kios/" + POINT;
  private static final String THANKS = "/survei/terima-kasih";

  @LocalServerPort private int port;
  @Autowired private SurveyRoom room;
  @Autowired private Surveys surveys;
  @Autowired private Codes codes;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  private WindowKey window;
  private int people;

  @BeforeAll
  void open() {
    window = room.open(CYCLE, "DISHUB", "SATPOLPP");
  }

  @AfterAll
  void close() {
    room.remove(CYCLE);
  }

  @Test
  void theFirstViewIsLightAndSetsNoCookie() {
    Citizen citizen = somebody();
    Seen page = citizen.get("/survei/k/" + code());

    assertThat(page.status()).isEqualTo(200);
    int bytes = page.body().getBytes(StandardCharsets.UTF_8).length;
    for (String file : List.of("/aset/survei.css", "/aset/survei.js", "/aset/ikon.svg")) {
      Seen asset = citizen.get(file);
      assertThat(asset.status()).as(file).isEqualTo(200);
      assertThat(page.body()).contains(file);
      bytes += asset.body().length();
    }
    System.out.printf(
        "survey: first view %d bytes, %d of them the page%n", bytes, page.body().length());
    assertThat(bytes).isLessThan(150_000);
    assertThat(page.header("Set-Cookie")).isEmpty();
    assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
    assertThat(page.header("Content-Security-Policy").orElse("")).contains("script-src 'self'");
    assertThat(page.header("Referrer-Policy")).contains("same-origin");
  }

  @Test
  void noPageMakesASession() {
    Citizen citizen = somebody();
    long before = sessions();
    for (String path :
        List.of(
            "/survei",
            OPEN,
            KIOSK,
            KIOSK + "/isi",
            KIOSK + "/selesai",
            "/survei/terima-kasih",
            "/survei/belum-pernah",
            "/survei/k/-",
            "/survei/tidak-ada")) {
      Seen seen = citizen.get(path, "Cookie: JSESSIONID=0123456789ABCDEF");
      assertThat(seen.header("Set-Cookie")).as(path).isEmpty();
      assertThat(seen.status()).as(path).isIn(200, 404);
    }
    citizen.answer(OPEN, 3);
    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void aCodeCountsOnceAndNothingTellsASpentOneFromAnUnknownOne() {
    Citizen citizen = somebody();
    String path = "/survei/k/" + code();
    Seen page = citizen.get(path);
    int spent = count().spent();

    assertThat(citizen.post(path, filled(page.token(), 4)).location()).isEqualTo(THANKS);
    Seen replayed = citizen.post(path, filled(page.token(), 1));
    Seen unknown = citizen.post("/survei/k/0000", filled(page.token(), 1));

    assertThat(replayed.status()).isEqualTo(404).isEqualTo(unknown.status());
    assertThat(replayed.body()).contains("Kode tidak berlaku").isEqualTo(unknown.body());
    assertThat(citizen.get("/survei/k/0000").body()).isEqualTo(unknown.body());
    assertThat(citizen.get(path).status()).as("says nothing of spent or not").isEqualTo(200);
    assertThat(count().spent()).isEqualTo(spent + 1);
  }

  @Test
  void inTwoTabsTheFirstAnswerCounts() {
    Citizen citizen = somebody();
    String path = "/survei/k/" + code();
    String first = citizen.get(path).token();
    String second = citizen.get(path).token();
    int spent = count().spent();

    assertThat(citizen.post(path, filled(second, 2)).location()).isEqualTo(THANKS);
    assertThat(citizen.post(path, filled(first, 3)).status()).isEqualTo(404);
    assertThat(count().spent()).isEqualTo(spent + 1);
  }

  @Test
  void fiftyAtOnceWithOneCodeAreOneAnswer() {
    String path = "/survei/k/" + code();
    String token = somebody().get(path).token();
    int spent = count().spent();
    ExecutorService all = Executors.newFixedThreadPool(6); // as many as are served at a time
    try {
      List<CompletableFuture<Seen>> sent =
          IntStream.range(0, 50)
              .mapToObj(
                  i -> {
                    Citizen one = somebody();
                    return CompletableFuture.supplyAsync(
                        () -> one.post(path, filled(token, 3)), all);
                  })
              .toList();
      assertThat(sent.stream().map(CompletableFuture::join).map(Seen::location))
          .filteredOn(THANKS::equals)
          .hasSize(1);
    } finally {
      all.shutdown();
    }
    assertThat(count().spent()).isEqualTo(spent + 1);
  }

  @Test
  void whatIsMissingIsMarkedAndWhatWasFilledInStays() {
    Citizen citizen = somebody();
    String path = "/survei/k/" + code();
    String token = citizen.get(path).token();
    Map<String, String> fields = filled(token, 2);
    fields.remove("U3");
    fields.put("U7", "9");
    fields.put("komentar", "Baris satu\r\n<script>alert(1)</script>");
    fields.put("umur", "FROM_40");
    int spent = count().spent();

    Seen page = citizen.post(path, fields);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Belum dijawab: 2 pertanyaan", "href=\"#U3-1\"", "href=\"#U7-1\"")
        .contains("id=\"ringkasan\"", "autofocus", "id=\"kurang-U3\"", "id=\"kurang-U7\"")
        .doesNotContain("id=\"kurang-U1\"", "<script>alert")
        .contains("Baris satu\n&lt;script&gt;alert(1)&lt;/script&gt;</textarea>")
        .containsPattern("id=\"U1-2\" name=\"U1\" value=\"2\" checked")
        .containsPattern("value=\"FROM_40\" selected");
    assertThat(page.token()).as("the first look counts").isEqualTo(token);
    assertThat(count().spent()).isEqualTo(spent);
    fields.put("U3", "1");
    fields.put("U7", "1");
    assertThat(citizen.post(path, fields).location()).isEqualTo(THANKS);
  }

  @Test
  void whoNeverUsedTheServiceLeavesNothingBehind() {
    Citizen citizen = somebody();
    String path = "/survei/k/" + code();
    assertThat(citizen.get(path).body())
        .contains("href=\"/survei/belum-pernah\">Saya belum pernah memakai layanan ini");
    int spent = count().spent();

    assertThat(citizen.get("/survei/belum-pernah").body()).contains("Tidak ada yang disimpan");
    assertThat(count().spent()).isEqualTo(spent);
    assertThat(citizen.answer(path, 3).location()).isEqualTo(THANKS);
  }

  @Test
  void anAnswerWithoutACodeIsMarkedAndCountedApart() {
    Citizen citizen = somebody();
    PointCount before = count();
    assertThat(citizen.get("/survei").body())
        .contains("href=\"" + OPEN + "\"")
        .doesNotContain("SP-DUK-01");
    assertThat(citizen.get(OPEN).body())
        .contains("Tanpa kode.", "tidak dipakai untuk menilai pegawai");

    assertThat(citizen.answer(OPEN, 3).location()).isEqualTo(THANKS);
    assertThat(count().open()).isEqualTo(before.open() + 1);
    assertThat(count().spent()).isEqualTo(before.spent());
    assertThat(citizen.get("/survei/titik/SP-DUK-01").body()).contains("sedang tidak dibuka");
    assertThat(citizen.get("/survei/titik/SP-XXX-01").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a page of another site          | Sec-Fetch-Site: cross-site              | own   | 403",
        "a neighbour's page              | Sec-Fetch-Site: same-site               | own   | 403",
        "an old browser on another site  | Origin: https://evil.example            | own   | 403",
        "a frame without an origin       | Origin: null                            | own   | 403",
        "without a token                 | Accept: */*                             | none  | 200",
        "with another point's token      | Accept: */*                             | other | 200",
        "with a token of one's own       | Accept: */*                             | made  | 200"
      })
  void aForgedFormStoresNothing(String who, String header, String token, int status) {
    Citizen citizen = somebody();
    String sent =
        switch (token) {
          case "own" -> citizen.get(OPEN).token();
          case "other" -> citizen.get("/survei/titik/SP-ORD-01").token();
          case "made" -> "A".repeat(64);
          default -> "";
        };
    int before = count().open();

    Seen seen = citizen.post(OPEN, filled(sent, 3), header);

    assertThat(seen.status()).as(who).isEqualTo(status);
    assertThat(seen.body()).doesNotContain("Terima kasih");
    assertThat(count().open()).as(who).isEqualTo(before);
    if (status == 200) {
      assertThat(seen.body()).contains("Isian Anda masih ada: kirim lagi");
      assertThat(citizen.post(OPEN, filled(seen.token(), 3)).location()).isEqualTo(THANKS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain          | U1=1                | 415",
        "application/json    | {\"U1\": 1}         | 415",
        "multipart/form-data; boundary=x | --x--   | 415",
        "application/x-www-form-urlencoded | %    | 200",
        "application/x-www-form-urlencoded | U1=%zz&U1=1&U1=2&&=& | 200",
        "application/x-www-form-urlencoded | LONG | 413",
      })
  void aBadBodyStoresNothing(String type, String body, int status) {
    Citizen citizen = somebody();
    PointCount before = count();

    Seen seen = citizen.post(OPEN, type, body.replace("LONG", "komentar=" + "a".repeat(16_384)));

    assertThat(seen.status()).isEqualTo(status);
    assertThat(seen.body()).doesNotContain("\tat ", "Exception", "Tomcat");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void aBodyOfUnknownLengthIsRefused() {
    Seen seen =
        somebody()
            .send(
                "POST",
                OPEN,
                new String[] {"Content-Type: " + FORM, "Transfer-Encoding: chunked"},
                "4\r\nU1=1\r\n0\r\n\r\n");
    assertThat(seen.status()).isEqualTo(411);
  }

  @Test
  void readingNeverAnswers() {
    Citizen citizen = somebody();
    PointCount before = count();
    String query = "?" + "U1=1&U2=1&U3=1&U4=1&U5=1&U6=1&U7=1&U8=1&U9=1&formulir=";

    assertThat(citizen.get(OPEN + query + citizen.get(OPEN).token()).status()).isEqualTo(200);
    assertThat(citizen.send("PUT", OPEN, new String[] {"Content-Length: 0"}, "").status())
        .isEqualTo(403);
    assertThat(count()).isEqualTo(before);
  }

  /** One source, whatever its headers say; another one is not concerned. */
  @Test
  void whoGuessesTwentyTimesWaits() {
    Citizen guesser = somebody();
    for (int i = 0; i < 20; i++) {
      String[] path = {"/survei/k/GUESS" + i, "/survei/kios/" + POINT + "/isi?kode=GUESS" + i};
      assertThat(guesser.get(path[i % 2], "X-Forwarded-For: 198.51.100." + i).status())
          .as("guess %d", i)
          .isEqualTo(404);
    }
    String good = "/survei/k/" + code();
    for (String header :
        List.of(
            "X-Forwarded-For: 198.51.100.77",
            "Forwarded: for=198.51.100.77",
            "X-Real-IP: 198.51.100.77",
            "X-Forwarded-For: 10.0.0.1, 127.0.0.1")) {
      Seen seen = guesser.get(good, header);
      assertThat(seen.status()).as(header).isEqualTo(429);
      assertThat(seen.header("Retry-After")).contains("600");
    }
    assertThat(guesser.post(good, Map.of("U1", "1")).status()).isEqualTo(429);
    assertThat(somebody().get(good).status()).isEqualTo(200);
  }

  /** Signals are read once the envelopes of a window of their own are open. */
  @Test
  void signalsTravelWithTheAnswer() {
    room.open("2026-WARGA-B", "DISPUSIP");
    WindowKey own = new WindowKey("2026-WARGA-B", 1);
    try {
      String kiosk = "/survei/kios/SP-PUS-01";
      Citizen tablet = somebody();
      for (int i = 0; i < 12; i++) {
        assertThat(tablet.answer(kiosk + "/isi", 3).location()).isEqualTo(kiosk + "/selesai");
      }
      String code = codes.print(own, "SP-PUS-01", CodeUse.COUNTER, 1, "bkpsdm").get(0);
      Citizen second = somebody();
      Seen withCode = second.get(kiosk + "/isi?kode=https://kota.example/survei/k/" + code);
      Map<String, String> fields = filled(withCode.token(), 1);
      fields.put("kode", code.replace("-", ""));
      fields.put("situs", "http://spam.example");
      fields.put("komentar", "=HYPERLINK(\"http://evil.example\")\u202e <b>");
      assertThat(second.post(kiosk + "/isi", fields).location()).isEqualTo(kiosk + "/selesai");
      var staff = Browser.signedIn(port, "bkpsdm");
      staff.form(
          "/survei/titik/SP-PUS-01",
          filled(new Citizen(port, "127.0.0.1").get("/survei/titik/SP-PUS-01").token(), 2));

      surveys.openEnvelopes(own);

      List<String> signals =
          jdbc.queryForList(
              """
              select elements[1] || ' ' || array_to_string(signals, ' ') || ' ' from survey_answer
              where cycle = '2026-WARGA-B'""",
              String.class);
      assertThat(signals).hasSize(14).allSatisfy(each -> assertThat(each).contains(" FAST "));
      assertThat(signals)
          .filteredOn(each -> each.startsWith("3"))
          .hasSize(12)
          .allSatisfy(each -> assertThat(each).contains(" OWN_DEVICE "));
      assertThat(signals).filteredOn(each -> each.contains(" BURST ")).hasSize(2);
      assertThat(signals)
          .filteredOn(each -> each.startsWith("1"))
          .singleElement()
          .asString()
          .contains(" TRAP ")
          .doesNotContain("OWN_DEVICE", "BURST");
      assertThat(signals)
          .filteredOn(each -> each.startsWith("2"))
          .singleElement()
          .asString()
          .contains(" OWN_DEVICE ");
      assertThat(
              jdbc.queryForList(
                  "select words from survey_comment where cycle = '2026-WARGA-B'", String.class))
          .containsExactly("=HYPERLINK(\"http://evil.example\") <b>");
    } finally {
      room.remove("2026-WARGA-B");
    }
  }

  @Test
  void theTabletGoesBackToItsStartWithoutAScript() {
    Citizen tablet = somebody();

    assertThat(tablet.get(KIOSK).body()).contains("Mulai dengan kode", KIOSK + "/isi");
    assertThat(tablet.get(KIOSK + "/selesai").body())
        .contains(
            "<noscript><meta http-equiv=\"refresh\" content=\"20; url=" + KIOSK + "\"></noscript>")
        .contains("kembali ke awal dalam");
    assertThat(tablet.get(KIOSK + "/isi?kode=SALAH").body())
        .contains("Kode tidak berlaku", "http-equiv=\"refresh\"");
    assertThat(tablet.get("/survei/terima-kasih").body()).doesNotContain("refresh");
    assertThat(tablet.get("/survei/kios/SP-XXX-01").status()).isEqualTo(404);
  }

  /**
   * The service points are locked, so that every public request is stuck: those that come on top
   * are told so at once, and the staff work on.
   */
  @Test
  void aFloodLeavesTheStaffSideUsable() {
    Browser staff = Browser.signedIn(port, "bkpsdm");
    ExecutorService crowd = Executors.newFixedThreadPool(60);
    List<CompletableFuture<Seen>> flood = new ArrayList<>();
    try {
      transaction.executeWithoutResult(
          locked -> {
            jdbc.execute("lock table service_point in access exclusive mode");
            for (int i = 0; i < 60; i++) {
              Citizen one = somebody();
              flood.add(CompletableFuture.supplyAsync(() -> one.get(OPEN), crowd));
            }
            assertThat(refusedOf(flood, 60 - 8)).allSatisfy(this::isFriendly);
            for (String path : List.of("/api/tasks", "/siklus", "/akun")) {
              assertThat(staff.get(path).statusCode()).as(path).isEqualTo(200);
            }
          });
      assertThat(flood.stream().map(CompletableFuture::join).map(Seen::status))
          .filteredOn(status -> status != 503)
          .as("so many had a place")
          .hasSize(8);
    } finally {
      crowd.shutdown();
    }
    assertThat(somebody().get(OPEN).status()).isEqualTo(200);
  }

  private static List<Seen> refusedOf(List<CompletableFuture<Seen>> flood, int wanted) {
    CompletableFuture<List<Seen>> enough = new CompletableFuture<>();
    List<Seen> refused = Collections.synchronizedList(new ArrayList<>());
    flood.forEach(
        one ->
            one.thenAccept(
                seen -> {
                  refused.add(seen);
                  if (refused.size() == wanted) {
                    enough.complete(List.copyOf(refused));
                  }
                }));
    return enough.orTimeout(10, TimeUnit.SECONDS).join();
  }

  private void isFriendly(Seen seen) {
    assertThat(seen.status()).isEqualTo(503);
    assertThat(seen.header("Retry-After")).contains("10");
    assertThat(seen.header("Content-Security-Policy")).isPresent();
    assertThat(seen.body()).contains("Sedang ramai", "formulir kertas");
  }

  @Test
  void everyChannelAsksAllNineInWordsOfItsOwn() {
    String phone = somebody().get("/survei/titik/SP-ORD-01").body();
    assertThat(phone).contains("cepat menjawab dan cepat datang", "9 dari 9");
    for (String channel : List.of("COUNTER", "KIOSK", "ONLINE", "PHONE", "HOUSEHOLD_QR", "?")) {
      Wording words = Wording.of(channel);
      assertThat(Element.values())
          .allSatisfy(
              each -> {
                assertThat(words.question(each)).endsWith("?").hasSizeLessThan(110);
                assertThat(words.answers(each)).hasSize(4).doesNotHaveDuplicates();
              });
      assertThat(Stream.of(Element.values()).map(words::question)).doesNotHaveDuplicates();
    }
  }

  private Citizen somebody() {
    int n = ++people;
    return new Citizen(port, "127.1.%d.%d".formatted(n / 200, 1 + n % 200));
  }

  private String code() {
    return codes.print(window, POINT, CodeUse.COUNTER, 1, "bkpsdm").get(0).replace("-", "");
  }

  private PointCount count() {
    return surveys.counts(window).stream()
        .filter(each -> each.servicePoint().equals(POINT))
        .findFirst()
        .orElseThrow();
  }

  private long sessions() {
    return jdbc.queryForObject("select count(*) from web_session", Long.class);
  }
}
