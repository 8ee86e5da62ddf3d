package id.go.pariaman.kinerja.rules;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every number the system decides by, and those that the law has ready for a step still to come;
 * meaning and legal basis stand in the rule set.
 */
public enum RuleCode {
  RESULT_ABOVE_FROM(RuleUnit.PERCENT, "Ambang di atas ekspektasi"),
  RESULT_MEETS_FROM(RuleUnit.PERCENT, "Ambang sesuai ekspektasi"),
  ACHIEVEMENT_CAP(RuleUnit.PERCENT, "Batas atas capaian"),
  MAJORITY_ABOVE_SHARE(RuleUnit.SHARE, "Arti \"sebagian besar\""),
  SMALL_PART_SHARE(RuleUnit.SHARE, "Arti \"sebagian kecil\""),
  MAX_PLAN_RETURNS(RuleUnit.COUNT, "Batas pengembalian SKP"),
  MAX_RESULTS(RuleUnit.COUNT, "Batas jumlah hasil kerja"),
  SUGGESTED_RESULTS(RuleUnit.COUNT, "Jumlah hasil kerja yang disarankan"),
  SHORTEST_REASON(RuleUnit.COUNT, "Panjang alasan paling sedikit"),
  PLAN_DRAFT_DAYS(RuleUnit.WORKING_DAYS, "Waktu menyusun SKP"),
  PLAN_APPROVAL_DAYS(RuleUnit.WORKING_DAYS, "Waktu menyetujui SKP"),
  CHANGE_DAYS(RuleUnit.WORKING_DAYS, "Waktu mengubah SKP"),
  REPORT_DAYS(RuleUnit.WORKING_DAYS, "Waktu melaporkan realisasi"),
  RATING_DAYS(RuleUnit.WORKING_DAYS, "Waktu memberi rating"),
  PERIODIC_WINDOW_DAYS(RuleUnit.WORKING_DAYS, "Waktu evaluasi periodik"),
  DELIVER_DOCUMENT(RuleUnit.WORKING_DAYS, "Waktu menyampaikan dokumen evaluasi"),
  RETURN_DOCUMENT(RuleUnit.WORKING_DAYS, "Waktu mengembalikan dokumen evaluasi"),
  REPORT_TO_AUTHORITY(RuleUnit.WORKING_DAYS, "Waktu melapor kepada Pejabat yang Berwenang"),
  SUPERIOR_SIGNS(RuleUnit.WORKING_DAYS, "Waktu atasan menandatangani sebagai pengganti"),
  SUPERIOR_DELIVERS(RuleUnit.WORKING_DAYS, "Waktu atasan menyampaikan dokumen evaluasi"),
  RETURN_TO_SUPERIOR(RuleUnit.WORKING_DAYS, "Waktu mengembalikan dokumen kepada atasan"),
  OBJECTION_FILE(RuleUnit.WORKING_DAYS, "Waktu mengajukan keberatan"),
  OBJECTION_DECIDE(RuleUnit.WORKING_DAYS, "Waktu memutuskan keberatan"),
  REGIONAL_HEAD_REMINDER_DAYS(RuleUnit.WORKING_DAYS, "Jarak pengingat kepada kepala daerah"),
  CLOSING_RETRY_DAYS(RuleUnit.WORKING_DAYS, "Jarak pemeriksaan ulang penutupan siklus"),
  LAUNCH_CHUNK(RuleUnit.COUNT, "Ukuran kelompok penilaian yang dimulai"),
  LAUNCH_SECONDS(RuleUnit.SECONDS, "Waktu satu pekerjaan memulai penilaian");

  private static final Set<RuleCode> NOT_YET =
      EnumSet.of(ACHIEVEMENT_CAP, DELIVER_DOCUMENT, SUPERIOR_DELIVERS, OBJECTION_DECIDE);

  private final RuleUnit unit;
  private final String label;

  RuleCode(RuleUnit unit, String label) {
    this.unit = unit;
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }

  public RuleUnit unit() {
    return unit;
  }

  /** Whether a proposal, a date or a limit follows from it today. */
  public boolean inUse() {
    return !NOT_YET.contains(this);
  }
}
