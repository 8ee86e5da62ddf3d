package id.go.pariaman.kinerja.feedback.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.Results;
import id.go.pariaman.kinerja.feedback.screening.Decision.Verdict;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@KinerjaTest
class ScreeningIT {

  private static final String CYCLE = "UJI-PERIKSA";
  private static final String REASON = "Terisi oleh mesin, sembilan nilai dalam dua detik";

  @Autowired private Screening screening;
  @Autowired private Results results;
  @Autowired private SurveyRoom room;
  @Autowired private JdbcTemplate jdbc;

  private WindowKey window;
  private String trapped;
  private String own;
  private String comment;

  @BeforeEach
  void open() {
    window = room.opened(CYCLE, "DISDUKCAPIL");
    room.answers(window, "SP-DUK-01", 20, 3);
    trapped = answer(true, Signal.TRAP, Signal.FAST);
    own = answer(true, Signal.OWN_DEVICE, Signal.FAST);
    answer(true, Signal.FAST);
    answer(false, Signal.TRAP, Signal.FAST);
    comment = room.comment(window, "SP-DUK-01", "<b>Ramah</b>, hubungi 081234567890");
  }

  private String answer(boolean verified, Signal... signals) {
    return room.answer(window, "SP-DUK-01", verified, Collections.nCopies(9, 4), signals);
  }

  @AfterEach
  void remove() {
    room.remove(CYCLE);
  }

  @Test
  void asksForWhatLooksMadeUpAndForEveryComment() {
    Waiting waiting = screening.open(window);

    assertThat(waiting.answers())
        .as("of those that count, the most suspicious first")
        .extracting(Waiting.FlaggedAnswer::id)
        .containsExactly(trapped, own);
    assertThat(waiting.answers().get(0).signals()).containsExactly(Signal.FAST, Signal.TRAP);
    assertThat(waiting.answers().get(0).points()).isEqualTo(9);
    assertThat(waiting.comments())
        .containsExactly(
            new Waiting.WaitingComment(
                comment,
                "SP-DUK-01",
                "<b>Ramah</b>, hubungi 081234567890",
                "<b>Ramah</b>, hubungi [disamarkan]",
                1));
  }

  @Test
  void recordsWhatAPersonDecidedAndDeletesNothing() {
    screening.decide(
        window,
        List.of(
            new Decision(trapped, Verdict.EXCLUDE, " " + REASON, null),
            new Decision(own, Verdict.COUNT, null, null),
            new Decision(comment, Verdict.SHOW, null, "Ramah, NIK 1377011205850003")),
        "bkpsdm");

    assertThat(screening.open(window)).isEqualTo(new Waiting(List.of(), List.of()));
    assertThat(row("survey_answer", trapped))
        .containsEntry("excluded", true)
        .containsEntry("screened_by", "bkpsdm")
        .containsEntry("screening_reason", REASON);
    assertThat(row("survey_answer", own))
        .containsEntry("excluded", false)
        .containsEntry("screened_by", "bkpsdm");
    assertThat(row("survey_comment", comment))
        .containsEntry("state", "SHOWN")
        .as("what HR typed is masked as well")
        .containsEntry("shown", "Ramah, NIK [disamarkan]")
        .containsEntry("masked", 1)
        .containsEntry("words", "<b>Ramah</b>, hubungi 081234567890");
    assertThat(
            jdbc.queryForMap(
                "select actor, subject, value_after from audit_entry where kind = 'ANSWERS_SCREENED' order by no desc limit 1"))
        .containsEntry("actor", "bkpsdm")
        .containsEntry("subject", CYCLE + "/survei/1")
        .containsEntry("value_after", "Dihitung: 1, Tidak dihitung: 1, Ditampilkan: 1");
    assertThat(results.compute(window).city().said().sums().people()).isEqualTo(22);
  }

  @Test
  void whatNobodyDecidesCountsAndIsNotShown() {
    var published = results.publish(window);
    assertThat(published.city().said().sums().people()).isEqualTo(23);
    assertThat(results.comments(window)).isEmpty();
    assertThat(screening.open(window).answers()).as("it is too late").isEmpty();
    assertThat(refused(new Decision(trapped, Verdict.EXCLUDE, REASON, null))).isEqualTo("id");
  }

  @ParameterizedTest
  @CsvSource({
    "TRAPPED, EXCLUDE, '', , reason",
    "TRAPPED, EXCLUDE, ..........., , reason",
    "TRAPPED, SHOW, , , verdict",
    "TRAPPED, , , , verdict",
    "COMMENT, HIDE, kurang, , reason",
    "COMMENT, EXCLUDE, alasan yang cukup panjang, , verdict",
    "COMMENT, SHOW, , \u200B\u200B\u200B, shown",
    "COMMENT, SHOW, , \u202Eabc, shown",
    "ffffffff-0000-0000-0000-000000000000, COUNT, , , id"
  })
  void refusesWhatIsIncompleteAndChangesNothing(
      String id, Verdict verdict, String reason, String shown, String field) {
    String of = id.equals("TRAPPED") ? trapped : id.equals("COMMENT") ? comment : id;
    Waiting before = screening.open(window);
    assertThat(refused(new Decision(of, verdict, reason, shown))).isEqualTo(field);
    assertThat(screening.open(window)).isEqualTo(before);
  }

  /** The second of two decisions, after a good one that must not stay. */
  private String refused(Decision wrong) {
    Decision good = new Decision(own, Verdict.COUNT, null, null);
    boolean waits =
        screening.open(window).answers().stream().anyMatch(answer -> answer.id().equals(own));
    List<Decision> decisions = waits ? List.of(good, wrong) : List.of(wrong);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> screening.decide(window, decisions, "bkpsdm"));
    assertThat(refused).isNotNull();
    Problem problem = refused.problems().get(0);
    return problem.field().replaceFirst("decisions\\[[01]]\\.", "");
  }

  private Map<String, Object> row(String table, String id) {
    return jdbc.queryForMap("select * from " + table + " where cast(id as text) = ?", id);
  }
}
