package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.cycle.AppraisalKey;

/** What differs when a stored proposal or judgement is gone through again. */
public record Recomputed(AppraisalKey key, int period, Difference difference) {

  /** How it differs. */
  public enum Difference {
    /** The same inputs give another proposal. */
    TRACE,
    /** The stored hash is not that of the stored proposal. */
    HASH,
    /** The proposal was not made with the versions that its row and its cycle name. */
    VERSIONS,
    /** The stored inputs or versions give no proposal at all. */
    NOT_COMPUTABLE,
    /** The judgement would be refused today by the rules it was accepted by. */
    JUDGEMENT,
    /** There is a judgement and nothing it could have followed or left. */
    NO_PROPOSAL
  }
}
