package id.go.pariaman.kinerja.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.organisation.EvaluationWindow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("workingDayLimits")
  void aLimitFallsOnTheDayOfTheWorkedExample(Example example) {
    var days = new WorkingDays(example.holidays());
    var due = days.plus(example.event(), example.inputs().path("days").intValue());
    assertThat(due).isEqualTo(example.expected("dueDate"));
  }

  static Stream<Example> workingDayLimits() throws IOException {
    return examples().filter(e -> e.inputs().path("dayType").asText().equals("WORKING"));
  }

  @Test
  void everyWorkedExampleOfAWorkingDayLimitIsRead() throws IOException {
    assertThat(workingDayLimits()).hasSize(12);
    assertThat(transfers()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("transfers")
  void anAssessorWhoMovedEvaluatesAsInTheWorkedExample(Example example) {
    var window = new EvaluationWindow(example.day("windowOpens"), example.day("windowCloses"));
    assertThat(window.oldAssessorEvaluates(example.day("transferDate")))
        .isEqualTo(example.json().at("/expected/oldAssessorEvaluates").booleanValue());
  }

  static Stream<Example> transfers() throws IOException {
    return examples().filter(e -> e.inputs().path("rule").asText().equals("ASSESSOR_TRANSFER"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-25, false",
    "2026-08-31, false",
    "2026-09-01, true",
    "2026-09-25, true",
    "2026-09-30, true",
    "2026-10-01, false"
  })
  void anAssessorWhoMovedInsideTheWindowStillEvaluates(LocalDate transfer, boolean evaluates) {
    var window = new EvaluationWindow(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
    assertThat(window.oldAssessorEvaluates(transfer)).isEqualTo(evaluates);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 0, 2026-01-02", // Friday
    "2026-01-02, 1, 2026-01-05",
    "2026-01-03, 1, 2026-01-05", // Saturday
    "2026-01-15, 1, 2026-01-19", // Friday the 16th is a holiday
    "2026-01-12, 9, 2026-01-26"
  })
  void aLimitLeavesOutWeekendsAndHolidays(LocalDate from, int count, LocalDate expected) {
    var days = new WorkingDays(Set.of(LocalDate.of(2026, 1, 16)));
    assertThat(days.plus(from, count)).isEqualTo(expected);
  }

  @Test
  void noDaysGiveTheDayItselfAndFewerAreRefused() {
    var days = new WorkingDays(Set.of());
    var saturday = LocalDate.of(2026, 1, 3);
    assertThat(days.plus(saturday, 0)).isEqualTo(saturday);
    assertThatIllegalArgumentException().isThrownBy(() -> days.plus(saturday, -1));
  }

  private static Stream<Example> examples() throws IOException {
    try (var file = WorkingDaysTest.class.getResourceAsStream("/oracles/legal-clock.json")) {
      return StreamSupport.stream(new ObjectMapper().readTree(file).spliterator(), false)
          .map(Example::new);
    }
  }

  record Example(JsonNode json) {

    JsonNode inputs() {
      return json.path("inputs");
    }

    LocalDate day(String name) {
      return LocalDate.parse(inputs().path(name).asText());
    }

    LocalDate event() {
      return day("eventDate");
    }

    LocalDate expected(String name) {
      return LocalDate.parse(json.path("expected").path(name).asText());
    }

    Set<LocalDate> holidays() {
      var days = new HashSet<LocalDate>();
      inputs().path("holidays").forEach(day -> days.add(LocalDate.parse(day.asText())));
      return days;
    }

    @Override
    public String toString() {
      return json.path("id").asText() + " " + inputs().path("rule").asText();
    }
  }
}
