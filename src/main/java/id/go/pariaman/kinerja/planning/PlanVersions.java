package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.planning.result.PlannedResult;
import java.util.List;
import java.util.Map;

/**
 * The results of every version of one person's plan.
 *
 * @param inForce the version in force
 */
public record PlanVersions(int inForce, Map<Integer, List<PlannedResult>> versions) {

  public static final PlanVersions NONE = new PlanVersions(1, Map.of());

  /** The results of one version; none for a version that does not exist. */
  public List<PlannedResult> results(int version) {
    return versions.getOrDefault(version, List.of());
  }
}
