package id.go.pariaman.kinerja.cycle;

/** Where a cycle stands. */
public enum CycleState {
  ENROLLING("Pendaftaran peserta"),
  TARGET_SETTING("Penyusunan SKP"),
  EVALUATION("Pelaksanaan dan evaluasi periodik"),
  CLOSING("Penutupan"),
  ENDED("Selesai");

  private final String label;

  CycleState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
