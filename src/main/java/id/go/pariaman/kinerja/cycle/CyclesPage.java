package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.organisation.Member;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.refusal.Refused;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** HR's page over the cycles: see how far each is, open another. */
@Controller
@RequestMapping("/siklus")
class CyclesPage {

  /** The form as typed; dates are read by us so that a wrong one is answered and not lost. */
  record Typed(
      String code,
      String year,
      String periods,
      String targetSettingUntil,
      String evaluationUntil,
      List<String> units) {

    /** A browser sends nothing for boxes that are not ticked. */
    Typed {
      units = units == null ? List.of() : List.copyOf(units);
    }

    static Typed suggestionFor(LocalDate today) {
      int year = today.getYear();
      return new Typed(
          String.valueOf(year + 1),
          String.valueOf(year + 1),
          PeriodKind.QUARTERLY.name(),
          LocalDate.of(year + 1, 1, 31).toString(),
          LocalDate.of(year + 2, 1, 31).toString(),
          List.of());
    }

    OpenCycle request() {
      return new OpenCycle(
          code == null ? null : code.strip(),
          year != null && year.strip().matches("[0-9]{4}") ? Integer.valueOf(year.strip()) : null,
          PeriodKind.of(periods).orElse(null),
          date(targetSettingUntil),
          date(evaluationUntil),
          units);
    }

    private static LocalDate date(String text) {
      try {
        return text == null ? null : LocalDate.parse(text.strip());
      } catch (DateTimeParseException notADate) {
        return null;
      }
    }
  }

  /** A unit to choose, with the people who would take part today. */
  record UnitChoice(String code, String name, long people) {}

  private final Cycles cycles;
  private final Organisation organisation;
  private final WorkingCalendar calendar;
  private final Clock clock;

  CyclesPage(Cycles cycles, Organisation organisation, WorkingCalendar calendar, Clock clock) {
    this.cycles = cycles;
    this.organisation = organisation;
    this.calendar = calendar;
    this.clock = clock;
  }

  @GetMapping
  String list(Model model) {
    return page(model, Typed.suggestionFor(LocalDate.now(clock)), List.of());
  }

  private String page(Model model, Typed typed, List<?> problems) {
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("units", unitsWithPeople());
    model.addAttribute("holidaysOf", calendar.yearsWithHolidays());
    model.addAttribute(
        "cycles",
        cycles.all().stream().map(cycle -> cycles.progress(cycle.code()).orElseThrow()).toList());
    return "siklus";
  }

  private List<UnitChoice> unitsWithPeople() {
    Map<String, Long> people =
        organisation.members(LocalDate.now(clock)).stream()
            .collect(Collectors.groupingBy(Member::unitCode, Collectors.counting()));
    return organisation.units().stream()
        .filter(unit -> people.containsKey(unit.code()))
        .map(unit -> new UnitChoice(unit.code(), unit.name(), people.get(unit.code())))
        .sorted(Comparator.comparing(UnitChoice::name))
        .toList();
  }

  @PostMapping
  String open(@ModelAttribute Typed typed, Principal user, Model model) {
    try {
      return "redirect:/siklus/" + cycles.open(typed.request(), user.getName()).code();
    } catch (Refused refused) {
      return page(model, typed, refused.problems());
    }
  }
}
