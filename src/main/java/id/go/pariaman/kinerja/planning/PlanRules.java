package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.organisation.Indicator;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.planning.result.ResultDraft;
import id.go.pariaman.kinerja.planning.result.ResultRules;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan must be before anybody may agree to it (PermenPANRB 6/2022 Art. 9, p.50-52). Finds
 * every problem at once.
 */
final class PlanRules {

  private static final int LONGEST_TEXT = 2000;

  private final List<Indicator> catalogue;
  private final int mostResults;
  private final int periods;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param periods of the year, 4 or 12
   */
  PlanRules(List<Indicator> catalogue, int mostResults, int periods) {
    this.catalogue = catalogue;
    this.mostResults = mostResults;
    this.periods = periods;
  }

  /**
   * The results that the draft stands for.
   *
   * @throws Refused naming each field that must be mended
   */
  List<PlannedResult> check(PlanDraft draft) {
    List<PlannedResult> results = results(draft.results() == null ? List.of() : draft.results());
    length("resources", "Dukungan sumber daya", draft.resources());
    length("accountability", "Skema pertanggungjawaban", draft.accountability());
    length("consequences", "Konsekuensi", draft.consequences());
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    return results;
  }

  private List<PlannedResult> results(List<ResultDraft> rows) {
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
    for (int no = 1; no <= rows.size(); no++) {
      int before = problems.size();
      new ResultRules(no, rows.get(no - 1), periods, problems::add)
          .check(catalogue)
          .filter(result -> problems.size() == before)
          .ifPresent(results::add);
    }
    twins(results);
    boolean complete = !rows.isEmpty() && results.size() == rows.size();
    if (complete && results.stream().noneMatch(result -> result.kind() == ResultKind.MAIN)) {
      problem("results[0].kind", "Paling sedikit satu hasil kerja harus utama.");
    }
    return results;
  }

  private void twins(List<PlannedResult> results) {
    Map<String, Integer> seen = new HashMap<>();
    for (PlannedResult result : results) {
      Integer twin = seen.putIfAbsent(result.measure() + "\n" + result.title(), result.no());
      if (twin != null) {
        problem(
            "results[%d].title".formatted(result.no() - 1),
            "Hasil kerja %d sama dengan hasil kerja %d. Ubah rumusannya atau hapus salah satu."
                .formatted(result.no(), twin));
      }
    }
  }

  private void length(String field, String what, String text) {
    if (text != null && text.length() > LONGEST_TEXT) {
      problem(
          field,
          "%s terlalu panjang (%d huruf). Ringkas menjadi paling banyak %d huruf."
              .formatted(what, text.length(), LONGEST_TEXT));
    }
  }

  private void problem(String field, String message) {
    problems.add(new Problem(field, message));
  }
}
