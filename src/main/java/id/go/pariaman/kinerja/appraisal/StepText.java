package id.go.pariaman.kinerja.appraisal;

import java.util.Map;

/**
 * A step of the diagram in the words of the person who waits: what for, on whom, and what follows.
 */
record StepText(String title, boolean byEmployee, boolean byAssessor, String next) {

  private static final Map<String, StepText> TEXTS =
      Map.of(
          "DraftPlan", employee("Menyusun SKP", "Atasan menyetujui atau mengembalikan SKP."),
          "ApprovePlan",
              assessor(
                  "Menunggu persetujuan SKP",
                  "Bila lewat batas waktu, atasan Pejabat Penilai menggantikan."),
          "AwaitPeriod",
              new StepText(
                  "Menunggu periode dibuka",
                  false,
                  false,
                  "Anda melaporkan realisasi begitu periode dibuka."),
          "ReportProgress",
              employee(
                  "Melaporkan realisasi",
                  "Atasan menilai periode ini. Tanpa laporan dicatat \"belum ada isian\"."),
          "RatePeriod",
              assessor(
                  "Menunggu penilaian periode",
                  "Predikat periode dicatat, lalu periode berikutnya."),
          "AssessSelf",
              employee(
                  "Menilai diri dan melaporkan realisasi akhir",
                  "Atasan mengevaluasi kinerja tahunan."),
          "ReviewPerformance",
              assessor("Menunggu evaluasi tahunan", "Dokumen evaluasi disampaikan kepada Anda."),
          "AcknowledgeResult",
              employee(
                  "Menerima hasil evaluasi",
                  "Anda dapat mengajukan keberatan setelah menerima dokumen."),
          "AppraisalFinished", new StepText("Selesai", false, false, "Tidak ada langkah lagi."));

  private static StepText employee(String title, String next) {
    return new StepText(title, true, false, next);
  }

  private static StepText assessor(String title, String next) {
    return new StepText(title, false, true, next);
  }

  /** The same where a regional head assesses, who is reminded and never replaced (p.90 no.11). */
  StepText underRegionalHead() {
    return equals(TEXTS.get("ApprovePlan"))
        ? assessor(
            title, "Kepala daerah tidak digantikan; bila lewat batas waktu, beliau diingatkan.")
        : this;
  }

  /** The same for a result that is final: no objection (p.90 no.11-12). */
  StepText ofFinalResult() {
    return equals(TEXTS.get("AcknowledgeResult"))
        ? employee(title, "Hasil ini final: tidak ada keberatan. Penilaian selesai.")
        : this;
  }

  static StepText of(String step) {
    return TEXTS.getOrDefault(step, new StepText(step, false, false, ""));
  }
}
