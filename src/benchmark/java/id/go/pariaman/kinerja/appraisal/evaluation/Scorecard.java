package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.explanation.Explanation;
import id.go.pariaman.kinerja.appraisal.report.ProgressEntry;
import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.planning.result.IndicatorAspect;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.rules.Rule;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import id.go.pariaman.kinerja.rules.RuleStatus;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.consolidation.Consolidated;
import id.go.pariaman.kinerja.scoring.consolidation.PeriodActual;
import id.go.pariaman.kinerja.scoring.consolidation.Trajectory;
import id.go.pariaman.kinerja.scoring.rating.PredicateMatrix;
import id.go.pariaman.kinerja.scoring.rating.ProposedRating;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingTable;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * One person's year: ten results of all four polarities and five consolidations, a report each
 * quarter, most of it reported, little of it not applicable.
 *
 * @param reports of the four quarters
 * @param parts what a consolidation would be made of, for each result four quarters
 */
record Scorecard(List<PlannedResult> plan, List<Report> reports, List<List<PeriodActual>> parts) {

  static final int QUARTERS = 4;
  static final RuleSet RULES = rules();

  private static final int RESULTS = 10;
  private static final int MAIN_RESULTS = 7;
  private static final List<FeedbackTone> TONES =
      List.of(
          FeedbackTone.ALL_POSITIVE, FeedbackTone.MOSTLY_POSITIVE, FeedbackTone.PARTLY_POSITIVE);
  private static final RatingThresholds THRESHOLDS = RULES.thresholds();
  private static final ResultRatingAdvisor ADVISOR =
      new ResultRatingAdvisor(RULES.resultGuide(), ResultRatingTable.written());

  /** The tables as Java says them: DecisionTableTest proves that they answer the same. */
  static final class WrittenTables implements DecisionTables.Pinned {
    @Override
    public String version() {
      return "1/1";
    }

    @Override
    public ResultSuggestion suggest(ResultRatingFacts facts) {
      return ResultRatingTable.written().suggest(facts);
    }

    @Override
    public Predicate predicate(
        ExpectationRating workResult, ExpectationRating workBehaviour, boolean failed) {
      return PredicateMatrix.predicate(workResult, workBehaviour, failed);
    }
  }

  static Scorecard of(long person) {
    SplittableRandom random = new SplittableRandom(person);
    List<PlannedResult> plan = new ArrayList<>(RESULTS);
    List<List<PeriodActual>> parts = new ArrayList<>(RESULTS);
    for (int no = 1; no <= RESULTS; no++) {
      plan.add(result(no, random));
      List<PeriodActual> quarters = new ArrayList<>(QUARTERS);
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        quarters.add(
            PeriodActual.weighted(
                BigDecimal.valueOf(random.nextInt(1_000, 220_000), 2),
                BigDecimal.valueOf(random.nextInt(1, 500))));
      }
      parts.add(quarters);
    }
    List<Report> reports = new ArrayList<>(QUARTERS);
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      List<ProgressEntry> entries = new ArrayList<>(RESULTS);
      for (PlannedResult result : plan) {
        entries.add(entry(result, quarter, random));
      }
      reports.add(new Report(quarter, 1, false, Optional.empty(), Optional.empty(), entries));
    }
    return new Scorecard(plan, reports, parts);
  }

  private static PlannedResult result(int no, SplittableRandom random) {
    BigDecimal lower = BigDecimal.valueOf(random.nextInt(1_000, 200_000), 2);
    Polarity polarity = Polarity.values()[no % Polarity.values().length];
    return new PlannedResult(
        no,
        "Layanan administrasi kependudukan nomor " + no + " yang selesai sesuai standar",
        no <= MAIN_RESULTS ? ResultKind.MAIN : ResultKind.ADDITIONAL,
        Optional.empty(),
        Optional.empty(),
        "Berkas selesai",
        IndicatorAspect.QUANTITY,
        "jumlah berkas selesai",
        "berkas",
        "register",
        polarity,
        Consolidation.values()[no % Consolidation.values().length],
        no == RESULTS,
        lower,
        polarity == Polarity.RANGE
            ? lower.add(BigDecimal.valueOf(random.nextInt(1, 900), 1))
            : lower,
        List.of());
  }

  /** Between 60 and 130 percent of what the plan asks for; one in fifty does not apply. */
  private static ProgressEntry entry(PlannedResult result, int quarter, SplittableRandom random) {
    BigDecimal actual =
        result
            .targetLower()
            .multiply(BigDecimal.valueOf(random.nextInt(60, 131), 2))
            .multiply(
                result.consolidation() == Consolidation.SUM
                    ? BigDecimal.valueOf(25L * quarter, 2)
                    : BigDecimal.ONE)
            .setScale(2, RoundingMode.HALF_UP);
    boolean idle = random.nextInt(50) == 0;
    return new ProgressEntry(
        result.no(),
        idle ? Optional.empty() : Optional.of(actual),
        idle ? Optional.of("Cuti bersalin") : Optional.empty(),
        Optional.of("https://arsip.example/bukti/" + quarter + "/" + result.no()),
        Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  /** What the city stores: the trace of each quarter's proposal, by the code that proposes. */
  List<Trace> traced(Scoring scoring) {
    List<Trace> traces = new ArrayList<>(QUARTERS);
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      traces.add(
          scoring.propose(
              new ProposalInputs(
                  quarter, 1, plan, reports.subList(0, quarter), TONES.subList(0, quarter - 1))));
    }
    return traces;
  }

  /** Every sentence of a trace, as the employee reads them. */
  static List<Explanation> told(List<Trace> traces) {
    return traces.stream().map(Explanation::of).toList();
  }

  /** The same arithmetic, of which nothing is kept but the answers. */
  List<ResultSuggestion> untraced() {
    List<ResultSuggestion> overall = new ArrayList<>(QUARTERS);
    int[] idle = new int[RESULTS];
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      List<RatedResult> rated = new ArrayList<>(RESULTS);
      for (int i = 0; i < RESULTS; i++) {
        PlannedResult result = plan.get(i);
        ProgressEntry entry = reports.get(quarter - 1).entries().get(i);
        idle[i] += entry.notApplicable().isPresent() ? 1 : 0;
        Target target =
            Trajectory.equalShares(
                result.consolidation(),
                Target.range(result.targetLower(), result.targetUpper()).in(result.unit()),
                Math.max(1, quarter - idle[i]),
                QUARTERS);
        Actual actual =
            entry.notApplicable().isPresent()
                ? Actual.notApplicable()
                : Actual.of(entry.actual().orElse(null), result.unit());
        ProposedRating proposal =
            ProposedRating.of(
                Achievement.of(result.polarity(), target, actual),
                target,
                result.ceiling(),
                THRESHOLDS);
        rated.add(new RatedResult(result.kind(), proposal.suggestion().rating().orElse(null)));
      }
      overall.add(ADVISOR.suggest(rated, TONES.get(Math.max(0, quarter - 2))));
    }
    return overall;
  }

  /** Every result consolidated up to every quarter. */
  List<Consolidated> consolidated() {
    List<Consolidated> all = new ArrayList<>(RESULTS * QUARTERS);
    for (int i = 0; i < RESULTS; i++) {
      for (int quarter = 1; quarter <= QUARTERS; quarter++) {
        all.add(Consolidated.of(plan.get(i).consolidation(), parts.get(i).subList(0, quarter)));
      }
    }
    return all;
  }

  private static RuleSet rules() {
    Map<String, Rule> rules = new HashMap<>();
    rule(rules, RuleCode.RESULT_ABOVE_FROM, "110", "Kota Pariaman", "");
    rule(rules, RuleCode.RESULT_MEETS_FROM, "90", "Kota Pariaman", "");
    rule(rules, RuleCode.ACHIEVEMENT_CAP, "120", "Kota Pariaman", "");
    rule(rules, RuleCode.MAJORITY_ABOVE_SHARE, "0.5", "PermenPANRB 6/2022", "97-98, 101");
    rule(rules, RuleCode.SMALL_PART_SHARE, "0.25", "PermenPANRB 6/2022", "97-98, 101");
    return new RuleSet("2026-1", LocalDate.of(2026, 1, 1), rules);
  }

  private static void rule(
      Map<String, Rule> rules, RuleCode code, String value, String instrument, String page) {
    rules.put(
        code.name(),
        new Rule(
            code,
            new BigDecimal(value),
            code.unit(),
            instrument,
            "",
            page,
            RuleStatus.DESIGN_CHOICE,
            "Angka untuk pengukuran."));
  }
}
