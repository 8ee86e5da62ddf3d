package id.go.pariaman.kinerja.appraisal.report;

import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlanCatalogue;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.change.ReportedPeriods;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.RuleCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What employees report on their results (PermenPANRB 6/2022 Art. 16). Missing is not zero. */
@Service
public class Reports implements ReportedPeriods {

  private final ReportStore store;
  private final Plans plans;
  private final PlanCatalogue catalogue;
  private final Cycles cycles;
  private final CitizenVoice voice;
  private final Clock clock;

  Reports(
      ReportStore store,
      Plans plans,
      PlanCatalogue catalogue,
      Cycles cycles,
      CitizenVoice voice,
      Clock clock) {
    this.voice = voice;
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
   * @param reply what the employee says to the citizens' index and comments
   * @throws Refused with every problem, each under the field of its row
   */
  @Transactional
  public void take(
      AppraisalKey key,
      int period,
      List<ProgressEntry> reported,
      Optional<String> selfAssessment,
      Optional<String> reply) {
    Plan plan = plans.get(key);
    List<ProgressEntry> entries = heard(key, period, plan.results(), reported);
    ReportRules.check(
        plan.results(),
        entries,
        catalogue.shares(),
        cycles.rules(key.cycle()).count(RuleCode.SHORTEST_REASON));
    store.insert(
        key, new Report(period, plan.version(), false, selfAssessment, reply, entries), now());
  }

  /** No report came in time: it is recorded as "belum ada isian" and the assessor goes on. */
  @Transactional
  public void recordMissing(AppraisalKey key, int period) {
    Plan plan = plans.get(key);
    List<ProgressEntry> entries =
        voice
            .heard(key, period)
            .map(
                citizens ->
                    plan.results().stream()
                        .filter(CitizenVoice::speaksOf)
                        .map(result -> ProgressEntry.nothingReported(result.no()).heard(citizens))
                        .toList())
            .orElse(List.of());
    store.insert(
        key,
        new Report(period, plan.version(), true, Optional.empty(), Optional.empty(), entries),
        now());
  }

  /** What citizens give is not asked of the employee: their index stands in its place. */
  private List<ProgressEntry> heard(
      AppraisalKey key, int period, List<PlannedResult> plan, List<ProgressEntry> entries) {
    Set<Integer> theirs =
        plan.stream()
            .filter(CitizenVoice::speaksOf)
            .map(PlannedResult::no)
            .collect(Collectors.toSet());
    return voice
        .heard(key, period)
        .map(
            citizens ->
                entries.stream()
                    .map(entry -> theirs.contains(entry.resultNo()) ? entry.heard(citizens) : entry)
                    .toList())
        .orElse(entries);
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
        plans.results(key, report.planVersion()),
        report,
        actuals,
        catalogue.shares(),
        voice.heard(key, period).isPresent() ? CitizenVoice::speaksOf : result -> false);
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
