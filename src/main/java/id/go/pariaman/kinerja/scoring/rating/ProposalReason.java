package id.go.pariaman.kinerja.scoring.rating;

/** Why a result got its proposal. */
public enum ProposalReason {
  AT_LEAST_ABOVE("Capaian mencapai ambang di atas ekspektasi"),
  AT_LEAST_MEETS("Capaian mencapai ambang sesuai ekspektasi"),
  UNDER_MEETS("Capaian di bawah ambang sesuai ekspektasi"),
  CEILING_TARGET(
      "Target tercapai penuh dan tidak mungkin dilampaui; di atas ekspektasi hanya dapat diberikan dengan alasan Pejabat Penilai"),
  NOT_REPORTED("Realisasi belum dilaporkan"),
  NOT_APPLICABLE("Indikator tidak berlaku pada periode ini"),
  UNIT_MISMATCH("Satuan target dan satuan realisasi berbeda"),
  INVALID_TARGET("Target belum dapat diukur pada periode ini");

  private final String label;

  ProposalReason(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}
