package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.organisation.Indicator;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan must be before anybody may agree to it (PermenPANRB 6/2022 Art. 9, p.50-52). Finds
 * every problem at once.
 */
final class PlanRules {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 2000;
  private static final Set<Consolidation> OWN_CONSOLIDATIONS =
      EnumSet.of(Consolidation.SUM, Consolidation.TAKE_LAST_KNOWN);
  private static final String OWN_CONSOLIDATION =
      "pilih apakah angka setahun dijumlahkan dari semua periode atau memakai nilai terakhir.";

  private final Map<String, Indicator> catalogue = new HashMap<>();
  private final int mostResults;
  private final int periods;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param periods of the year, 4 or 12
   */
  PlanRules(List<Indicator> indicators, int mostResults, int periods) {
    indicators.forEach(indicator -> catalogue.put(indicator.code(), indicator));
    this.mostResults = mostResults;
    this.periods = periods;
  }

  /**
   * The results that the draft stands for.
   *
   * @throws Refused naming each field that must be mended
   */
  List<PlannedResult> check(PlanDraft draft) {
    List<ResultDraft> rows = draft.results() == null ? List.of() : draft.results();
    if (rows.isEmpty()) {
      problem("results", "Tambahkan paling sedikit satu hasil kerja.");
    }
    if (rows.size() > mostResults) {
      problem(
          "results",
          "Terlalu banyak hasil kerja: paling banyak %d. Gabungkan atau hapus sebagian."
              .formatted(mostResults));
    }
    List<PlannedResult> results = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int before = problems.size();
      PlannedResult result = check(i, rows.get(i));
      if (problems.size() == before) {
        results.add(result);
        Integer twin = seen.putIfAbsent(result.measure() + "\n" + result.title(), i + 1);
        if (twin != null) {
          problem(
              "results[" + i + "].title",
              "Hasil kerja %d sama dengan hasil kerja %d. Ubah rumusannya atau hapus salah satu."
                  .formatted(i + 1, twin));
        }
      }
    }
    boolean complete = results.size() == rows.size();
    if (complete
        && !rows.isEmpty()
        && results.stream().noneMatch(result -> result.kind() == ResultKind.MAIN)) {
      problem("results[0].kind", "Paling sedikit satu hasil kerja harus utama.");
    }
    length("resources", "Dukungan sumber daya", draft.resources(), LONGEST_TEXT);
    length("accountability", "Skema pertanggungjawaban", draft.accountability(), LONGEST_TEXT);
    length("consequences", "Konsekuensi", draft.consequences(), LONGEST_TEXT);
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    return results;
  }

  private PlannedResult check(int index, ResultDraft row) {
    String at = "results[" + index + "].";
    String name = "Hasil kerja " + (index + 1) + ": ";
    ResultKind kind =
        oneOf(ResultKind.class, row.kind(), at + "kind", name + "pilih utama atau tambahan.");
    boolean own = ResultDraft.OWN.equals(row.indicator());
    Indicator indicator = own ? null : catalogue.get(row.indicator());
    if (!own && indicator == null) {
      problem(
          at + "indicator", name + "pilih indikator dari daftar, atau pilih \"Tulis sendiri\".");
      return null;
    }
    String title =
        required(
            own || !blank(row.title()) ? row.title() : indicator.name(),
            at + "title",
            name + "tulis hasil kerja yang akan dicapai.");
    length(at + "title", name + "rencana hasil kerja", title, LONGEST_TITLE);
    Measure measure = own ? ownMeasure(at, name, row) : catalogueMeasure(at, name, row, indicator);
    BigDecimal upper = row.targetUpper() == null ? row.targetLower() : row.targetUpper();
    TargetRules.check(at, name, measure, row.targetLower(), upper).forEach(problems::add);
    List<BigDecimal> trajectory =
        TrajectoryRules.check(
            row.trajectory(),
            measure,
            row.targetLower(),
            upper,
            periods,
            text -> problem(at + "trajectory", name + text));
    return new PlannedResult(
        index + 1,
        title,
        kind,
        Optional.ofNullable(row.supports()).filter(text -> !text.isBlank()),
        own ? Optional.empty() : Optional.of(indicator.code()),
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
        trajectory);
  }

  private Measure catalogueMeasure(String at, String name, ResultDraft row, Indicator indicator) {
    IndicatorAspect aspect =
        blank(row.aspect())
            ? IndicatorAspect.valueOf(indicator.aspect())
            : oneOf(IndicatorAspect.class, row.aspect(), at + "aspect", name + "pilih aspek.");
    return new Measure(
        indicator.name(),
        aspect,
        indicator.formula(),
        indicator.unit(),
        indicator.dataSource(),
        Polarity.valueOf(indicator.polarity()),
        Consolidation.valueOf(indicator.consolidation()),
        indicator.ceilingTarget());
  }

  private Measure ownMeasure(String at, String name, ResultDraft row) {
    return new Measure(
        required(row.measure(), at + "measure", name + "tulis nama indikator yang Anda buat."),
        oneOf(IndicatorAspect.class, row.aspect(), at + "aspect", name + "pilih aspek indikator."),
        required(
            row.formula(),
            at + "formula",
            name + "indikator belum punya rumus. Tulis cara menghitungnya."),
        required(
            row.unit(),
            at + "unit",
            name
                + "indikator belum punya satuan. Tulis satuannya, misalnya dokumen, persen atau hari."),
        required(
            row.dataSource(),
            at + "dataSource",
            name + "indikator belum punya sumber data. Tulis dari mana angkanya diambil."),
        oneOf(
            Polarity.class,
            row.polarity(),
            at + "polarity",
            name + "pilih apakah makin besar, makin kecil, atau tepat di sasaran yang makin baik."),
        ownConsolidation(at, name, row),
        false);
  }

  /**
   * People write either a count that grows over the year or a level; whatever needs numerators,
   * denominators or weights is in the catalogue.
   */
  private Consolidation ownConsolidation(String at, String name, ResultDraft row) {
    Consolidation chosen =
        oneOf(
            Consolidation.class,
            row.consolidation(),
            at + "consolidation",
            name + OWN_CONSOLIDATION);
    if (chosen != null && !OWN_CONSOLIDATIONS.contains(chosen)) {
      problem(at + "consolidation", name + OWN_CONSOLIDATION);
    }
    return chosen;
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
      return text;
    }
    return text.strip();
  }

  private void length(String field, String what, String text, int most) {
    if (text != null && text.length() > most) {
      problem(
          field,
          "%s terlalu panjang (%d huruf). Ringkas menjadi paling banyak %d huruf."
              .formatted(what, text.length(), most));
    }
  }

  private void problem(String field, String message) {
    problems.add(new Problem(field, message));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
