package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.ResultCell;
import id.go.pariaman.kinerja.feedback.result.Results;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where HR, and the personnel officer of a unit for the unit, write what is done about results. */
@Controller
@RequestMapping("/survei/tindak-lanjut")
class ActionPage {

  /** One text that may be written. */
  public record Line(
      String window, String cycle, int period, String unit, String name, String words) {}

  private final Results results;
  private final Actions actions;
  private final Organisation organisation;
  private final Clock clock;

  ActionPage(Results results, Actions actions, Organisation organisation, Clock clock) {
    this.results = results;
    this.actions = actions;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  String show(HttpServletRequest request, Model model) {
    return page(request, List.of(), model);
  }

  @PostMapping
  String write(
      @RequestParam(defaultValue = "") String siklus,
      @RequestParam(defaultValue = "0") int periode,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String kata,
      HttpServletRequest request,
      Model model) {
    WindowKey window = new WindowKey(siklus, periode);
    Line line =
        lines(request).stream()
            .filter(each -> each.cycle().equals(siklus) && each.period() == periode)
            .filter(each -> each.unit().equals(unit))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    try {
      actions.write(window, line.unit(), kata, request.getRemoteUser());
      return "redirect:/survei/tindak-lanjut";
    } catch (Refused refused) {
      return page(request, refused.problems(), model);
    }
  }

  private String page(HttpServletRequest request, List<Problem> problems, Model model) {
    model.addAttribute("lines", lines(request));
    model.addAttribute("problems", problems);
    return "tindak-lanjut";
  }

  private List<Line> lines(HttpServletRequest request) {
    boolean all = request.isUserInRole(Role.HR.name());
    String own =
        organisation.unitServedBy(request.getRemoteUser(), LocalDate.now(clock)).orElse("");
    return results.published().stream()
        .flatMap(
            window ->
                results
                    .published(window)
                    .orElseThrow()
                    .units()
                    .filter(cell -> all || cell.code().equals(own))
                    .map(cell -> line(window, cell)))
        .toList();
  }

  private Line line(WindowKey window, ResultCell unit) {
    return new Line(
        Wording.window(window),
        window.cycle(),
        window.period(),
        unit.code(),
        unit.name(),
        actions.of(window, unit.code()).orElse(""));
  }
}
