package id.go.pariaman.kinerja.planning.result;

import id.go.pariaman.kinerja.organisation.Indicator;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What one result of a plan must be: a kind, a measure with unit, formula and source, a target that
 * can be reached (PermenPANRB 6/2022 p.50-52).
 */
public final class ResultRules {

  private static final int LONGEST_TITLE = 300;
  private static final Set<Consolidation> OWN_CONSOLIDATIONS =
      EnumSet.of(Consolidation.SUM, Consolidation.TAKE_LAST_KNOWN);

  private final int no;
  private final ResultDraft row;
  private final int periods;
  private final Consumer<Problem> problems;

  /**
   * @param no place in the plan, from 1
   * @param periods of the year, 4 or 12
   * @param problems hears each field that must be mended
   */
  public ResultRules(int no, ResultDraft row, int periods, Consumer<Problem> problems) {
    this.no = no;
    this.row = row;
    this.periods = periods;
    this.problems = problems;
  }

  /** The result that the row stands for; of no use when a problem was heard. */
  public Optional<PlannedResult> check(List<Indicator> catalogue) {
    ResultKind kind = oneOf(ResultKind.class, row.kind(), "kind", "pilih utama atau tambahan.");
    boolean own = ResultDraft.OWN.equals(row.indicator());
    Optional<Indicator> indicator =
        catalogue.stream().filter(each -> each.code().equals(row.indicator())).findFirst();
    if (!own && indicator.isEmpty()) {
      problem("indicator", "pilih indikator dari daftar, atau pilih \"Tulis sendiri\".");
      return Optional.empty();
    }
    String title =
        required(
            blank(row.title()) ? indicator.map(Indicator::name).orElse("") : row.title(),
            "title",
            "tulis hasil kerja yang akan dicapai.");
    if (title.length() > LONGEST_TITLE) {
      problem(
          "title",
          "rencana hasil kerja terlalu panjang (%d huruf). Ringkas menjadi paling banyak %d huruf."
              .formatted(title.length(), LONGEST_TITLE));
    }
    Measure measure = indicator.map(this::catalogueMeasure).orElseGet(this::ownMeasure);
    BigDecimal upper = row.targetUpper() == null ? row.targetLower() : row.targetUpper();
    TargetRules.check(measure, row.targetLower(), upper, this::problem);
    List<BigDecimal> trajectory =
        TrajectoryRules.check(
            row.trajectory(),
            measure,
            row.targetLower(),
            upper,
            periods,
            message -> problem("trajectory", message));
    return Optional.of(
        new PlannedResult(
            no,
            title,
            kind,
            Optional.ofNullable(row.supports()).filter(text -> !text.isBlank()),
            indicator.map(Indicator::code),
            measure.name(),
            measure.aspect(),
            measure.formula(),
            measure.unit(),
            measure.dataSource(),
            measure.polarity(),
            measure.consolidation(),
            measure.ceiling(),
            row.targetLower(),
            upper,
            trajectory));
  }

  private Measure catalogueMeasure(Indicator indicator) {
    return new Measure(
        indicator.name(),
        blank(row.aspect())
            ? IndicatorAspect.valueOf(indicator.aspect())
            : oneOf(IndicatorAspect.class, row.aspect(), "aspect", "pilih aspek."),
        indicator.formula(),
        indicator.unit(),
        indicator.dataSource(),
        Polarity.valueOf(indicator.polarity()),
        Consolidation.valueOf(indicator.consolidation()),
        indicator.ceilingTarget(),
        mayExceedTheWhole(indicator));
  }

  /**
   * Whether a planned result is a part of a whole, so that no more than 100 percent is possible.
   */
  public static boolean isShare(PlannedResult result, List<Indicator> catalogue) {
    return Measure.isPlainPercent(result.unit())
        && catalogue.stream()
            .filter(each -> result.indicatorCode().filter(each.code()::equals).isPresent())
            .noneMatch(ResultRules::mayExceedTheWhole);
  }

  private static boolean mayExceedTheWhole(Indicator indicator) {
    return suggestsTheWhole(indicator)
        && !indicator.ceilingTarget()
        && Polarity.valueOf(indicator.polarity()) != Polarity.RANGE;
  }

  /** Then the catalogue says by its ceiling whether more is possible. */
  private static boolean suggestsTheWhole(Indicator indicator) {
    String target = indicator.suggestedTarget();
    return new BigDecimal(target.substring(target.indexOf('-') + 1).strip())
            .compareTo(TargetRules.WHOLE)
        >= 0;
  }

  private Measure ownMeasure() {
    return new Measure(
        required(row.measure(), "measure", "tulis nama indikator yang Anda buat."),
        oneOf(IndicatorAspect.class, row.aspect(), "aspect", "pilih aspek indikator."),
        required(
            row.formula(), "formula", "indikator belum punya rumus. Tulis cara menghitungnya."),
        required(
            row.unit(),
            "unit",
            "indikator belum punya satuan. Tulis satuannya, misalnya dokumen, persen atau hari."),
        required(
            row.dataSource(),
            "dataSource",
            "indikator belum punya sumber data. Tulis dari mana angkanya diambil."),
        oneOf(
            Polarity.class,
            row.polarity(),
            "polarity",
            "pilih apakah makin besar, makin kecil, atau tepat di sasaran yang makin baik."),
        ownConsolidation(),
        false,
        false);
  }

  /**
   * People write either a count that grows over the year or a level; whatever needs numerators,
   * denominators or weights is in the catalogue.
   */
  private Consolidation ownConsolidation() {
    Optional<Consolidation> chosen =
        OWN_CONSOLIDATIONS.stream()
            .filter(each -> each.name().equals(row.consolidation()))
            .findFirst();
    if (chosen.isEmpty()) {
      problem(
          "consolidation",
          "pilih apakah angka setahun dijumlahkan dari semua periode atau memakai nilai terakhir.");
    }
    return chosen.orElse(null);
  }

  private <E extends Enum<E>> E oneOf(Class<E> type, String value, String field, String message) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(value))
            .findFirst();
    if (found.isEmpty()) {
      problem(field, message);
    }
    return found.orElse(null);
  }

  private String required(String text, String field, String message) {
    if (blank(text)) {
      problem(field, message);
      return "";
    }
    return text.strip();
  }

  private void problem(String field, String message) {
    problems.accept(
        new Problem(
            "results[%d].%s".formatted(no - 1, field),
            "Hasil kerja %d: %s".formatted(no, message)));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
