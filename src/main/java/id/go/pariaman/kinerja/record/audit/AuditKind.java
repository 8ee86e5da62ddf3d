package id.go.pariaman.kinerja.record.audit;

import java.util.Arrays;

/**
 * The kinds of acts that are recorded, each with the words of the screen and what it is done to.
 */
public enum AuditKind {
  CYCLE_OPENED("Siklus dibuka", Subject.CYCLE),
  PHASE_STARTED("Tahap dimulai", Subject.CYCLE),
  PHASE_ENDED_EARLY("Tahap ditutup lebih awal", Subject.CYCLE),
  CYCLE_ENDED("Siklus diakhiri", Subject.CYCLE),
  PERSON_EXCLUDED("Pegawai dikecualikan", Subject.APPRAISAL),
  APPRAISAL_DISCONTINUED("Penilaian dihentikan", Subject.APPRAISAL),
  PLAN_SET("SKP ditetapkan sepihak", Subject.APPRAISAL),
  ACTUAL_ENTERED("Realisasi diisi Pejabat Penilai", Subject.STEP),
  RATING_DEPARTED("Rating menyimpang dari usulan", Subject.STEP),
  ASSESSOR_REPLACED("Penilai yang diam digantikan", Subject.STEP),
  STEP_HANDED_OVER("Tugas penilai yang berhalangan dialihkan", Subject.STEP),
  STEP_REASSIGNED("Tugas dialihkan oleh BKPSDM", Subject.STEP),
  ENTRY_OPENED("Tugas diambil untuk formulir kertas", Subject.STEP),
  ENTERED_FOR("Isian dari formulir kertas", Subject.STEP),
  ENTRY_GIVEN_BACK("Tugas dikembalikan kepada pegawai", Subject.STEP),
  SURVEY_OPENED("Jendela survei dibuka", Subject.SURVEY),
  CODES_PRINTED("Kode survei dicetak", Subject.SURVEY),
  PAPER_ANSWER_TYPED("Jawaban survei di kertas diketik", Subject.SERVICE_POINT),
  SURVEY_CLOSED_EARLY("Pengumpulan survei ditutup lebih awal", Subject.SURVEY),
  ENVELOPES_OPENED("Amplop survei dibuka", Subject.SURVEY),
  KEY_DESTROYED("Kunci survei dimusnahkan", Subject.SURVEY),
  ANSWERS_SCREENED("Jawaban survei diperiksa", Subject.SURVEY),
  SURVEY_PUBLISHED("Hasil survei diumumkan", Subject.SURVEY),
  SURVEY_ACTION_WRITTEN("Tindak lanjut survei ditulis", Subject.SURVEY),
  COMPLAINTS_IMPORTED("Pengaduan diambil", Subject.SURVEY),
  LEGACY_INDICES_IMPORTED("Hasil survei terdahulu diambil", Subject.SURVEY),
  ACCOUNT_CHANGED("Akun diubah", Subject.ACCOUNT),
  ROLE_CHANGED("Peran atau wewenang diubah", Subject.ACCOUNT),
  ASSIGNMENT_CHANGED("Penempatan atau status diubah", Subject.PERSON),
  START_CORRECTED("Tanggal mulai dikoreksi", Subject.PERSON),
  CITY_IMPORTED("Data kota diambil", Subject.CITY),
  RULES_PUBLISHED("Himpunan aturan diterbitkan", Subject.RULE_SET),
  EXPIRED_REMOVED("Yang lewat masa simpan dihapus", Subject.RETENTION),
  AUDIT_EXPORTED("Catatan diekspor", Subject.AUDIT_LOG);

  /** What an act is done to; its key is an {@link AuditAct#subject()}. */
  public enum Subject {
    CYCLE("Siklus"),
    APPRAISAL("Penilaian"),
    STEP("Langkah penilaian"),
    SURVEY("Jendela survei"),
    SERVICE_POINT("Titik layanan"),
    PERSON("Pegawai"),
    ACCOUNT("Akun"),
    CITY("Data kota"),
    RULE_SET("Himpunan aturan"),
    RETENTION("Masa simpan"),
    AUDIT_LOG("Catatan tindakan");

    private final String label;

    Subject(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private final String label;
  private final Subject subject;

  AuditKind(String label, Subject subject) {
    this.label = label;
    this.subject = subject;
  }

  public String label() {
    return label;
  }

  public Subject subject() {
    return subject;
  }

  /** Words for a stored name, which a later version may no longer know. */
  static String label(String stored) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(stored))
        .findFirst()
        .map(AuditKind::label)
        .orElse(stored);
  }
}
