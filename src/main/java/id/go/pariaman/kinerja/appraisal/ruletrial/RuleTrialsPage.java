package id.go.pariaman.kinerja.appraisal.ruletrial;

import id.go.pariaman.kinerja.appraisal.evaluation.WhatIf;
import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** HR tries another value of a rule on a past cycle. A reading page: it changes nothing. */
@Controller
class RuleTrialsPage {

  private static final int ROWS = 200;

  /** A mover in words. */
  record Row(String name, int period, String what, String from, String to) {}

  /** A predicate that would be another, in words. */
  record PredicateRow(
      String name, int period, String behaviour, String recorded, String from, String to) {}

  private final RuleTrials trials;
  private final Cycles cycles;

  RuleTrialsPage(RuleTrials trials, Cycles cycles) {
    this.trials = trials;
    this.cycles = cycles;
  }

  @GetMapping("/aturan/{version}/coba")
  String trial(
      @PathVariable String version,
      @RequestParam(required = false) String cycle,
      @RequestParam(required = false) String code,
      @RequestParam(required = false) String value,
      Model model) {
    model.addAttribute("version", version);
    model.addAttribute("codes", WhatIf.CHANGEABLE);
    model.addAttribute(
        "cycles",
        cycles.all().stream()
            .filter(each -> each.ruleSetVersion().equals(version))
            .map(Cycle::code)
            .toList());
    model.addAttribute("cycle", cycle);
    model.addAttribute("code", code);
    model.addAttribute("value", value);
    model.addAttribute("problems", List.of());
    if (value != null) {
      try {
        answer(
            trials.run(
                new RuleTrials.Trial(cycle, Map.of(code == null ? "" : code, number(value)))),
            model);
      } catch (Refused refused) {
        model.addAttribute("problems", refused.problems());
      }
    }
    return "coba-aturan";
  }

  private static void answer(RuleTrials.Answer answer, Model model) {
    model.addAttribute("answer", answer);
    model.addAttribute(
        "rows", answer.movers().stream().limit(ROWS).map(RuleTrialsPage::row).toList());
    model.addAttribute("more", Math.max(0, answer.movers().size() - ROWS));
    model.addAttribute(
        "predicates",
        answer.predicates().stream().limit(ROWS).map(RuleTrialsPage::predicateRow).toList());
    model.addAttribute("morePredicates", Math.max(0, answer.predicates().size() - ROWS));
  }

  private static Row row(RuleTrials.MoverView mover) {
    return new Row(
        mover.name(),
        mover.period(),
        mover.result() == null ? "Seluruh hasil kerja" : "Hasil kerja " + mover.result(),
        Suggestion.valueOf(mover.from()).label(),
        Suggestion.valueOf(mover.to()).label());
  }

  private static PredicateRow predicateRow(RuleTrials.PredicateView mover) {
    return new PredicateRow(
        mover.name(),
        mover.period(),
        mover.behaviour().label(),
        mover.recorded() == null ? "-" : mover.recorded().label(),
        label(mover.from()),
        label(mover.to()));
  }

  private static String label(Predicate followed) {
    return followed == null ? Suggestion.NEEDS_JUDGEMENT.label() : followed.label();
  }

  /** Typed with a comma or a point. */
  private static BigDecimal number(String typed) {
    try {
      return new BigDecimal(typed.strip().replace(',', '.'));
    } catch (NumberFormatException notANumber) {
      throw Refused.of(
          List.of(new Problem("value", "Tulis nilai sebagai bilangan, misalnya 115 atau 0,5.")));
    }
  }
}
