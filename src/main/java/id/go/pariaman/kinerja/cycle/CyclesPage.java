package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.refusal.Refused;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** HR's page over the cycles: open one, see how far each is, who was left out and why. */
@Controller
@RequestMapping("/siklus")
class CyclesPage {

  /** The form as typed; dates are read by us so that a wrong one is answered and not lost. */
  record Typed(
      String code, String year, String periods, String targetSettingUntil, String evaluationUntil) {

    static Typed suggestionFor(LocalDate today) {
      int year = today.getYear();
      return new Typed(
          String.valueOf(year + 1),
          String.valueOf(year + 1),
          PeriodKind.QUARTERLY.name(),
          LocalDate.of(year + 1, 1, 31).toString(),
          LocalDate.of(year + 2, 1, 31).toString());
    }

    OpenCycle request() {
      return new OpenCycle(
          code == null ? null : code.strip(),
          year != null && year.strip().matches("[0-9]{4}") ? Integer.valueOf(year.strip()) : null,
          "MONTHLY".equals(periods) ? PeriodKind.MONTHLY : PeriodKind.QUARTERLY,
          date(targetSettingUntil),
          date(evaluationUntil),
          List.of());
    }

    private static LocalDate date(String text) {
      try {
        return text == null ? null : LocalDate.parse(text.strip());
      } catch (DateTimeParseException notADate) {
        return null;
      }
    }
  }

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

  private final Cycles cycles;
  private final Enrolment enrolment;
  private final Clock clock;

  CyclesPage(Cycles cycles, Enrolment enrolment, Clock clock) {
    this.cycles = cycles;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  @GetMapping
  String list(Model model) {
    return page(model, Typed.suggestionFor(LocalDate.now(clock)), List.of());
  }

  private String page(Model model, Typed typed, List<?> problems) {
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute(
        "cycles",
        cycles.all().stream().map(cycle -> cycles.progress(cycle.code()).orElseThrow()).toList());
    return "siklus";
  }

  @PostMapping
  String open(@ModelAttribute Typed typed, Principal user, Model model) {
    try {
      return "redirect:/siklus/" + cycles.open(typed.request(), user.getName()).code();
    } catch (Refused refused) {
      return page(model, typed, refused.problems());
    }
  }

  @GetMapping("/{code}")
  String one(@PathVariable String code, Model model) {
    return cycles
        .progress(code)
        .map(
            progress -> {
              model.addAttribute("cycle", progress);
              model.addAttribute("exclusions", enrolment.exclusions(code));
              model.addAttribute("departures", enrolment.departures(code));
              model.addAttribute(
                  "until", DATE.format(cycles.phaseEnd(code, cycles.get(code).phase())));
              return "siklus-rinci";
            })
        .orElse("redirect:/siklus");
  }
}
