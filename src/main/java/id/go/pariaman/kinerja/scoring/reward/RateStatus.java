package id.go.pariaman.kinerja.scoring.reward;

/** What the rule set knows of the rate of a predicate. */
public enum RateStatus {
  /** No row: there is no national table to fall back on. */
  NOT_CONFIGURED,
  /** A row that is to be confirmed. */
  INFORMS_ONLY,
  MAY_PAY
}
