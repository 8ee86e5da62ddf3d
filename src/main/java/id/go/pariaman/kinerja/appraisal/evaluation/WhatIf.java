package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose proposals of a past cycle would be others under other rules. Writes nothing. */
@Service
public class WhatIf {

  /** The rules that a proposal hangs on. */
  public static final List<RuleCode> CHANGEABLE = Scoring.RULES;

  /**
   * A proposal that would be another.
   *
   * @param result place in the plan; absent for all results together, under the tone of feedback
   *     that the assessor gave
   */
  public record Mover(
      AppraisalKey key, int period, Optional<Integer> result, Suggestion from, Suggestion to) {}

  /**
   * A predicate that would be another, had the assessor followed the proposal: what the quadrant
   * gives for the rating proposed for all results together and the behaviour as it was rated.
   *
   * @param recorded the predicate that was given; it stays
   * @param from absent where the guide leaves the rating to the assessor, so that no predicate
   *     follows
   * @param to absent for the same reason
   */
  public record PredicateMover(
      AppraisalKey key,
      int period,
      ExpectationRating behaviour,
      Optional<Predicate> recorded,
      Optional<Predicate> from,
      Optional<Predicate> to) {}

  /**
   * @param proposals how many were computed again
   */
  public record Outcome(
      String ruleSet, int proposals, List<Mover> movers, List<PredicateMover> predicates) {}

  private static final int PEOPLE = 500;

  private final ProposalStore proposals;
  private final CaseFiles files;
  private final DecisionTables tables;
  private final Cycles cycles;

  WhatIf(ProposalStore proposals, CaseFiles files, DecisionTables tables, Cycles cycles) {
    this.proposals = proposals;
    this.files = files;
    this.tables = tables;
    this.cycles = cycles;
  }

  /**
   * @throws id.go.pariaman.kinerja.refusal.Refused where a changed value makes no sense
   */
  @Transactional(readOnly = true)
  public Outcome of(String code, Map<RuleCode, BigDecimal> changes) {
    Cycle cycle = cycles.get(code);
    RuleSet rules = cycles.rules(code).changed(changes);
    List<Mover> movers = new ArrayList<>();
    List<PredicateMover> predicates = new ArrayList<>();
    List<String> people = proposals.people(code);
    int count = 0;
    for (int from = 0; from < people.size(); from += PEOPLE) {
      List<String> some = people.subList(from, Math.min(from + PEOPLE, people.size()));
      Map<String, CaseFile> caseFiles = files.of(code, some);
      for (ProposalStore.Stored stored : proposals.all(code, some)) {
        DecisionTables.Pinned decisions = tables.version(stored.decisions());
        CaseFile file = caseFiles.get(stored.nip());
        Trace then =
            new Scoring(rules, decisions, cycle.periodKind().count())
                .propose(file.inputs(stored.period()));
        Trace now = proposals.read(stored.trace());
        AppraisalKey key = new AppraisalKey(code, stored.nip());
        movers.addAll(moved(key, file, now, then));
        file.evaluation(stored.period())
            .flatMap(judged -> moved(key, judged, now, then, decisions))
            .ifPresent(predicates::add);
        count++;
      }
    }
    return new Outcome(cycle.ruleSetVersion(), count, movers, predicates);
  }

  private static List<Mover> moved(AppraisalKey key, CaseFile file, Trace now, Trace then) {
    List<Mover> movers = new ArrayList<>();
    for (int i = 0; i < now.results().size(); i++) {
      Trace.TracedResult result = now.results().get(i);
      add(
          movers,
          new Mover(
              key,
              now.period(),
              Optional.of(result.no()),
              result.suggestion(),
              then.results().get(i).suggestion()));
    }
    add(
        movers,
        new Mover(key, now.period(), Optional.empty(), together(file, now), together(file, then)));
    return movers;
  }

  private static void add(List<Mover> movers, Mover mover) {
    if (mover.from() != mover.to()) {
      movers.add(mover);
    }
  }

  private static Optional<PredicateMover> moved(
      AppraisalKey key, Evaluation judged, Trace now, Trace then, DecisionTables.Pinned decisions) {
    Optional<Predicate> from = followed(judged, now, decisions);
    Optional<Predicate> to = followed(judged, then, decisions);
    return from.equals(to)
        ? Optional.empty()
        : Optional.of(
            new PredicateMover(
                key,
                judged.period(),
                judged.judgement().workBehaviour(),
                judged.predicate(),
                from,
                to));
  }

  private static Optional<Predicate> followed(
      Evaluation judged, Trace trace, DecisionTables.Pinned decisions) {
    return together(judged, trace)
        .rating()
        .map(
            workResult ->
                decisions.predicate(
                    workResult,
                    judged.judgement().workBehaviour(),
                    judged.judgement().studyLeaveFailed()));
  }

  private static Suggestion together(CaseFile file, Trace trace) {
    return file.evaluation(trace.period())
        .map(judged -> together(judged, trace))
        .orElse(trace.overall().suggestion());
  }

  /** Under the tone of feedback that the assessor gave. */
  private static Suggestion together(Evaluation judged, Trace trace) {
    return trace.byTone().stream()
        .filter(each -> each.tone() == judged.judgement().tone())
        .findFirst()
        .orElse(trace.overall())
        .suggestion();
  }
}
