package id.go.pariaman.kinerja.planning.cascade;

import id.go.pariaman.kinerja.scoring.cascade.CascadeProblem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * HR's page over the cascade of a cycle: one kind of finding at a time, a few units with theirs,
 * and each finding opened where one wants to know.
 */
@Controller
class CascadePage {

  private static final int ROWS = 25;

  /**
   * The findings of a unit that stand on this page.
   *
   * @param count of the unit on all pages
   */
  record UnitFindings(String unit, long count, List<Cascades.Finding> findings) {}

  /**
   * A page of findings.
   *
   * @param number from 1
   */
  record Part(int number, int of, int findings, List<UnitFindings> units) {}

  private final Cascades cascades;

  CascadePage(Cascades cascades) {
    this.cascades = cascades;
  }

  @GetMapping("/siklus/{code}/cascading")
  String page(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String jenis,
      @RequestParam(defaultValue = "1") String halaman,
      Model model) {
    return cascades
        .of(code)
        .map(report -> page(report, jenis, halaman, model))
        .orElse("redirect:/siklus");
  }

  private static String page(Cascades.Report report, String wanted, String page, Model model) {
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
                  "part",
                  part(
                      report.findings().stream()
                          .filter(finding -> finding.problem() == shown)
                          .toList(),
                      page));
            });
    return "cascading";
  }

  /** A page that does not exist is answered with the nearest that does. */
  static Part part(List<Cascades.Finding> all, String page) {
    int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
    int asked = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    int number = Math.min(Math.max(1, asked), pages);
    Map<String, Long> counts =
        all.stream().collect(Collectors.groupingBy(Cascades.Finding::unit, Collectors.counting()));
    List<UnitFindings> units =
        all.stream()
            .sorted(Comparator.comparing(Cascades.Finding::unit))
            .skip((long) (number - 1) * ROWS)
            .limit(ROWS)
            .collect(
                Collectors.groupingBy(
                    Cascades.Finding::unit, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(
                each -> new UnitFindings(each.getKey(), counts.get(each.getKey()), each.getValue()))
            .toList();
    return new Part(number, pages, all.size(), units);
  }
}
