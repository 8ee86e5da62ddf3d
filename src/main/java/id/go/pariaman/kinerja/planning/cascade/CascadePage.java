package id.go.pariaman.kinerja.planning.cascade;

import id.go.pariaman.kinerja.scoring.cascade.CascadeProblem;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** HR's page over the cascade of a cycle, one kind of finding at a time. */
@Controller
class CascadePage {

  private static final int ROWS = 200;

  private final Cascades cascades;

  CascadePage(Cascades cascades) {
    this.cascades = cascades;
  }

  @GetMapping("/siklus/{code}/cascading")
  String page(
      @PathVariable String code, @RequestParam(defaultValue = "") String jenis, Model model) {
    return cascades.of(code).map(report -> page(report, jenis, model)).orElse("redirect:/siklus");
  }

  private static String page(Cascades.Report report, String wanted, Model model) {
    List<CascadeProblem> problems = List.copyOf(report.counts().keySet());
    model.addAttribute("report", report);
    model.addAttribute("problems", problems);
    problems.stream()
        .filter(problem -> problem.name().equals(wanted))
        .findFirst()
        .or(() -> problems.stream().findFirst())
        .ifPresent(
            shown -> {
              model.addAttribute("shown", shown);
              model.addAttribute(
                  "rows",
                  report.findings().stream()
                      .filter(finding -> finding.problem() == shown)
                      .limit(ROWS)
                      .toList());
              model.addAttribute("more", Math.max(0, report.counts().get(shown) - ROWS));
            });
    return "cascading";
  }
}
