package id.go.pariaman.kinerja.feedback.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the staff do: print codes, count, type from paper. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyDeskIT {

  private static final String CYCLE = "2026-LOKET";
  private static final String PAGE = "/siklus/" + CYCLE + "/survei";
  private static final String POINT = "SP-HUB-01";
  private static final String OTHER_POINT = "SP-SOS-01";
  private static final String ASN = "198405272013121003";

  @LocalServerPort private int port;
  @Autowired private SurveyRoom room;
  @Autowired private Surveys surveys;
  @Autowired private Codes codes;
  @Autowired private JdbcTemplate jdbc;

  @Value("${kinerja.base-address}")
  private String base;

  private final Map<String, Browser> browsers = new HashMap<>();
  private WindowKey window;
  private String officer;

  @BeforeAll
  void open() {
    window = room.open(CYCLE, "DISHUB", "DINSOS");
    officer =
        jdbc.queryForObject(
            """
            select min(nip) from placement join position on code = position_code
            where unit_code = 'DISHUB' and personnel_officer and valid_from <= current_date
              and coalesce(valid_until >= current_date, true)""",
            String.class);
  }

  @AfterAll
  void close() {
    room.remove(CYCLE);
  }

  /** From the button to the thanks page: a camera reads the sheet, a citizen answers with it. */
  @Test
  void aPictureOfAPrintedSheetCanBeAnsweredWith() throws Exception {
    PointCount before = count(POINT);

    HttpResponse<byte[]> sheet = print("bkpsdm", POINT, "COUNTER", "3");

    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("content-type").orElse("")).startsWith("application/pdf");
    assertThat(sheet.headers().firstValue("cache-control").orElse("")).contains("no-store");
    String address = firstPicture(sheet.body());
    assertThat(address).startsWith(base + "/survei/k/");
    Citizen citizen = new Citizen(port, "127.3.0.1");
    String path = URI.create(address).getPath();
    assertThat(citizen.answer(path, 4).location()).isEqualTo("/survei/terima-kasih");
    assertThat(count(POINT).printed()).isEqualTo(before.printed() + 3);
    assertThat(count(POINT).spent()).isEqualTo(before.spent() + 1);
    assertThat(page("bkpsdm")).contains("Uji kendaraan bermotor", "Rekomendasi bantuan sosial");
  }

  @Test
  void paperIsAQuestionnaireForEachCode() throws Exception {
    HttpResponse<byte[]> sheet = print("bkpsdm", POINT, "PAPER", "2");
    try (PDDocument pdf = Loader.loadPDF(sheet.body())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Uji kendaraan bermotor", "9. Bagaimana tempat", "petugas dari luar unit ini");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTER, 0, Cetak 1 sampai 200",
    "COUNTER, 201, Cetak 1 sampai 200",
    "COUNTER, -5, Cetak 1 sampai 200",
    "COUNTER, sepuluh, Cetak 1 sampai 200",
    "OTHER, 5, Pilih untuk apa"
  })
  void aWrongNumberPrintsNothing(String use, String number, String message) throws Exception {
    PointCount before = count(POINT);
    HttpResponse<byte[]> answer = print("bkpsdm", POINT, use, number);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(message);
    assertThat(count(POINT)).isEqualTo(before);
  }

  @Test
  void anOfficerSeesAndPrintsForTheOwnUnitOnly() throws Exception {
    assertThat(page(officer))
        .contains("Uji kendaraan bermotor")
        .doesNotContain("Rekomendasi bantuan sosial", "Tutup pengumpulan sekarang");
    assertThat(print(officer, POINT, "HOUSEHOLD", "1").statusCode()).isEqualTo(200);
    PointCount before = count(OTHER_POINT);
    assertThat(print(officer, OTHER_POINT, "COUNTER", "1").statusCode()).isEqualTo(404);
    assertThat(count(OTHER_POINT)).isEqualTo(before);
    assertThat(
            browser(officer)
                .form(PAGE + "/tutup", "period=1&reason=alasan+yang+panjang")
                .statusCode())
        .isEqualTo(403);
    assertThat(browser(ASN).page(PAGE).statusCode()).isEqualTo(403);
    assertThat(print("bkpsdm", "SP-XXX-01", "COUNTER", "1").statusCode()).isEqualTo(404);
  }

  @Test
  void anEarlyEndNeedsAReason() {
    HttpResponse<String> answer = browser("bkpsdm").form(PAGE + "/tutup", "period=1&reason=......");
    assertThat(answer.body()).contains("Tulis alasan menutup lebih awal");
    assertThat(
            browser("bkpsdm").form(PAGE + "/tutup", "period=7&reason=alasan+panjang").statusCode())
        .isEqualTo(404);
    assertThat(surveys.get(window).state().name()).isEqualTo("COLLECTING");
  }

  @Test
  void paperIsTypedByOthersAndRecordedWithoutCodeOrContent() {
    String code = codes.print(window, OTHER_POINT, CodeUse.PAPER, 1, "bkpsdm").get(0);
    PointCount before = count(OTHER_POINT);
    Browser hand = browser(officer);

    assertThat(hand.page("/survei/kertas?kode=" + code).body())
        .contains("Salin persis dari kertas", "Rekomendasi bantuan sosial")
        .doesNotContain("belum pernah memakai layanan ini");
    Map<String, String> fields = Citizen.filled("", 2);
    fields.put("kode", code);
    fields.remove("U5");
    assertThat(hand.form("/survei/kertas", fields).body()).contains("Belum dijawab: 1 pertanyaan");
    fields.put("U5", "2");
    HttpResponse<String> taken = hand.form("/survei/kertas", fields);
    assertThat(taken.headers().firstValue("location").orElse(""))
        .endsWith("/survei/kertas?diterima");
    assertThat(hand.form("/survei/kertas", fields).body()).contains("sudah terpakai");
    assertThat(count(OTHER_POINT).spent()).isEqualTo(before.spent() + 1);
    assertThat(
            jdbc.queryForMap(
                "select actor, kind, subject, value_before, value_after, reason from audit_entry order by no desc limit 1"))
        .containsEntry("actor", officer)
        .containsEntry("kind", "PAPER_ANSWER_TYPED")
        .containsEntry("subject", OTHER_POINT)
        .containsEntry("value_before", null)
        .containsEntry("value_after", null)
        .containsEntry("reason", null);
  }

  @Test
  void nobodyTypesForTheOwnUnit() {
    String code = codes.print(window, POINT, CodeUse.PAPER, 1, "bkpsdm").get(0);
    PointCount before = count(POINT);
    Map<String, String> fields = Citizen.filled("", 4);
    fields.put("kode", code);

    assertThat(browser(officer).page("/survei/kertas?kode=" + code).body())
        .contains("layanan unit Anda sendiri");
    assertThat(browser(officer).form("/survei/kertas", fields).body())
        .contains("layanan unit Anda sendiri");
    assertThat(browser(ASN).form("/survei/kertas", fields).statusCode()).isIn(403, 404);
    assertThat(Browser.anonymous(port).forged().form("/survei/kertas", fields).statusCode())
        .isIn(302, 403);
    assertThat(
            browser("bkpsdm").elsewhere(port).forged().form("/survei/kertas", fields).statusCode())
        .as("forged")
        .isEqualTo(403);
    assertThat(count(POINT)).isEqualTo(before);
    assertThat(browser("bkpsdm").form("/survei/kertas", fields).statusCode()).isEqualTo(302);
  }

  private static String firstPicture(byte[] sheet) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(sheet)) {
      BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 120);
      int width = image.getWidth() / 2;
      int height = image.getHeight() / 5;
      int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
      var source = new RGBLuminanceSource(width, height, pixels);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(source)),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    }
  }

  private HttpResponse<byte[]> print(String user, String point, String use, String count)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + PAGE + "/cetak"))
            .header("Content-Type", Citizen.FORM)
            .POST(
                BodyPublishers.ofString(
                    "period=1&servicePoint=%s&use=%s&count=%s".formatted(point, use, count)));
    browser(user).headers().forEach(request::header);
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
  }

  private String page(String user) {
    return browser(user).page(PAGE).body();
  }

  private Browser browser(String user) {
    return browsers.computeIfAbsent(user, name -> Browser.inSession(port, name));
  }

  private PointCount count(String point) {
    return surveys.counts(window).stream()
        .filter(each -> each.servicePoint().equals(point))
        .findFirst()
        .orElseThrow();
  }
}
