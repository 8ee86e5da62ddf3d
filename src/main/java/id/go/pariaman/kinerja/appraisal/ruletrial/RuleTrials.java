package id.go.pariaman.kinerja.appraisal.ruletrial;

import id.go.pariaman.kinerja.appraisal.evaluation.WhatIf;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries other rules on a past cycle and tells who would move. */
@Component
class RuleTrials {

  /** What is asked: values by the code of their rule. */
  record Trial(String cycle, Map<String, BigDecimal> changes) {}

  /**
   * Somebody's proposal that would be another.
   *
   * @param result place in the plan; absent for all results together
   */
  record MoverView(String nip, String name, int period, Integer result, String from, String to) {}

  /**
   * A predicate that would be another, had the assessor followed the proposal.
   *
   * @param behaviour as it was rated
   * @param recorded the predicate that was given; it stays
   * @param from absent where the guide leaves the rating to the assessor
   * @param to absent for the same reason
   */
  record PredicateView(
      String nip,
      String name,
      int period,
      ExpectationRating behaviour,
      Predicate recorded,
      Predicate from,
      Predicate to) {}

  /**
   * @param proposals how many were computed again
   * @param people how many people would see any change
   * @param counts how many proposals move from where to where
   * @param predicateCounts how many predicates would move from where to where
   */
  record Answer(
      String cycle,
      String ruleSet,
      int proposals,
      int people,
      Map<String, Long> counts,
      List<MoverView> movers,
      Map<String, Long> predicateCounts,
      List<PredicateView> predicates) {}

  private final WhatIf whatIf;
  private final Cycles cycles;
  private final Organisation organisation;

  RuleTrials(WhatIf whatIf, Cycles cycles, Organisation organisation) {
    this.whatIf = whatIf;
    this.cycles = cycles;
    this.organisation = organisation;
  }

  /**
   * @throws Refused naming each field that must be mended
   */
  Answer run(Trial trial) {
    Map<RuleCode, BigDecimal> changes = checked(trial);
    WhatIf.Outcome outcome = whatIf.of(trial.cycle(), changes);
    List<MoverView> movers =
        outcome.movers().stream()
            .map(
                mover ->
                    new MoverView(
                        mover.key().nip(),
                        organisation.nameOf(mover.key().nip()).orElse(mover.key().nip()),
                        mover.period(),
                        mover.result().orElse(null),
                        mover.from().name(),
                        mover.to().name()))
            .toList();
    List<PredicateView> predicates =
        outcome.predicates().stream()
            .map(
                mover ->
                    new PredicateView(
                        mover.key().nip(),
                        organisation.nameOf(mover.key().nip()).orElse(mover.key().nip()),
                        mover.period(),
                        mover.behaviour(),
                        mover.recorded().orElse(null),
                        mover.from().orElse(null),
                        mover.to().orElse(null)))
            .toList();
    return new Answer(
        trial.cycle(),
        outcome.ruleSet(),
        outcome.proposals(),
        (int) movers.stream().map(MoverView::nip).distinct().count(),
        movers.stream()
            .collect(
                Collectors.groupingBy(
                    mover ->
                        "%s %s-%s"
                            .formatted(
                                mover.result() == null ? "OVERALL" : "RESULT",
                                mover.from(),
                                mover.to()),
                    TreeMap::new,
                    Collectors.counting())),
        movers,
        predicates.stream()
            .collect(
                Collectors.groupingBy(
                    mover -> code(mover.from()) + "-" + code(mover.to()),
                    TreeMap::new,
                    Collectors.counting())),
        predicates);
  }

  private static String code(Predicate followed) {
    return followed == null ? Suggestion.NEEDS_JUDGEMENT.name() : followed.name();
  }

  private static String changeable() {
    return WhatIf.CHANGEABLE.stream()
        .map(code -> "%s (%s)".formatted(code.label(), code))
        .collect(Collectors.joining(", "));
  }

  private Map<RuleCode, BigDecimal> checked(Trial trial) {
    List<Problem> problems = new ArrayList<>();
    if (trial.cycle() == null || cycles.find(trial.cycle()).isEmpty()) {
      problems.add(new Problem("cycle", "Siklus itu tidak ditemukan. Pilih siklus yang ada."));
    }
    Map<RuleCode, BigDecimal> changes = new EnumMap<>(RuleCode.class);
    if (trial.changes() == null || trial.changes().isEmpty()) {
      problems.add(new Problem("changes", "Tulis sedikitnya satu aturan dengan nilai barunya."));
    } else {
      trial
          .changes()
          .forEach(
              (name, value) ->
                  WhatIf.CHANGEABLE.stream()
                      .filter(code -> code.name().equals(name))
                      .findFirst()
                      .ifPresentOrElse(
                          code -> changes.put(code, value),
                          () ->
                              problems.add(
                                  new Problem(
                                      "changes." + name,
                                      "Aturan ini tidak memengaruhi usulan rating. Pilih salah satu dari "
                                          + changeable()
                                          + "."))));
    }
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    return changes;
  }
}
