package id.go.pariaman.kinerja.monitoring.question;

import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.monitoring.Check;
import id.go.pariaman.kinerja.monitoring.Violation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks everything that one query each can answer. */
@Component
class Questions implements Check {

  private final JdbcClient jdbc;
  private final Clock clock;

  Questions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Violation> violations() {
    return Stream.of(
            Conservation.QUESTIONS,
            EngineAgreement.QUESTIONS,
            NothingStuck.QUESTIONS,
            CycleAgreement.QUESTIONS,
            SurveyAgreement.QUESTIONS,
            Once.QUESTIONS,
            EngineVariables.QUESTIONS,
            Votes.QUESTIONS,
            SurveyFigures.QUESTIONS,
            Health.QUESTIONS)
        .flatMap(List::stream)
        .flatMap(question -> ask(question).stream())
        .toList();
  }

  private List<Violation> ask(Question question) {
    return jdbc.sql(question.sql())
        .param("now", LocalDateTime.now(clock))
        .param("zone", clock.getZone().getId())
        .param("employeesSteps", AppraisalStep.ids(AppraisalStep::isEmployees))
        .param("awaitingSteps", AppraisalStep.ids(AppraisalStep::isAwaiting))
        .param("besideSteps", AppraisalStep.ids(AppraisalStep::isBeside))
        .query((row, i) -> violation(question, row))
        .list();
  }

  private static Violation violation(Question question, ResultSet row) throws SQLException {
    return new Violation(
        question.invariant(),
        row.getString("key"),
        question.what().contains("%s")
            ? question.what().formatted(row.getString("detail"))
            : question.what());
  }
}
