package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.evaluation.Recomputed.Difference;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import id.go.pariaman.kinerja.rules.RuleSets;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Goes through a cycle's proposals and judgements again, some hundred people at a time. */
@Component
class Recomputation {

  private static final int PEOPLE = 500;

  private final ProposalStore proposals;
  private final CaseFiles files;
  private final DecisionTables tables;
  private final RuleSets ruleSets;

  Recomputation(
      ProposalStore proposals, CaseFiles files, DecisionTables tables, RuleSets ruleSets) {
    this.proposals = proposals;
    this.files = files;
    this.tables = tables;
    this.ruleSets = ruleSets;
  }

  List<Recomputed> of(Cycle cycle) {
    List<String> people = proposals.people(cycle.code());
    List<Recomputed> different = new ArrayList<>();
    for (int from = 0; from < people.size(); from += PEOPLE) {
      List<String> some = people.subList(from, Math.min(from + PEOPLE, people.size()));
      Map<String, List<ProposalStore.Stored>> stored =
          proposals.all(cycle.code(), some).stream()
              .collect(Collectors.groupingBy(ProposalStore.Stored::nip));
      files
          .of(cycle.code(), some)
          .forEach(
              (nip, file) -> {
                AppraisalKey key = new AppraisalKey(cycle.code(), nip);
                List<ProposalStore.Stored> mine = stored.getOrDefault(nip, List.of());
                mine.forEach(
                    each ->
                        difference(cycle, file, each)
                            .map(found -> new Recomputed(key, each.period(), found))
                            .ifPresent(different::add));
                file.evaluations().stream()
                    .filter(judged -> mine.stream().noneMatch(p -> p.period() == judged.period()))
                    .map(judged -> new Recomputed(key, judged.period(), Difference.NO_PROPOSAL))
                    .forEach(different::add);
              });
    }
    return different;
  }

  private Optional<Difference> difference(Cycle cycle, CaseFile file, ProposalStore.Stored stored) {
    if (!stored.ruleSet().equals(cycle.ruleSetVersion())) {
      return Optional.of(Difference.VERSIONS);
    }
    try {
      RuleSet rules = ruleSets.version(stored.ruleSet());
      DecisionTables.Pinned decisions = tables.version(stored.decisions());
      Trace again =
          new Scoring(rules, decisions, cycle.periodKind().count())
              .propose(file.inputs(stored.period()));
      if (!proposals.same(stored.trace(), again)) {
        return Optional.of(Difference.TRACE);
      }
      if (!proposals.untouched(stored)) {
        return Optional.of(Difference.HASH);
      }
      return file.evaluation(stored.period())
          .map(Evaluation::judgement)
          .filter(judgement -> !stands(judgement, file, again, rules, decisions))
          .map(refused -> Difference.JUDGEMENT);
    } catch (RuntimeException damaged) {
      // Whatever keeps a stored proposal from being computed again is what was asked for.
      return Optional.of(Difference.NOT_COMPUTABLE);
    }
  }

  private static boolean stands(
      Judgement judgement,
      CaseFile file,
      Trace trace,
      RuleSet rules,
      DecisionTables.Pinned decisions) {
    try {
      new JudgementRules(
              file.reportedPlan(trace.period()),
              trace,
              new ResultRatingAdvisor(rules.resultGuide(), decisions),
              rules.count(RuleCode.SHORTEST_REASON))
          .check(judgement);
      return judgement.results().size() == trace.results().size();
    } catch (Refused refused) {
      return false;
    }
  }
}
