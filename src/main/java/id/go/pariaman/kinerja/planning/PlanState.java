package id.go.pariaman.kinerja.planning;

/** Where a plan stands between the employee and the assessor. */
public enum PlanState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  APPROVED
}
