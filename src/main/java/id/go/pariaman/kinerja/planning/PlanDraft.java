package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.planning.result.ResultDraft;
import java.util.List;

/**
 * A plan as a person typed it.
 *
 * @param results empty where nothing was written
 * @param resources people, budget, equipment, leader's support (Art. 11); annex A.1.8
 * @param accountability reporting schedule and expected evidence (Art. 12); annex A.1.8
 * @param consequences of reaching or missing the results (p.61); annex A.1.8
 */
public record PlanDraft(
    List<ResultDraft> results, String resources, String accountability, String consequences) {

  public PlanDraft {
    results = results == null ? List.of() : results;
  }

  /** Its rows for a form in which they can be edited. */
  public List<ResultDraft> editable() {
    return results.stream().map(ResultDraft::editable).toList();
  }
}
