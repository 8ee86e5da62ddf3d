package id.go.pariaman.kinerja.scoring.cascade;

import java.util.List;

/**
 * One person of the tree with the results in force.
 *
 * @param superior id of who stands directly above; somebody outside the tree is not looked at
 * @param namesSupport whether the form of the plan asks which of the superior's results is
 *     supported (A.1.7 does, A.1.2 of leaders does not)
 */
public record CascadeOwner(
    String id, String superior, boolean namesSupport, List<CascadeResult> results) {

  public CascadeOwner {
    results = List.copyOf(results);
  }
}
