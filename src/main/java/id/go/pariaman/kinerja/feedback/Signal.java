package id.go.pariaman.kinerja.feedback;

/** Why an answer deserves a person's look. A signal never excludes an answer by itself. */
public enum Signal {
  /** Sent sooner after the page was asked for than nine questions can be read. */
  FAST("Diisi terlalu cepat"),
  /** A field that people do not see was filled. */
  TRAP("Kolom tersembunyi terisi"),
  /** Many answers for one service point from one source within minutes. */
  BURST("Banyak jawaban beruntun dari satu sumber"),
  /** Sent from a device on which staff had signed in, or which is the counter's. */
  OWN_DEVICE("Dari perangkat petugas"),
  /** Sent while the service is closed, by night. */
  NIGHT("Dikirim malam hari"),
  /** The same value for all nine elements; common among honest answers too. */
  STRAIGHT_LINE("Semua unsur bernilai sama"),
  /** The comment repeats others' nearly word for word. */
  COPIED_COMMENT("Komentar serupa dengan yang lain");

  private final String label;

  Signal(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
