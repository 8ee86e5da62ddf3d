package id.go.pariaman.kinerja.scoring.consolidation;

/** Whether a value could be worked out, and if not, why. */
public enum ConsolidationState {
  OK("Dapat dihitung"),
  INCOMPLETE("Belum lengkap: ada nilai yang belum dilaporkan"),
  NOT_APPLICABLE("Tidak berlaku");

  private final String label;

  ConsolidationState(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}
