package id.go.pariaman.kinerja.rules;

import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page that says which rule holds, since when and on which legal basis, for every version there
 * is or was.
 */
@Controller
@RequestMapping("/aturan")
class RulesPage {

  /** A rule as an official reads it. */
  record RuleView(
      String code,
      String title,
      String value,
      String note,
      String since,
      String basis,
      String status,
      boolean mayPay,
      boolean inUse) {}

  /** A published table, of which a row is read like a rule. */
  record TableView(
      String code, String title, String version, String since, List<PublishedRule> rows) {}

  /** A version to choose from. */
  record VersionView(String version, String validFrom, boolean inForce, boolean shown) {}

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

  private final RuleSets ruleSets;
  private final Clock clock;

  RulesPage(RuleSets ruleSets, Clock clock) {
    this.ruleSets = ruleSets;
    this.clock = clock;
  }

  @GetMapping
  String inForce(HttpServletRequest request, Model model) {
    model.addAttribute("hr", request.isUserInRole(Role.HR.name()));
    return page(ruleSets.inForceOn(LocalDate.now(clock)), model);
  }

  @GetMapping("/{version}")
  String version(@PathVariable String version, HttpServletRequest request, Model model) {
    model.addAttribute("hr", request.isUserInRole(Role.HR.name()));
    return ruleSets.all().stream()
        .filter(set -> set.version().equals(version))
        .findFirst()
        .map(set -> page(set, model))
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Himpunan aturan itu tidak ditemukan."));
  }

  private String page(RuleSet shown, Model model) {
    var all = ruleSets.all();
    var now = ruleSets.inForceOn(LocalDate.now(clock)).version();
    model.addAttribute("version", shown.version());
    model.addAttribute("validFrom", DATE.format(shown.validFrom()));
    model.addAttribute("inForce", shown.version().equals(now));
    model.addAttribute(
        "versions",
        all.stream()
            .map(
                set ->
                    new VersionView(
                        set.version(),
                        DATE.format(set.validFrom()),
                        set.version().equals(now),
                        set.version().equals(shown.version())))
            .toList());
    model.addAttribute(
        "rules",
        shown.rules().values().stream()
            .sorted(Comparator.comparing(Rule::code))
            .map(rule -> view(rule, shown, all))
            .toList());
    model.addAttribute("tables", tables());
    return "aturan";
  }

  private static List<TableView> tables() {
    var published = PublishedRules.newest();
    return Stream.of(PublishedTable.values())
        .map(
            table ->
                new TableView(
                    table.name(),
                    table.label(),
                    published.version(),
                    DATE.format(published.validFrom()),
                    published.of(table)))
        .toList();
  }

  private static RuleView view(Rule rule, RuleSet shown, List<RuleSet> newestFirst) {
    return new RuleView(
        rule.code().name(),
        rule.code().label(),
        rule.valueText(),
        rule.note(),
        DATE.format(since(rule, shown, newestFirst)),
        rule.basis(),
        rule.status().label(),
        rule.status() != RuleStatus.TO_BE_CONFIRMED,
        rule.code().inUse());
  }

  /** First day of the unbroken run of versions, up to the one shown, that say the same. */
  static LocalDate since(Rule rule, RuleSet shown, List<RuleSet> newestFirst) {
    return newestFirst.stream()
        .filter(set -> !set.validFrom().isAfter(shown.validFrom()))
        .takeWhile(
            set -> {
              var then = set.rules().get(rule.code().name());
              return then != null && then.saysTheSame(rule);
            })
        .reduce((newer, older) -> older)
        .orElse(shown)
        .validFrom();
  }
}
