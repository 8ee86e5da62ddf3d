package id.go.pariaman.kinerja.feedback.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.WindowState;
import id.go.pariaman.kinerja.feedback.result.PointsIndex.Outcome;
import id.go.pariaman.kinerja.monitoring.InvariantChecker;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@KinerjaTest
class ResultsIT {

  private static final String CYCLE = "UJI-HASIL";

  @Autowired private Results results;
  @Autowired private Surveys surveys;
  @Autowired private SurveyRoom room;
  @Autowired private InvariantChecker checker;
  @Autowired private JdbcTemplate jdbc;

  @AfterEach
  void remove() {
    room.remove(CYCLE);
  }

  /** P13. */
  @Test
  void nobodyLearnsAnythingBeforeTheEnvelopesAreOpen() {
    WindowKey window = room.open(CYCLE, "DISDUKCAPIL");
    assertThatThrownBy(() -> results.compute(window)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> results.publish(window)).isInstanceOf(IllegalStateException.class);
    assertThat(results.published(window)).isEmpty();
    assertThat(results.index(CYCLE, 1, List.of("SP-DUK-01")).outcome()).isEqualTo(Outcome.NOT_YET);
  }

  @Test
  void whatIsComputedIsPublishedOnceAndForAll() {
    WindowKey window = window();
    WindowResult computed = results.compute(window);
    assertThat(results.published(window)).as("computed is not published").isEmpty();
    assertThat(results.comments(window)).isEmpty();
    assertThat(results.isAsHashed(window)).isTrue();

    assertThat(results.publish(window)).isEqualTo(computed);
    assertThat(surveys.get(window).state()).isEqualTo(WindowState.PUBLISHED);
    assertThat(results.published(window)).contains(computed);
    assertThat(results.recompute(window)).isEqualTo(computed);
    assertThat(results.published(window).orElseThrow().hash()).isEqualTo(computed.hash());
    assertThat(results.published()).contains(window);
    assertThat(checker.check()).isEmpty();

    // P9, P10: not with one more answer, and not cut otherwise.
    room.answers(window, "SP-IZN-01", 1, 4);
    assertThat(results.publish(window)).isEqualTo(computed);
    assertThat(results.compute(window)).isEqualTo(computed);
    assertThat(results.recompute(window)).isNotEqualTo(computed);
  }

  @Test
  void aWindowMayBeComputedAnewUntilItIsPublished() {
    WindowKey window = window();
    String before = results.compute(window).hash();
    jdbc.update(
        """
        update survey_answer set excluded = true, screened_by = 'bkpsdm', screening_reason = 'Dari mesin'
        where cycle = ? and service_point = 'SP-DUK-01' and elements[1] = 4""",
        CYCLE);
    WindowResult after = results.compute(window);
    assertThat(after.hash()).isNotEqualTo(before);
    assertThat(cell(after, "SP-DUK-01").excluded()).isEqualTo(10);
    assertThat(cell(after, "SP-DUK-01").said().sums().people()).isEqualTo(20);
    assertThat(after.city().excluded()).isEqualTo(10);
  }

  /** 20 of 3 and 10 of 4 at one, 6 of 4 at the next, 2 at the third; 30 at one of another unit. */
  private WindowKey window() {
    WindowKey window = room.opened(CYCLE, "DISDUKCAPIL", "DPMPTSP", "BPKPD");
    room.answers(window, "SP-DUK-01", 20, 3);
    room.answers(window, "SP-DUK-01", 10, 4);
    room.answers(window, "SP-DUK-02", 6, 4);
    room.answers(window, "SP-DUK-03", 2, 1);
    room.answers(window, "SP-IZN-01", 30, 3);
    room.answers(window, "SP-IZN-02", 12, 2);
    room.answers(window, "SP-PJK-01", 50, 3);
    for (int i = 0; i < 7; i++) {
      room.answer(window, "SP-DUK-01", false, List.of(1, 1, 1, 1, 1, 1, 1, 1, 1));
    }
    jdbc.update(
        "insert into respondent_tally values (?, 1, 'SP-DUK-01', 'SEX', 'FEMALE', 14), (?, 1, 'SP-IZN-01', 'SEX', 'FEMALE', 3), (?, 1, 'SP-IZN-01', 'SEX', 'MALE', 2)",
        CYCLE,
        CYCLE,
        CYCLE);
    return window;
  }

  @Test
  void saysFiguresOfFiveOrMoreOnlyAndNoneOfTheRest() {
    WindowResult result = results.publish(window());

    ResultCell point = cell(result, "SP-DUK-01");
    assertThat(point.said().index()).isEqualByComparingTo("83.33");
    assertThat(point.said().grade()).isEqualTo(ServiceGrade.B);
    assertThat(point.said().elementMeans().get(8)).isEqualByComparingTo("3.333");
    assertThat(point.minimumSample()).isEqualTo(369);
    assertThat(point.openAnswers()).as("beside the index, never in it").isEqualTo(7);
    assertThat(point.name()).isEqualTo("Perekaman dan pencetakan KTP-el");
    assertThat(point.said().lower()).isLessThan(point.said().index());
    assertThat(cell(result, "SP-DUK-03").isSaid()).as("two answers").isFalse();
    assertThat(cell(result, "SP-DUK-02").isSaid()).as("would give away the two").isFalse();
    assertThat(cell(result, "DISDUKCAPIL").said().sums().people()).isEqualTo(38);
    assertThat(result.city().said().sums().people()).isEqualTo(130);
    assertThat(result.city().name()).isEqualTo("Pemerintah Kota Pariaman");
    assertThat(result.profile()).as("two men follow from nothing").isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from survey_cell where cycle = ? and code in ('SP-DUK-02', 'SP-DUK-03') and num_nonnulls(people, squares, satisfaction, pooled) > 0",
                Integer.class,
                CYCLE))
        .as("what is not said is not stored")
        .isZero();
  }

  @Test
  void anAppraisalHearsOfItsServicePointsWhatEverybodyMay() {
    WindowKey window = window();
    room.comment(window, "SP-DUK-01", "Ramah");
    room.comment(window, "SP-DUK-03", "Lama");
    room.comment(window, "SP-IZN-01", "Belum dibaca siapa pun");
    jdbc.update(
        "update survey_comment set state = 'SHOWN', shown = words, screened_by = 'bkpsdm' where cycle = ? and words <> 'Belum dibaca siapa pun'",
        CYCLE);
    results.publish(window);

    PointsIndex two = results.index(CYCLE, 1, List.of("SP-DUK-01", "SP-IZN-01"));
    assertThat(two.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(two.index()).as("60 answers, weighted").isEqualByComparingTo("79.17");
    assertThat(two.people()).isEqualTo(60);
    assertThat(two.counted()).containsExactly("SP-DUK-01", "SP-IZN-01");
    assertThat(two.lower()).isLessThan(two.index());
    assertThat(two.upper()).isGreaterThan(two.index());

    PointsIndex unit = results.index(CYCLE, 1, List.of("SP-DUK-01", "SP-DUK-02", "SP-DUK-03"));
    assertThat(unit.people()).as("a whole unit counts with its small points").isEqualTo(38);
    assertThat(unit.counted()).containsExactly("SP-DUK-01", "SP-DUK-02", "SP-DUK-03");
    assertThat(results.index(CYCLE, 1, List.of("SP-DUK-01", "SP-DUK-03")).counted())
        .as("or the two could be subtracted")
        .containsExactly("SP-DUK-01");
    for (String few : List.of("SP-DUK-02", "SP-DUK-03", "SP-PKM-01")) {
      PointsIndex none = results.index(CYCLE, 1, List.of(few));
      assertThat(none.outcome()).isEqualTo(Outcome.TOO_FEW);
      assertThat(none.index()).as("missing is not zero").isNull();
    }
    assertThat(results.comments(window))
        .containsExactly(
            new ShownComment("DISDUKCAPIL", null, "Lama"),
            new ShownComment("DISDUKCAPIL", "SP-DUK-01", "Ramah"));
    assertThat(results.comments(window, List.of("SP-DUK-01", "SP-DUK-03")))
        .extracting(ShownComment::words)
        .containsExactly("Ramah");
  }

  private static ResultCell cell(WindowResult result, String code) {
    return result.cells().stream()
        .filter(cell -> cell.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
