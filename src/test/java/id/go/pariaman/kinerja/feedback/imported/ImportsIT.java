package id.go.pariaman.kinerja.feedback.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@KinerjaTest
class ImportsIT {

  private static final String COMPLAINTS = "nomor,tanggal,unit,kategori,isi,status,tanggalJawab\n";
  private static final String LEGACY = "tahun,unit,layanan,n,U1,U2,U3,U4,U5,U6,U7,U8,U9\n";
  private static final String MEANS = "3.1,3.2,3.3,3.4,3.5,3.6,3.1,3.2,3.354";

  @LocalServerPort private int port;
  @Autowired private Imports imports;
  @Autowired private JdbcTemplate jdbc;

  @AfterEach
  void remove() {
    jdbc.update("delete from complaint");
    jdbc.update("delete from legacy_index");
  }

  @Test
  void takesComplaintsOverWithoutTellingWhoIsMeant() {
    String file =
        COMPLAINTS
            + "L-1,2026-01-05,DISDUKCAPIL,KTP,\"Hubungi 081234567890, lama sekali\",Proses,\n"
            + "L-2,2026-01-05,PERKIMLH,Sampah,Belum diangkut,Selesai,2026-01-07\n"
            + "L-3,2026-01-05,PERKIMLH,Sampah,Lama dijawab,Selesai,2026-06-01\n";
    assertThat(imports.complaints("lapor.csv", bytes(file), "bkpsdm"))
        .isEqualTo(new Imports.Imported(3, 3));
    assertThat(imports.complaints("lapor.csv", bytes(file), "bkpsdm"))
        .isEqualTo(new Imports.Imported(3, 0));
    assertThat(acts("COMPLAINTS_IMPORTED")).as("nothing new, nothing recorded").isEqualTo(1);

    var clocks = imports.complaints();
    assertThat(clocks)
        .extracting(each -> each.complaint().no())
        .containsExactly("L-1", "L-2", "L-3");
    assertThat(clocks.get(0).complaint().words()).isEqualTo("Hubungi [disamarkan], lama sekali");
    assertThat(clocks.get(0).complaint().masked()).isEqualTo(1);
    assertThat(clocks).extracting(ComplaintClock::isOpen).containsExactly(true, false, false);
    assertThat(clocks).extracting(ComplaintClock::isLate).endsWith(false, true);
    assertThat(clocks.get(0).due())
        .as("fourteen working days, holidays of January 2026 left out")
        .isAfterOrEqualTo(LocalDate.of(2026, 1, 23));

    String answered = file.replace("sekali\",Proses,", "sekali\",Selesai,2026-01-20");
    assertThat(imports.complaints("lapor.csv", bytes(answered), "bkpsdm").changed()).isEqualTo(1);
    assertThat(imports.complaints().get(0).isOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,2026-01-05,DISDUKCAPIL,KTP,Isi,Proses,             | 2:nomor
          L-1,05-01-2026,DISDUKCAPIL,KTP,Isi,Proses,          | 2:tanggal
          L-1,2126-01-05,DISDUKCAPIL,KTP,Isi,Proses,          | 2:tanggal
          L-1,2026-01-05,DISDUK,KTP,Isi,Proses,               | 2:unit
          L-1,2026-01-05,SP-DUK-01,KTP,Isi,Proses,            | 2:unit
          L-1,2026-01-05,DISDUKCAPIL,,Isi,Proses,             | 2:kategori
          L-1,2026-01-05,DISDUKCAPIL,KTP,,Proses,             | 2:isi
          L-1,2026-01-05,DISDUKCAPIL,KTP,Isi,Beres,           | 2:status
          L-1,2026-01-05,DISDUKCAPIL,KTP,Isi,Selesai,         | 2:tanggalJawab
          L-1,2026-01-05,DISDUKCAPIL,KTP,Isi,Proses,2026-01-06| 2:tanggalJawab
          L-1,2026-01-05,DISDUKCAPIL,KTP,Isi,Selesai,2026-01-04| 2:tanggalJawab
          L-9,2026-01-05,DISDUKCAPIL,KTP,Isi,Proses,          | 3
          L-1,2026-01-05,DISDUKCAPIL                          | 2
          """)
  void refusesAComplaintWithTheFaultsPlace(String line, String place) {
    String file = COMPLAINTS + line + "\nL-9,2026-01-05,DISDUKCAPIL,KTP,Baik,Proses,\n";
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> imports.complaints("lapor.csv", bytes(file), "bkpsdm"));
    assertThat(refused.problems()).extracting(Problem::field).contains("lapor.csv:" + place);
    assertThat(imports.complaints()).as("nothing is imported by halves").isEmpty();
  }

  @Test
  void tellsEveryFaultAtOnce() {
    String file = LEGACY + "2010,DISDUK,,3,5,3,3,3,3,3,3,3,x\n";
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> imports.legacy("skm.csv", bytes(file), false, "bkpsdm"));
    assertThat(refused.problems())
        .extracting(Problem::field)
        .containsExactly(
            "skm.csv:2:U1", "skm.csv:2:U9", "skm.csv:2:n", "skm.csv:2:tahun", "skm.csv:2:unit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025,DISDUKCAPIL,SP-IZN-01,40,                           | 2:layanan
          2025,DISDUKCAPIL,,4,                                     | 2:n
          2999,DISDUKCAPIL,,40,                                    | 2:tahun
          """)
  void refusesALegacyResultWithTheFaultsPlace(String start, String place) {
    String file = LEGACY + start.strip() + MEANS + "\n";
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> imports.legacy("skm.csv", bytes(file), false, "bkpsdm"));
    assertThat(refused.problems()).extracting(Problem::field).containsExactly("skm.csv:" + place);
    assertThat(imports.legacy()).isEmpty();
  }

  @Test
  void takesLegacyResultsOver() {
    String file =
        LEGACY
            + "2025,DISDUKCAPIL,,240,"
            + MEANS
            + "\n"
            + "2025,DISDUKCAPIL,SP-DUK-01,40,"
            + MEANS
            + "\n";
    assertThat(imports.legacy("skm.csv", bytes(file), false, "bkpsdm").changed()).isEqualTo(2);
    assertThat(imports.legacy("skm.csv", bytes(file), false, "bkpsdm").changed()).isZero();
    assertThat(imports.legacy())
        .extracting(LegacyIndex::servicePoint)
        .containsExactly(null, "SP-DUK-01");
    assertThat(imports.legacy().get(0).index()).isEqualByComparingTo("82.65");
    assertThat(imports.legacy().get(0).example()).isFalse();
  }

  @Test
  void hrBringsAFileInOnThePage() {
    var hr = Browser.inSession(port, "bkpsdm");
    assertThat(hr.page("/").body()).contains("href=\"/survei/impor\"");
    assertThat(hr.page("/survei/impor").body()).contains("Impor pengaduan");
    var faulty =
        hr.upload(
            "/survei/impor/pengaduan",
            "berkas",
            "..\\\\lapor<x>.csv",
            bytes(COMPLAINTS + "L-1,2026-01-05,DISDUK,KTP,Isi,Proses,\n"));
    assertThat(faulty.body())
        .contains("Tidak ada yang diimpor", "lapor_x_.csv:2:unit", "Tulis kode unit");
    var good =
        hr.upload(
            "/survei/impor/pengaduan",
            "berkas",
            "lapor.csv",
            bytes(
                COMPLAINTS + "L-1,2026-01-05,DISDUKCAPIL,KTP,<script>alert(1)</script>,Proses,\n"));
    assertThat(good.body())
        .contains("1 baris dibaca, 1 baru atau berubah", "&lt;script&gt;alert(1)", "(terlambat)")
        .doesNotContain("<script>alert(1)");
    assertThat(
            hr.upload(
                    "/survei/impor/skm",
                    "berkas",
                    "skm.csv",
                    bytes(LEGACY + "2025,DISDUKCAPIL,,240," + MEANS + "\n"))
                .body())
        .contains("1 baris dibaca, 1 baru atau berubah", "seluruh unit");
    assertThat(hr.upload("/survei/impor/skm", "berkas", "skm.csv", new byte[0]).body())
        .contains("Pilih berkas CSV");
    assertThat(
            hr.forged()
                .upload("/survei/impor/skm", "berkas", "skm.csv", bytes(LEGACY))
                .statusCode())
        .isEqualTo(403);
  }

  private int acts(String kind) {
    return jdbc.queryForObject(
        "select count(*) from audit_entry where kind = ? and subject = 'lapor.csv' and actor = 'bkpsdm'",
        Integer.class,
        kind);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
