package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.appraisal.report.Reports;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlannedResult;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ratings and predicates of a period and of the year (PermenPANRB 6/2022 Art. 23-26). The scoring
 * module proposes, the assessor decides; the predicate follows from the two ratings by the
 * quadrant.
 */
@Service
public class Evaluations {

  private final EvaluationStore store;
  private final Reports reports;
  private final Plans plans;
  private final Cycles cycles;
  private final DecisionTables tables;
  private final Clock clock;

  Evaluations(
      EvaluationStore store,
      Reports reports,
      Plans plans,
      Cycles cycles,
      DecisionTables tables,
      Clock clock) {
    this.store = store;
    this.reports = reports;
    this.plans = plans;
    this.cycles = cycles;
    this.tables = tables;
    this.clock = clock;
  }

  /** Computes what to propose to the assessor and keeps it with its derivation. */
  @Transactional
  public void propose(AppraisalKey key, int period) {
    RuleSet rules = cycles.rules(key.cycle());
    DecisionTables.Pinned decisions = tables.latest();
    Plan plan = plans.get(key);
    Scoring scoring = new Scoring(rules, decisions, cycles.get(key.cycle()).periodKind().count());
    Trace trace =
        scoring.propose(
            period,
            reportedPlan(key, plan, period),
            reportsUntil(key, period),
            toneBefore(key, period, guide(rules)));
    store.saveProposal(key, trace, now());
  }

  /** A report speaks of the plan it was written for, even if the plan changed a moment later. */
  private List<PlannedResult> reportedPlan(AppraisalKey key, Plan plan, int period) {
    return reports
        .find(key, period)
        .map(report -> plans.results(key, report.planVersion()))
        .orElse(plan.results());
  }

  private List<Report> reportsUntil(AppraisalKey key, int period) {
    return java.util.stream.IntStream.rangeClosed(1, period)
        .mapToObj(each -> reports.find(key, each))
        .flatMap(Optional::stream)
        .toList();
  }

  /** How the feedback of the periods before sounds as a whole. */
  private FeedbackTone toneBefore(AppraisalKey key, int period, ResultGuide guide) {
    List<FeedbackTone> given =
        store.all(key).stream()
            .filter(evaluation -> evaluation.period() < period)
            .map(evaluation -> evaluation.judgement().tone())
            .toList();
    long positive =
        given.stream()
            .filter(
                tone -> tone == FeedbackTone.ALL_POSITIVE || tone == FeedbackTone.MOSTLY_POSITIVE)
            .count();
    return guide.tone(positive, given.size());
  }

  static ResultGuide guide(RuleSet rules) {
    return new ResultGuide(
        rules.number(RuleCode.MAJORITY_ABOVE_SHARE), rules.number(RuleCode.SMALL_PART_SHARE));
  }

  public Trace proposal(AppraisalKey key, int period) {
    return store
        .proposal(key, period)
        .orElseThrow(() -> new IllegalStateException("no proposal for " + key + ", " + period));
  }

  /** The results that a period's proposal and judgement speak of. */
  public List<PlannedResult> ratedPlan(AppraisalKey key, int period) {
    return reportedPlan(key, plans.get(key), period);
  }

  /**
   * The assessor's decision on a period or, with the last one, on the year.
   *
   * @throws id.go.pariaman.kinerja.refusal.Refused where a sentence of reason or a rating is
   *     missing
   */
  @Transactional
  public void judge(AppraisalKey key, int period, Judgement judgement, String by) {
    Trace trace = proposal(key, period);
    ResultRatingAdvisor advisor =
        new ResultRatingAdvisor(
            guide(cycles.rules(key.cycle())), tables.version(trace.decisions()));
    new JudgementRules(ratedPlan(key, period), trace, advisor).check(judgement);
    store.insert(key, period, cycles.get(key.cycle()).isLast(period), judgement, by, now());
  }

  /** Reads the predicate of a period off the quadrant and keeps it. */
  @Transactional
  public void recordPredicate(AppraisalKey key, int period) {
    Judgement judgement = get(key, period).judgement();
    DecisionTables.Pinned decisions = tables.version(proposal(key, period).decisions());
    store.savePredicate(
        key,
        period,
        decisions.predicate(
            judgement.workResult(), judgement.workBehaviour(), judgement.studyLeaveFailed()),
        decisions.version());
  }

  public Evaluation get(AppraisalKey key, int period) {
    return all(key).stream()
        .filter(evaluation -> evaluation.period() == period)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not evaluated: " + key + ", " + period));
  }

  /** The evaluations so far, the oldest first. */
  public List<Evaluation> all(AppraisalKey key) {
    return store.all(key);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
