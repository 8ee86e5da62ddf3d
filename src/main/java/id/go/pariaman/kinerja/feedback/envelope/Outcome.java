package id.go.pariaman.kinerja.feedback.envelope;

/** What became of an answer. */
public enum Outcome {
  /** Stored for good. */
  ACCEPTED,
  /** Not taken; whether the code is unknown, spent or of a closed window is not told. */
  VOID
}
