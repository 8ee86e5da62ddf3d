package id.go.pariaman.kinerja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.appraisal.evaluation.DecisionTables;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.envelope.Ballots;
import id.go.pariaman.kinerja.feedback.envelope.Outcome;
import id.go.pariaman.kinerja.feedback.result.Results;
import id.go.pariaman.kinerja.monitoring.privacy.PersonalTexts;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.LogCapture;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantCheckerIT {

  @Autowired private InvariantChecker checker;
  @Autowired private PersonalTexts personal;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private Codes codes;
  @Autowired private Ballots ballots;
  @Autowired private Evaluations evaluations;
  @Autowired private DecisionTables tables;
  @Autowired private SurveyRoom room;
  @Autowired private Results results;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  private SmallCycle cycle;
  private LogCapture log;

  @BeforeAll
  void walkThroughTwoCycles(@Autowired AutowireCapableBeanFactory beans) {
    cycle = beans.createBean(SmallCycle.class);
    oneSurveyIsPublished();
    try (var capture = LogCapture.start()) {
      log = capture;
      oneFinishes();
      fourStandAtDifferentSteps();
      citizensAnswer();
    }
  }

  private void oneSurveyIsPublished() {
    var window = room.opened("UJI-S", "DISDUKCAPIL", "DPMPTSP");
    room.answers(window, "SP-DUK-01", 9, 3);
    room.answers(window, "SP-DUK-02", 8, 4);
    room.answers(window, "SP-IZN-01", 7, 3);
    room.comment(window, "SP-DUK-01", "Ramah");
    jdbc.update("update survey_comment set state = 'SHOWN', shown = words, screened_by = 'bkpsdm'");
    jdbc.update(
        "insert into respondent_tally values ('UJI-S', 1, 'SP-DUK-01', 'SEX', 'FEMALE', 9)");
    results.publish(window);
  }

  private void oneFinishes() {
    var gusrianto = key("UJI-A", "gusrianto");
    cycle.open("UJI-A");
    cycle.plan(gusrianto);
    cycle.approve(gusrianto);
    for (var actual : List.of("2", "6", "9")) {
      cycle.nextPhase("UJI-A");
      cycle.report(gusrianto, "ReportProgress", actual);
      cycle.rate(gusrianto, "RatePeriod");
    }
    cycle.nextPhase("UJI-A");
    cycle.report(gusrianto, "AssessSelf", "12.5");
    cycle.rate(gusrianto, "ReviewPerformance");
    cycle.acknowledge(gusrianto);
  }

  private void fourStandAtDifferentSteps() {
    cycle.open("UJI-B");
    for (var person : List.of("gusrianto", "rina")) {
      cycle.plan(key("UJI-B", person));
      cycle.approve(key("UJI-B", person));
    }
    cycle.plan(key("UJI-B", "salma"));
    cycle.nextPhase("UJI-B");
    cycle.report(key("UJI-B", "gusrianto"), "ReportProgress", "3");
    cycle.rate(key("UJI-B", "gusrianto"), "RatePeriod");
    cycle.report(key("UJI-B", "rina"), "ReportProgress", "1");
    cycle.askForChange(key("UJI-B", "rina"));
    cycle.saveDraft(key("UJI-B", "irwan"), "DraftPlan", "belum saya kirimkan");
  }

  /** One window is opened, the other takes answers. */
  private void citizensAnswer() {
    for (var code : List.of("UJI-A", "UJI-B")) {
      var window = room.openIn(code, "DISDUKCAPIL");
      runtime.startProcessInstanceByKey("citizen-feedback", window.toString());
      codes.print(window, "SP-DUK-01", CodeUse.COUNTER, 2, "bkpsdm").forEach(this::answer);
      codes.print(window, "SP-DUK-02", CodeUse.COUNTER, 2, "bkpsdm");
    }
    for (var step : List.of("CollectionEnded", "OpenEnvelopes", "DestroyKey")) {
      management.executeJob(
          management
              .createJobQuery()
              .processInstanceId(survey("UJI-A").getId())
              .activityId(step)
              .singleResult()
              .getId());
    }
  }

  private ProcessInstance survey(String code) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(new WindowKey(code, 1).toString())
        .singleResult();
  }

  private void answer(String code) {
    var answer =
        new Answer(
            List.of(4, 3, 4, 3, 4, 3, 4, 3, 4),
            "Cepat",
            new Respondent(Respondent.Sex.MALE, null, null, null),
            Set.of());
    assertThat(ballots.submit(code, answer)).isEqualTo(Outcome.ACCEPTED);
  }

  @AfterAll
  void removeThem() {
    for (var code : List.of("UJI-A", "UJI-B")) {
      runtime.deleteProcessInstance(survey(code).getId(), "end of the test");
    }
    room.removeWindows("UJI-A");
    room.removeWindows("UJI-B");
    cycle.remove("UJI-A");
    cycle.remove("UJI-B");
    room.remove("UJI-S");
  }

  private static AppraisalKey key(String cycle, String person) {
    return new AppraisalKey(cycle, Mutation.PEOPLE.get(person));
  }

  @Test
  void findsNothingWhereWorkGoesOn() {
    assertThat(checker.check()).isEmpty();
    assertThat(
            jdbc.queryForList(
                "select step from appraisal where cycle = 'UJI-B' and nip in (?, ?, ?, ?) order by step",
                String.class,
                Mutation.PEOPLE.values().toArray()))
        .containsExactly("ApprovePlan", "AwaitPeriod", "DraftPlan", "RatePeriod");
  }

  @ParameterizedTest
  @MethodSource("id.go.pariaman.kinerja.monitoring.Mutation#all")
  void catches(Mutation mutation) {
    var violations =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.execute(mutation.sql());
              return checker.check();
            });
    assertThat(violations)
        .anyMatch(
            found ->
                found.invariant() == mutation.caughtBy() && found.key().startsWith(mutation.key()));
    assertThat(personal.in(violations.stream().map(Violation::toString).toList())).isEmpty();
  }

  @Test
  void takesACommitThatWaitsForItsOwnServerAloneAsTheStartDoes() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.execute("set local synchronous_commit = local");
          assertThat(checker.check()).isEmpty();
        });
  }

  @Test
  void isSoundAgainAfterAllOfThem() {
    assertThat(Mutation.all()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(checker.check()).isEmpty();
  }

  /**
   * Somebody was judged by a table that the quadrant in force no longer equals; who was judged by
   * the present one stands beside them.
   */
  @Test
  void holdsAPredicateAgainstTheTableThatItsProposalPinned() {
    var violations =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.execute(
                  "update evaluation set predicate = 'VERY_POOR', predicate_version = '1/7' where cycle = 'UJI-A' and period in (1, 2)");
              jdbc.execute(
                  "update proposal set decision_version = '1/7' where cycle = 'UJI-A' and period in (1, 2)");
              jdbc.execute(
                  "update evaluation set predicate = 'GOOD' where cycle = 'UJI-A' and period = 2");
              return new SameResult(JdbcClient.create(jdbc), evaluations, new EarlierTables(tables))
                  .violations();
            });
    assertThat(violations)
        .extracting(Violation::what)
        .filteredOn(message -> message.startsWith("Predikat"))
        .containsExactly("Predikat periode 2 tidak sesuai dengan kuadran kinerja.");
  }

  /** With a version 1/7, by which every predicate is the lowest. */
  private record EarlierTables(DecisionTables now) implements DecisionTables {

    @Override
    public Pinned latest() {
      throw new IllegalStateException("what is in force now decides nothing old");
    }

    @Override
    public Pinned version(String version) {
      return version.equals("1/7") ? new Lowest() : now.version(version);
    }

    private record Lowest() implements Pinned {

      @Override
      public String version() {
        return "1/7";
      }

      @Override
      public ResultSuggestion suggest(ResultRatingFacts facts) {
        throw new IllegalStateException("only predicates are asked for");
      }

      @Override
      public Predicate predicate(
          ExpectationRating workResult, ExpectationRating workBehaviour, boolean studyLeaveFailed) {
        return Predicate.VERY_POOR;
      }
    }
  }

  /** Five times the people: a question that grows with the square would take 25 times as long. */
  @Test
  void answersForFiveTimesTheAppraisalsInProportion() {
    long before = nanosOfACheckWith(500);
    assertThat(nanosOfACheckWith(2_500)).isLessThan(12 * before);
  }

  private long nanosOfACheckWith(int people) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          jdbc.execute(
              Mutation.file("copied-people.sql").replace("{people}", String.valueOf(people)));
          return nanosOfACheck();
        });
  }

  private long nanosOfACheck() {
    long start = System.nanoTime();
    assertThat(checker.check()).isEmpty();
    return System.nanoTime() - start;
  }

  @Test
  void logsNothingPersonal() {
    log.assertNothingPersonal(personal);
  }

  @Test
  void seesPersonalTextsInALog() {
    var logger = LoggerFactory.getLogger(getClass());
    for (var line :
        List.of(
            "Rina Rantau masuk",
            "surat ke rina.rantau@pariaman.example",
            "alasan: seluruh dokumen terbit tepat waktu",
            "predikat VERY_GOOD",
            "hasil Di bawah ekspektasi")) {
      try (var capture = LogCapture.start()) {
        logger.info(line);
        assertThatThrownBy(() -> capture.assertNothingPersonal(personal))
            .as(line)
            .isInstanceOf(AssertionError.class);
      }
    }
  }
}
