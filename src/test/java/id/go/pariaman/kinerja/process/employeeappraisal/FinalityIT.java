package id.go.pariaman.kinerja.process.employeeappraisal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.appraisal.Deliveries;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.monitoring.InvariantChecker;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The Sekretaris Daerah goes before retirement, so that the regional head assesses three who are
 * not all leaders: whose result ends the matter, and to whom the others object.
 */
@KinerjaTest
class FinalityIT {

  private static final String HEAD_OF_BUREAU = "198201192004021004";
  private static final String ITS_STAFF = "198405272013121003";
  private static final String HEAD_OF_DISTRICT = "197606172008032002";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.forLanguageTag("id-ID"));

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private BorrowedCity city;
  @Autowired private Deliveries deliveries;
  @Autowired private InvariantChecker invariants;

  @Test
  void theRegionalHeadHasTheLastWordOnLeadersOnly(@TempDir Path directory) {
    city.borrow(directory);
    var sekda = "tuti.gading@pariaman.example,2026-01-01,";
    city.replace(sekda + "ACTIVE", sekda + "PRE_RETIREMENT").takeOver();
    try {
      walk.open("2026-FINAL", "BAGHUKUM", "KEC-PTENGAH");
      walk.wholeYear(List.of(key(HEAD_OF_BUREAU), key(ITS_STAFF), key(HEAD_OF_DISTRICT)));

      assertThat(deliveries.find(key(HEAD_OF_DISTRICT)).orElseThrow())
          .as("a leader of a unit that stands alone, p.90 no.12")
          .matches(delivery -> delivery.finalResult() && delivery.objectionTo().isEmpty())
          .matches(delivery -> delivery.finalBecause().orElseThrow().contains("angka 12"));
      assertThat(deliveries.find(key(HEAD_OF_BUREAU)).orElseThrow())
          .as("a bureau is part of the secretariat; nobody stands above the assessor")
          .matches(delivery -> !delivery.finalResult() && delivery.objectionTo().isEmpty());
      assertThat(deliveries.find(key(ITS_STAFF)).orElseThrow())
          .matches(delivery -> !delivery.finalResult())
          .matches(delivery -> delivery.objectionTo().orElseThrow().equals("walikota"));

      assertThat(form(HEAD_OF_DISTRICT)).contains("bersifat final").doesNotContain("BKPSDM");
      assertThat(form(HEAD_OF_BUREAU))
          .contains("mengajukan keberatan kepada kepala daerah melalui BKPSDM");
      assertThat(form(ITS_STAFF)).contains("keberatan kepada Wali Kota Pariaman dengan");
      assertThat(Browser.inSession(port, HEAD_OF_DISTRICT).get("/penilaian").body())
          .contains("tidak ada keberatan");
      assertThat(Browser.inSession(port, HEAD_OF_BUREAU).get("/penilaian").body())
          .contains("dapat mengajukan keberatan");
      for (String nip : List.of(HEAD_OF_DISTRICT, HEAD_OF_BUREAU, ITS_STAFF)) {
        walk.complete(key(nip), "AcknowledgeResult", Map.of("received", true));
      }
      assertThat(afterwards(HEAD_OF_DISTRICT))
          .contains("Dokumen evaluasi kinerja", "bersifat final", "Tidak ada langkah lagi");
      String until = DATE.format(deliveries.objectionUntil(key(ITS_STAFF)));
      assertThat(afterwards(ITS_STAFF))
          .contains("masih dapat mengajukan keberatan sampai " + until)
          .contains("keberatan kepada Wali Kota Pariaman", "paling lambat " + until);
      assertThat(afterwards(HEAD_OF_BUREAU))
          .contains("keberatan kepada kepala daerah melalui BKPSDM", "paling lambat " + until);
      assertThat(
              Browser.basic(port, ITS_STAFF).get("/api/appraisals/2026-FINAL/" + ITS_STAFF).body())
          .contains("\"objectionTo\":\"walikota\"", "\"finalResult\":false")
          .contains("\"objectionUntil\":\"" + deliveries.objectionUntil(key(ITS_STAFF)))
          .doesNotContain("\"receivedAt\":null");
    } finally {
      city.giveBack();
      walk.runJobs();
    }
    assertThat(invariants.check()).isEmpty();
  }

  private String afterwards(String nip) {
    return Browser.inSession(port, nip).get("/penilaian").body();
  }

  private static AppraisalKey key(String nip) {
    return new AppraisalKey("2026-FINAL", nip);
  }

  private String form(String nip) {
    return Browser.basic(port, nip)
        .get("/api/tasks/" + walk.task(key(nip), "AcknowledgeResult").getId())
        .body();
  }
}
