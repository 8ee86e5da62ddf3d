package id.go.pariaman.kinerja.scoring;

/** How the recorded feedback on results sounds as a whole. PermenPANRB 6/2022 p. 97-98. */
public enum FeedbackTone {
  ALL_POSITIVE("Semua positif"),
  MOSTLY_POSITIVE("Sebagian besar positif"),
  PARTLY_POSITIVE("Sebagian positif"),
  MOSTLY_NOT_POSITIVE("Sebagian besar tidak positif"),
  NONE_POSITIVE("Semua tidak positif"),
  NONE_GIVEN("Belum ada umpan balik");

  private final String label;

  FeedbackTone(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}
