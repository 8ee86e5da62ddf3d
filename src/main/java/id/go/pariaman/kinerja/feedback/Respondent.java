package id.go.pariaman.kinerja.feedback;

/**
 * What respondents may say of themselves, each null where they did not; counted separately, never
 * beside an answer (PermenPANRB 14/2017, characteristics of respondents).
 */
public record Respondent(Sex sex, AgeGroup ageGroup, Education education, Occupation occupation) {

  public static final Respondent UNKNOWN = new Respondent(null, null, null, null);

  /** A characteristic with its Indonesian word. */
  public interface Characteristic {
    String name();

    String label();
  }

  public enum Sex implements Characteristic {
    FEMALE("Perempuan"),
    MALE("Laki-laki");

    private final String label;

    Sex(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  public enum AgeGroup implements Characteristic {
    BELOW_20("Di bawah 20 tahun"),
    FROM_20("20-29 tahun"),
    FROM_30("30-39 tahun"),
    FROM_40("40-49 tahun"),
    FROM_50("50-59 tahun"),
    FROM_60("60 tahun ke atas");

    private final String label;

    AgeGroup(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  public enum Education implements Characteristic {
    PRIMARY("SD atau di bawahnya"),
    LOWER_SECONDARY("SMP"),
    UPPER_SECONDARY("SMA/SMK"),
    DIPLOMA("Diploma"),
    BACHELOR("Sarjana (S1)"),
    POSTGRADUATE("S2 atau S3");

    private final String label;

    Education(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  public enum Occupation implements Characteristic {
    CIVIL_SERVANT("ASN, TNI, atau Polri"),
    EMPLOYEE("Pegawai swasta"),
    SELF_EMPLOYED("Wiraswasta"),
    FARMER_OR_FISHER("Petani atau nelayan"),
    STUDENT("Pelajar atau mahasiswa"),
    HOMEMAKER("Mengurus rumah tangga"),
    OTHER("Lainnya");

    private final String label;

    Occupation(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
