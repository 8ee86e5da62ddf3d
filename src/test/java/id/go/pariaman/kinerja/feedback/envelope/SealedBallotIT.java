package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.WindowState;
import id.go.pariaman.kinerja.feedback.code.CodeFor;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A window from its first code to its destroyed key. */
@KinerjaTest
class SealedBallotIT {

  private static final String POINT = "SP-DUK-01";

  @Autowired private Surveys surveys;
  @Autowired private Codes codes;
  @Autowired private Ballots ballots;
  @Autowired private SurveyRoom room;
  @Autowired private JdbcTemplate jdbc;

  private WindowKey window;

  @BeforeEach
  void open() {
    window = room.open("UJI-SEGEL");
  }

  @AfterEach
  void remove() {
    room.remove("UJI-SEGEL");
  }

  @Test
  void anAnswerStaysSealedUntilAllAreOpened() {
    String code = codes.print(window, POINT, CodeUse.COUNTER, 3, "bkpsdm").get(0);
    assertThat(codes.read(code)).contains(new CodeFor(window, POINT));
    assertThat(ballots.submit(code, answer(2, "Antreannya panjang"))).isEqualTo(Outcome.ACCEPTED);
    assertThat(ballots.submit(code, answer(4, ""))).isEqualTo(Outcome.VOID);
    assertThat(ballots.submitOpen(POINT, answer(1, "Tanpa kode"))).isEqualTo(Outcome.ACCEPTED);
    assertThat(counted())
        .extracting(PointCount::printed, PointCount::spent, PointCount::open)
        .containsExactly(3, 1, 1);

    surveys.openEnvelopes(window);
    surveys.openEnvelopes(window);
    assertThat(surveys.get(window).state()).isEqualTo(WindowState.SCREENING);
    assertThat(counted())
        .extracting(PointCount::printed, PointCount::spent, PointCount::open)
        .containsExactly(3, 1, 1);
  }

  private PointCount counted() {
    return surveys.counts(window).stream()
        .filter(count -> count.servicePoint().equals(POINT))
        .findFirst()
        .orElseThrow();
  }

  private static Answer answer(int value, String comment) {
    return new Answer(
        List.of(value, 3, 3, 3, 3, 3, 3, 3, 3), comment, Respondent.UNKNOWN, Set.of(Signal.NIGHT));
  }
}
