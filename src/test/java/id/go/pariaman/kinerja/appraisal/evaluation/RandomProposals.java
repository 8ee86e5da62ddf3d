package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.ProgressEntry;
import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.appraisal.voice.SurveyActual;
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
import id.go.pariaman.kinerja.scoring.rating.PredicateMatrix;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingTable;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans, reports and feedback of all kinds, the same for the same seed. */
final class RandomProposals {

  private static final DecisionTables.Pinned WRITTEN =
      new DecisionTables.Pinned() {
        @Override
        public String version() {
          return "3/2";
        }

        @Override
        public Predicate predicate(
            ExpectationRating workResult, ExpectationRating workBehaviour, boolean failed) {
          return PredicateMatrix.predicate(workResult, workBehaviour, failed);
        }

        @Override
        public ResultSuggestion suggest(ResultRatingFacts facts) {
          return ResultRatingTable.written().suggest(facts);
        }
      };

  private final Random random;

  RandomProposals(long seed) {
    this.random = new Random(seed);
  }

  Trace next() {
    int periods = one(4, 12);
    int period = 1 + random.nextInt(periods);
    List<PlannedResult> plan =
        IntStream.rangeClosed(1, random.nextInt(7)).mapToObj(no -> result(no, periods)).toList();
    return new Scoring(rules(), WRITTEN, periods)
        .propose(
            new ProposalInputs(
                period,
                1 + random.nextInt(3),
                plan,
                reports(period, plan),
                IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> one(FeedbackTone.values()))
                    .toList()));
  }

  private RuleSet rules() {
    Map<String, Rule> rules = new HashMap<>();
    rule(rules, RuleCode.RESULT_ABOVE_FROM, one("110", "100", "112.5"));
    rule(rules, RuleCode.RESULT_MEETS_FROM, one("90", "100", "85.5"));
    rule(rules, RuleCode.ACHIEVEMENT_CAP, "120");
    rule(rules, RuleCode.MAJORITY_ABOVE_SHARE, one("0.5", "0.6"));
    rule(rules, RuleCode.SMALL_PART_SHARE, one("0.25", "0.5"));
    return new RuleSet("uji-7", LocalDate.EPOCH, rules);
  }

  private static void rule(Map<String, Rule> rules, RuleCode code, String value) {
    rules.put(
        code.name(),
        new Rule(
            code,
            new BigDecimal(value),
            code.unit(),
            "Perwako uji",
            "Pasal 1",
            "2",
            RuleStatus.VERIFIED,
            "Uji."));
  }

  private PlannedResult result(int no, int periods) {
    BigDecimal lower = value();
    BigDecimal upper = random.nextBoolean() ? lower : lower.add(value().abs());
    return new PlannedResult(
        no,
        "Hasil " + no,
        one(ResultKind.values()),
        Optional.empty(),
        Optional.empty(),
        "Ukuran",
        IndicatorAspect.QUANTITY,
        "a",
        one("ton", "persen"),
        "register",
        one(Polarity.values()),
        one(Consolidation.values()),
        random.nextInt(4) == 0,
        lower,
        upper,
        lower.equals(upper) && random.nextInt(3) == 0 ? trajectory(lower, periods) : List.of());
  }

  private List<BigDecimal> trajectory(BigDecimal year, int periods) {
    return Stream.concat(Stream.generate(this::value).limit(periods - 1), Stream.of(year)).toList();
  }

  private List<Report> reports(int period, List<PlannedResult> plan) {
    List<Report> reports = new ArrayList<>();
    for (int each = 1; each <= period; each++) {
      if (random.nextInt(8) > 0) {
        reports.add(
            new Report(
                each,
                1,
                false,
                Optional.empty(),
                Optional.empty(),
                plan.stream().map(this::entry).toList()));
      }
    }
    return reports;
  }

  private ProgressEntry entry(PlannedResult result) {
    int kind = random.nextInt(10);
    BigDecimal near =
        result
            .targetUpper()
            .multiply(BigDecimal.valueOf(random.nextInt(140), 2))
            .add(BigDecimal.valueOf(random.nextInt(3), 1));
    return new ProgressEntry(
        result.no(),
        kind > 1 ? Optional.of(near) : Optional.empty(),
        kind == 0 ? Optional.of("Cuti") : Optional.empty(),
        random.nextBoolean() ? Optional.of("https://bukti.example/" + kind) : Optional.empty(),
        Optional.empty(),
        kind > 7 ? Optional.of("walikota") : Optional.empty(),
        kind == 7 ? Optional.of(citizens(result.no())) : Optional.empty());
  }

  private static SurveyActual citizens(int resultNo) {
    return new SurveyActual(
        List.of("2026/survei/1", "2026/survei/2"),
        List.of("SP-DUK-01", "SP-DUK-0" + (1 + resultNo)),
        5L + resultNo);
  }

  private BigDecimal value() {
    return switch (random.nextInt(8)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> BigDecimal.valueOf(-1 - random.nextInt(9));
      default -> BigDecimal.valueOf(1 + random.nextInt(5000), random.nextInt(3));
    };
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
