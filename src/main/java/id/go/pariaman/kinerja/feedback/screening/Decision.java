package id.go.pariaman.kinerja.feedback.screening;

/**
 * What a person decided of one answer or comment.
 *
 * @param id as {@link Screening#open} told it
 * @param reason why, for what is excluded or hidden; else null or empty
 * @param shown the comment as it is to be shown; null or empty for the proposal
 */
public record Decision(String id, Verdict verdict, String reason, String shown) {

  /** Of an answer the first two, of a comment the others. */
  public enum Verdict {
    COUNT("Dihitung"),
    EXCLUDE("Tidak dihitung"),
    SHOW("Ditampilkan"),
    HIDE("Tidak ditampilkan");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    boolean needsReason() {
      return this == EXCLUDE || this == HIDE;
    }
  }
}
