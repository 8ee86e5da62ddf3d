package id.go.pariaman.kinerja.planning.change;

/** How far a change of plan is. */
public enum PlanChangeState {
  REQUESTED("Menunggu usulan Anda pada tugas \"Ubah SKP\"."),
  PROPOSED("Menunggu keputusan Pejabat Penilai. SKP yang lama masih berlaku."),
  APPROVED("Disetujui. SKP yang baru berlaku."),
  DECLINED("Tidak disetujui. SKP yang lama tetap berlaku."),
  LAPSED("Gugur karena tidak diselesaikan sampai batas waktu. SKP yang lama tetap berlaku.");

  private final String label;

  PlanChangeState(String label) {
    this.label = label;
  }

  /** What the employee reads. */
  public String label() {
    return label;
  }
}
