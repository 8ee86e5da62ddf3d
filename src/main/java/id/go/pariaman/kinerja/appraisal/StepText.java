package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.AppraisalStep.Actor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A step in the words of the person who waits: what for, on whom, and what follows. */
record StepText(String title, Actor actor, String next) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.forLanguageTag("id-ID"));

  /**
   * @param regionalHead whether a regional head assesses, who is reminded and never replaced (p.90
   *     no.11)
   * @param finalResult whether the result is final, so that there is no objection (p.90 no.11-12)
   * @param objectionUntil last day of an objection that may still be made
   */
  static StepText of(
      String id, boolean regionalHead, boolean finalResult, Optional<LocalDate> objectionUntil) {
    return AppraisalStep.of(id)
        .map(
            step ->
                new StepText(
                    step.title(),
                    step.actor(),
                    next(step, regionalHead, finalResult, objectionUntil)))
        .orElseGet(() -> new StepText(id, Actor.NOBODY, ""));
  }

  /** What became of an appraisal that ended because its person left. */
  static StepText discontinued(String reason) {
    return new StepText("Penilaian dihentikan", Actor.NOBODY, reason);
  }

  private static String next(
      AppraisalStep step,
      boolean regionalHead,
      boolean finalResult,
      Optional<LocalDate> objectionUntil) {
    return switch (step) {
      case DRAFT_PLAN -> "Atasan menyetujui atau mengembalikan SKP.";
      case APPROVE_PLAN ->
          regionalHead
              ? "Kepala daerah tidak digantikan; bila lewat batas waktu, beliau diingatkan."
              : "Bila lewat batas waktu, atasan Pejabat Penilai menggantikan.";
      case AWAIT_PERIOD -> "Anda melaporkan realisasi begitu periode dibuka.";
      case AWAIT_FEEDBACK -> "Anda melaporkan realisasi begitu hasil survei diumumkan.";
      case REPORT_PROGRESS ->
          "Atasan menilai periode ini. Tanpa laporan dicatat \"belum ada isian\".";
      case RATE_PERIOD -> "Predikat periode dicatat, lalu periode berikutnya.";
      case ASSESS_SELF -> "Atasan mengevaluasi kinerja tahunan.";
      case REVIEW_PERFORMANCE -> "Dokumen evaluasi disampaikan kepada Anda.";
      case ACKNOWLEDGE_RESULT ->
          finalResult
              ? "Hasil ini final: tidak ada keberatan. Penilaian selesai."
              : "Anda dapat mengajukan keberatan setelah menerima dokumen.";
      case APPRAISAL_FINISHED ->
          objectionUntil
              .map(DATE::format)
              .map("Anda masih dapat mengajukan keberatan sampai %s."::formatted)
              .orElse("Tidak ada langkah lagi.");
      case CHANGE_PLAN -> "Atasan menyetujui atau menolak perubahan.";
      case APPROVE_CHANGE -> "SKP yang baru berlaku bila disetujui.";
    };
  }
}
