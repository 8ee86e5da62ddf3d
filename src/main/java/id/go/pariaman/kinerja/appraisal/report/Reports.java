package id.go.pariaman.kinerja.appraisal.report;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlanCatalogue;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.change.ReportedPeriods;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.RuleCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What employees report on their results (PermenPANRB 6/2022 Art. 16). Missing is not zero. */
@Service
public class Reports implements ReportedPeriods {

  private final ReportStore store;
  private final Plans plans;
  private final PlanCatalogue catalogue;
  private final Cycles cycles;
  private final Clock clock;

  Reports(ReportStore store, Plans plans, PlanCatalogue catalogue, Cycles cycles, Clock clock) {
    this.store = store;
    this.plans = plans;
    this.catalogue = catalogue;
    this.cycles = cycles;
    this.clock = clock;
  }

  /**
   * Takes a period's report.
   *
   * @param selfAssessment what the employee thinks of the year; only with the last report
   * @throws Refused with every problem, each under the field of its row
   */
  @Transactional
  public void take(
      AppraisalKey key, int period, List<ProgressEntry> entries, Optional<String> selfAssessment) {
    Plan plan = plans.get(key);
    ReportRules.check(
        plan.results(),
        entries,
        catalogue.shares(),
        cycles.rules(key.cycle()).count(RuleCode.SHORTEST_REASON));
    store.insert(key, new Report(period, plan.version(), false, selfAssessment, entries), now());
  }

  /** No report came in time: it is recorded as "belum ada isian" and the assessor goes on. */
  @Transactional
  public void recordMissing(AppraisalKey key, int period) {
    store.insert(
        key,
        new Report(period, plans.get(key).version(), true, Optional.empty(), List.of()),
        now());
  }

  /**
   * Takes values that the employee did not report and the assessor knows (PermenPANRB 6/2022 p.97:
   * the assessor looks at the progress with evidence). A result that the employee called not
   * applicable counts then, in this period and in the share of the year; their words stay.
   *
   * @param actuals by number of the result, in its unit
   * @throws Refused where the employee has reported, or the value is impossible
   */
  @Transactional
  public void enter(AppraisalKey key, int period, Map<Integer, BigDecimal> actuals, String by) {
    Report report = store.find(key, period).orElseThrow();
    ReportRules.checkEntered(
        plans.results(key, report.planVersion()), report, actuals, catalogue.shares());
    actuals.forEach((no, actual) -> store.enter(key, period, no, actual, by));
  }

  public Optional<Report> find(AppraisalKey key, int period) {
    return store.find(key, period);
  }

  @Override
  public boolean reported(AppraisalKey key, int period) {
    return find(key, period).isPresent();
  }

  /** All reports of some people in a cycle by NIP, the oldest first; absent who sent none. */
  public Map<String, List<Report>> all(String cycle, Collection<String> nips) {
    return store.all(cycle, nips);
  }

  /** The last report before a period, to start the next one from. */
  public Optional<Report> lastBefore(AppraisalKey key, int period) {
    return store.lastBefore(key, period);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
