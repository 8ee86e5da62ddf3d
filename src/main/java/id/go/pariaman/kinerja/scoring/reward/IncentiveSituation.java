package id.go.pariaman.kinerja.scoring.reward;

/**
 * What keeps a person from the performance allowance. Kota Pariaman 2018, known from secondary
 * sources: it informs, it never pays. The decision table {@code incentive-eligibility} is the same.
 */
public enum IncentiveSituation {
  NONE("Tidak ada halangan"),
  SECONDED_TO_OTHER_AGENCY("Diperbantukan atau dititipkan pada instansi lain"),
  STUDY_LEAVE("Tugas belajar"),
  DETAINED_AS_SUSPECT("Ditahan sebagai tersangka"),
  DISMISSED_AND_APPEALING("Diberhentikan dan sedang mengajukan banding"),
  CERTIFIED_TEACHER("Guru bersertifikat pendidik"),
  TRANSFEREE_NOT_ON_CITY_PAYROLL("Pegawai pindahan yang belum digaji oleh kota"),
  HOLDS_UNRETURNED_CITY_ASSETS("Menguasai barang milik daerah yang belum dikembalikan");

  private final String label;

  IncentiveSituation(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }

  public boolean eligible() {
    return this == NONE;
  }
}
