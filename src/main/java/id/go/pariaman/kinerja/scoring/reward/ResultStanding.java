package id.go.pariaman.kinerja.scoring.reward;

/** Where a result stands when an allowance is worked out. PermenPANRB 6/2022 p. 90, 117-118. */
public enum ResultStanding {
  /** Nobody can object to it. */
  FINAL,
  /** Nobody has objected; it counts as it is. */
  OPEN_TO_OBJECTION,
  /** Frozen until the objection is decided. */
  UNDER_OBJECTION,
  /** The window has passed without a result; the delay is not the employee's. */
  ASSESSOR_LATE
}
