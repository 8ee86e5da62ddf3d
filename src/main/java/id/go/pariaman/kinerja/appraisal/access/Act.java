package id.go.pariaman.kinerja.appraisal.access;

/** What somebody may want to do with an appraisal, beside its tasks, which are their assignee's. */
public enum Act {
  /** Read everything, every word included. */
  READ,
  /**
   * Read where it stands, its plan, its ratings and how they came about, but no words of people.
   */
  MONITOR,
  /** Enter a step for the person from a signed paper form. */
  ENTER_FOR,
  /** Fetch the scan of such a form. */
  READ_SCAN,
  /** Give an open step to another lawful assessor. */
  REASSIGN
}
