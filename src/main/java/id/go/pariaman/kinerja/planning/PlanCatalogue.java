package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Indicator;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.planning.result.ResultDraft;
import id.go.pariaman.kinerja.planning.result.ResultRules;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a plan can be written from: the measures of the city, what they mean, and a suggestion for
 * each job family.
 */
@Component
public class PlanCatalogue {

  private static final String GENERAL = "GENERAL";

  private final Organisation organisation;
  private final Cycles cycles;

  PlanCatalogue(Organisation organisation, Cycles cycles) {
    this.organisation = organisation;
    this.cycles = cycles;
  }

  /**
   * The measures a job family usually has, the general ones behind them; everything else in the
   * catalogue last.
   */
  public List<Indicator> measuresFor(String jobFamily) {
    List<Indicator> all = organisation.indicators();
    return Stream.of(
            all.stream().filter(indicator -> indicator.jobFamily().equals(jobFamily)),
            all.stream()
                .filter(
                    indicator ->
                        indicator.jobFamily().equals(GENERAL) && !jobFamily.equals(GENERAL)),
            all.stream()
                .filter(
                    indicator ->
                        !indicator.jobFamily().equals(jobFamily)
                            && !indicator.jobFamily().equals(GENERAL)))
        .flatMap(part -> part)
        .toList();
  }

  /** Whether no more than 100 percent of this result is possible, as for its target. */
  public Predicate<PlannedResult> shares() {
    List<Indicator> all = organisation.indicators();
    return result -> ResultRules.isShare(result, all);
  }

  /** What each measure of the catalogue means, with a worked example. */
  public List<IndicatorLesson> lessons() {
    return organisation.indicators().stream().map(IndicatorLesson::of).toList();
  }

  /** A plan to start from: the first measures of the job family with their suggested targets. */
  public PlanDraft suggestionFor(String cycle, String jobFamily) {
    int most = cycles.rules(cycle).count(RuleCode.SUGGESTED_RESULTS);
    List<ResultDraft> rows =
        measuresFor(jobFamily).stream().limit(most).map(PlanCatalogue::suggestion).toList();
    return new PlanDraft(
        rows,
        "Anggaran sesuai DPA unit kerja; peralatan kerja; dukungan dan arahan pimpinan.",
        "Laporan realisasi setiap periode melalui aplikasi dengan bukti dukung hasil, bukan kegiatan.",
        "Hasil di atas ekspektasi diusulkan untuk penghargaan; hasil di bawah ekspektasi ditindaklanjuti dengan pembinaan.");
  }

  private static ResultDraft suggestion(Indicator indicator) {
    String[] bounds = indicator.suggestedTarget().split("-");
    return new ResultDraft(
        indicator.code(),
        indicator.name(),
        ResultKind.MAIN.name(),
        null,
        new BigDecimal(bounds[0].strip()),
        bounds.length == 2 ? new BigDecimal(bounds[1].strip()) : null,
        null,
        null,
        indicator.aspect(),
        null,
        null,
        null,
        null,
        null);
  }
}
