package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** HR's page of one cycle: how far it is, who was left out or left, and why. */
@Controller
class CyclePage {

  /** Somebody left out, in words. */
  record LeftOut(String name, String reason, String recordedBy) {}

  /** How many stand at a step, in words. */
  record AtStep(String title, int people) {}

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

  private final Cycles cycles;
  private final Enrolment enrolment;
  private final Organisation organisation;
  private final WorkingCalendar calendar;

  CyclePage(
      Cycles cycles, Enrolment enrolment, Organisation organisation, WorkingCalendar calendar) {
    this.cycles = cycles;
    this.enrolment = enrolment;
    this.organisation = organisation;
    this.calendar = calendar;
  }

  @GetMapping("/siklus/{code}")
  String one(@PathVariable String code, Model model) {
    return cycles
        .progress(code)
        .map(
            progress -> {
              model.addAttribute("cycle", progress);
              model.addAttribute("steps", steps(progress.byStep()));
              model.addAttribute("exclusions", leftOut(code));
              model.addAttribute("departures", enrolment.departures(code));
              model.addAttribute(
                  "unfinished",
                  cycles.get(code).state() == CycleState.ENDED
                      ? null
                      : cycles.unfinishedInPhase(code));
              model.addAttribute("until", untilWhen(cycles.get(code)));
              model.addAttribute("noHolidaysOf", yearsWithoutHolidays(cycles.get(code)));
              return "siklus-rinci";
            })
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** In the order of the diagram; a step that only an older diagram has comes last. */
  private static List<AtStep> steps(Map<String, Integer> byStep) {
    List<String> order = AppraisalStep.ids(step -> true);
    return byStep.entrySet().stream()
        .sorted(
            Comparator.comparing(
                each ->
                    order.contains(each.getKey()) ? order.indexOf(each.getKey()) : order.size()))
        .map(each -> new AtStep(AppraisalStep.title(each.getKey()), each.getValue()))
        .toList();
  }

  private List<LeftOut> leftOut(String code) {
    return enrolment.exclusions(code).stream()
        .map(each -> new LeftOut(each.name(), each.reason(), nameOf(each.recordedBy())))
        .toList();
  }

  private String nameOf(String recorder) {
    return recorder.equals(Exclusion.SYSTEM)
        ? "Sistem, setelah data kota berubah"
        : organisation.nameOf(recorder).orElse(recorder);
  }

  private String untilWhen(Cycle cycle) {
    return switch (cycle.state()) {
      case ENROLLING, TARGET_SETTING, EVALUATION ->
          "sampai " + DATE.format(cycles.phaseEnd(cycle.code(), cycle.phase()));
      case CLOSING -> "berakhir setelah setiap pegawai mempunyai hasil";
      case ENDED -> "setiap pegawai mempunyai hasil";
    };
  }

  private List<Integer> yearsWithoutHolidays(Cycle cycle) {
    return calendar.yearsWithoutHolidays(
        cycles.phaseEnd(cycle.code(), 0),
        cycles.phaseEnd(cycle.code(), cycle.periodKind().count() + 1));
  }
}
