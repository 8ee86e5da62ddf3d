package id.go.pariaman.kinerja.process.employeeappraisal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two of the legal bureau: one stays and is rated by the superior of the silent head, the other is
 * rated by the head and then moves to another bureau.
 */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersIT {

  private static final String CYCLE = "2026-BACA";
  private static final String STAYS = "198401102006032004";
  private static final String MOVES = "198405272013121003";
  private static final String FEEDBACK = "Pertahankan ketelitian";

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private BorrowedCity city;

  @BeforeAll
  void bothAreRated(@TempDir Path directory) {
    city.borrow(directory);
    walk.open(CYCLE, "BAGHUKUM");
    var stays = new AppraisalKey(CYCLE, STAYS);
    var moves = new AppraisalKey(CYCLE, MOVES);
    walk.agree(stays);
    walk.agree(moves);
    walk.nextPhase(CYCLE);
    walk.report(stays, "ReportProgress");
    walk.lapse(stays, "RatingOverdue");
    walk.rate(stays, "RatePeriod");
    walk.report(moves, "ReportProgress");
    walk.rate(moves, "RatePeriod");
    var row = "BAGHUKUM,FE-HUK-2,III/d,198201192004021004,SUPERIOR,gusrianto.durian";
    city.replace(
            row,
            row.replace("BAGHUKUM", "BAGORG").replace("198201192004021004", "197804182002022004"))
        .takeOver();
    walk.runJobs();
  }

  @AfterAll
  void giveBack() {
    city.giveBack();
    walk.runJobs();
  }

  @ParameterizedTest
  @CsvSource({
    STAYS + ", 198401102006032004, 200, the employee",
    STAYS + ", 198201192004021004, 200, the direct superior",
    STAYS + ", 197011011994122004, 200, the superior who rated instead",
    STAYS + ", bkpsdm, 200, HR without the words",
    STAYS + ", inspektorat, 200, the inspectorate",
    STAYS + ", 198405272013121003, 404, a colleague",
    STAYS + ", 197804182002022004, 404, the head of another bureau",
    STAYS + ", walikota, 404, the regional head two steps above",
    STAYS + ", komite, 404, the committee",
    STAYS + ", bpkad, 404, finance",
    MOVES + ", 198405272013121003, 200, the employee",
    MOVES + ", 197804182002022004, 200, the superior of today",
    MOVES + ", 198201192004021004, 200, the former superior who rated",
    MOVES + ", 197011011994122004, 404, who stands above both and did nothing",
    MOVES + ", 198401102006032004, 404, a former colleague",
    "000000000000000000, bkpsdm, 404, nobody"
  })
  void anAppraisalIsReadByThoseWhoHaveToDoWithIt(
      String nip, String reader, int status, String who) {
    var answer = Browser.basic(port, reader).get("/api/appraisals/" + CYCLE + "/" + nip);
    assertThat(answer.statusCode()).as(who).isEqualTo(status);
    assertThat(answer.body().contains(FEEDBACK))
        .as(who)
        .isEqualTo(status == 200 && !reader.equals("bkpsdm"));
  }

  @ParameterizedTest
  @CsvSource({
    STAYS + ", true",
    MOVES + ", true",
    "197804182002022004, false",
    "197011011994122004, false",
    "bkpsdm, false"
  })
  void thePageShowsEverybodyTheirOwnAndNothingElse(String reader, boolean own) {
    assertThat(Browser.inSession(port, reader).get("/penilaian").body().contains(FEEDBACK))
        .isEqualTo(own);
  }
}
