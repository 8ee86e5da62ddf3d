package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.organisation.EvaluationWindow;
import id.go.pariaman.kinerja.organisation.calendar.WorkingDays;
import id.go.pariaman.kinerja.scoring.legalclock.Finality;
import id.go.pariaman.kinerja.scoring.legalclock.LegalYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

final class LegalClockTopic implements Topic {

  private static final long MOST_DAYS = 10_000;
  private static final long FIRST_YEAR = 1945;
  private static final long LAST_YEAR = 9998;

  /**
   * So that the due date still has a year of four digits, with one working day a week and as many
   * holidays as may be.
   */
  private static final long LAST_EVENT_YEAR = 9600;

  private enum DayType {
    WORKING,
    CALENDAR
  }

  @Override
  public ObjectNode answer(Inputs inputs) {
    var answer =
        switch (inputs.value("rule").text()) {
          case "PLAN_SET" -> new Answer().day("dueDate", year(inputs, "year").planSetBy());
          case "ANNUAL_EVALUATION_WINDOW" ->
              new Answer().day("closes", year(inputs, "year").evaluationCloses());
          case "ASSESSOR_TRANSFER" -> transfer(inputs);
          case "ORG_PREDICATE_YEAR" -> organisationPredicate(inputs);
          case "FINALITY" -> finality(inputs);
          default -> new Answer().day("dueDate", due(inputs));
        };
    return answer.node();
  }

  private static LegalYear year(Inputs inputs, String key) {
    return new LegalYear((int) inputs.whole(key, FIRST_YEAR, LAST_YEAR));
  }

  private static Answer transfer(Inputs inputs) {
    var opens = inputs.value("windowOpens").day();
    var closes = inputs.value("windowCloses").day();
    if (closes.isBefore(opens)) {
      throw inputs.malformed("windowCloses", "Tanggal tutup tidak boleh sebelum tanggal buka.");
    }
    return new Answer()
        .flag(
            "oldAssessorEvaluates",
            new EvaluationWindow(opens, closes)
                .oldAssessorEvaluates(inputs.value("transferDate").day()));
  }

  private static Answer organisationPredicate(Inputs inputs) {
    var issued = inputs.nullable("issuedDate").map(Value::day).orElse(null);
    return new Answer()
        .number("useYear", year(inputs, "evaluationYear").organisationPredicate(issued).year());
  }

  private static Answer finality(Inputs inputs) {
    var finality =
        Finality.of(
            inputs.choice("employeeLevel", Finality.Level.class),
            inputs.choice("assessorType", Finality.AssessorType.class),
            inputs.flag("evaluatedBySuperiorBecauseLate"));
    return new Answer()
        .flag("final", finality == Finality.FINAL)
        .flag("objectionAllowed", finality.objectionAllowed());
  }

  private static LocalDate due(Inputs inputs) {
    var event = inputs.value("eventDate").day();
    if (event.getYear() < FIRST_YEAR || event.getYear() > LAST_EVENT_YEAR) {
      throw inputs.malformed(
          "eventDate",
          "Tulis tanggal dari tahun %d sampai %d.".formatted(FIRST_YEAR, LAST_EVENT_YEAR));
    }
    int days = (int) inputs.whole("days", 0, MOST_DAYS);
    return switch (inputs.choice("dayType", DayType.class)) {
      case CALENDAR -> event.plusDays(days);
      case WORKING -> new WorkingDays(holidays(inputs), weekend(inputs)).plus(event, days);
    };
  }

  private static Set<LocalDate> holidays(Inputs inputs) {
    var holidays = new HashSet<LocalDate>();
    inputs.list("holidays").forEach(each -> holidays.add(each.day()));
    return holidays;
  }

  private static Set<DayOfWeek> weekend(Inputs inputs) {
    var weekend = EnumSet.noneOf(DayOfWeek.class);
    inputs.list("weekend").forEach(each -> weekend.add(each.choice(DayOfWeek.class)));
    if (weekend.size() == DayOfWeek.values().length) {
      throw inputs.malformed("weekend", "Sisakan paling sedikit satu hari kerja dalam seminggu.");
    }
    return weekend;
  }
}
