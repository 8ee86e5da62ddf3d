package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.Reports;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
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
  private final ProposalStore proposals;
  private final Reports reports;
  private final CaseFiles files;
  private final Recomputation recomputation;
  private final Cycles cycles;
  private final DecisionTables tables;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Evaluations(
      EvaluationStore store,
      ProposalStore proposals,
      Reports reports,
      CaseFiles files,
      Recomputation recomputation,
      Cycles cycles,
      DecisionTables tables,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.proposals = proposals;
    this.reports = reports;
    this.files = files;
    this.recomputation = recomputation;
    this.cycles = cycles;
    this.tables = tables;
    this.events = events;
    this.clock = clock;
  }

  /** Computes what to propose to the assessor and keeps it with its derivation. */
  @Transactional
  public void propose(AppraisalKey key, int period) {
    propose(key, period, tables.latest());
  }

  private void propose(AppraisalKey key, int period, DecisionTables.Pinned decisions) {
    Scoring scoring =
        new Scoring(
            cycles.rules(key.cycle()), decisions, cycles.get(key.cycle()).periodKind().count());
    proposals.save(key, scoring.propose(files.of(key).inputs(period)), now());
  }

  /**
   * Computes every stored proposal of a cycle again, with the versions it was made with, and holds
   * every judgement against its rules again. Writes nothing; tells what differs.
   */
  @Transactional(readOnly = true)
  public List<Recomputed> recompute(String cycle) {
    return recomputation.of(cycles.get(cycle));
  }

  public Trace proposal(AppraisalKey key, int period) {
    return proposals
        .find(key, period)
        .orElseThrow(() -> new IllegalStateException("no proposal for " + key + ", " + period));
  }

  /** SHA-256 of each proposal's trace as it was made, by period. */
  public Map<Integer, String> hashes(AppraisalKey key) {
    return proposals.hashes(key);
  }

  /** The results that a period's proposal and judgement speak of. */
  public List<PlannedResult> ratedPlan(AppraisalKey key, int period) {
    return files.of(key).reportedPlan(period);
  }

  /**
   * The assessor's decision on a period or, with the last one, on the year. What the assessor
   * enters is proposed anew first, with the tables that they were shown.
   *
   * @param entered values that the employee did not report, by number of the result, in its unit
   * @throws id.go.pariaman.kinerja.refusal.Refused where a sentence of reason or a rating is
   *     missing
   */
  @Transactional
  public void judge(
      AppraisalKey key,
      int period,
      Map<Integer, BigDecimal> entered,
      Judgement judgement,
      String by) {
    if (!entered.isEmpty()) {
      reports.enter(key, period, entered, by);
      events.publishEvent(
          AuditAct.of(AuditKind.ACTUAL_ENTERED, by, key + "/" + period)
              .changing(null, "hasil kerja nomor " + new TreeSet<>(entered.keySet()))
              .because("Pegawai tidak melaporkannya."));
      propose(key, period, tables(key, period));
    }
    Trace trace = proposal(key, period);
    int shortest = cycles.rules(key.cycle()).count(RuleCode.SHORTEST_REASON);
    boolean departs =
        new JudgementRules(ratedPlan(key, period), trace, advisor(key, period), shortest)
            .check(judgement);
    store.insert(key, period, cycles.get(key.cycle()).isLast(period), judgement, by, now());
    if (departs) {
      events.publishEvent(
          AuditAct.of(AuditKind.RATING_DEPARTED, by, key + "/" + period)
              .changing("usulan " + hashes(key).get(period), "penilaian " + judgement.digest())
              .because("Alasannya tersimpan pada penilaian."));
    }
  }

  /** The guide as it was when a period was proposed. */
  public ResultRatingAdvisor advisor(AppraisalKey key, int period) {
    return new ResultRatingAdvisor(cycles.rules(key.cycle()).resultGuide(), tables(key, period));
  }

  /** The tables that a period was proposed with, and that its predicate is read from. */
  public DecisionTables.Pinned tables(AppraisalKey key, int period) {
    return tables.version(proposal(key, period).decisions());
  }

  /** Reads the predicate of a period off the quadrant and keeps it. */
  @Transactional
  public void recordPredicate(AppraisalKey key, int period) {
    Judgement judgement = get(key, period).judgement();
    DecisionTables.Pinned decisions = tables(key, period);
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
