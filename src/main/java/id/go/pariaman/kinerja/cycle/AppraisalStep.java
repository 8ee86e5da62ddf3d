package id.go.pariaman.kinerja.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where an appraisal can stand, and what is known of that everywhere; a test holds it to the
 * diagram.
 */
public enum AppraisalStep {
  DRAFT_PLAN("DraftPlan", Actor.EMPLOYEE, "Menyusun SKP"),
  APPROVE_PLAN("ApprovePlan", Actor.ASSESSOR, "Menunggu persetujuan SKP"),
  AWAIT_PERIOD("AwaitPeriod", Actor.NOBODY, "Menunggu periode dibuka"),
  AWAIT_FEEDBACK("AwaitFeedback", Actor.NOBODY, "Menunggu hasil survei warga"),
  REPORT_PROGRESS("ReportProgress", Actor.EMPLOYEE, "Melaporkan realisasi"),
  RATE_PERIOD("RatePeriod", Actor.ASSESSOR, "Menunggu penilaian periode"),
  ASSESS_SELF("AssessSelf", Actor.EMPLOYEE, "Menilai diri dan melaporkan realisasi akhir"),
  REVIEW_PERFORMANCE("ReviewPerformance", Actor.ASSESSOR, "Menunggu evaluasi tahunan"),
  ACKNOWLEDGE_RESULT("AcknowledgeResult", Actor.EMPLOYEE, "Menerima hasil evaluasi"),
  APPRAISAL_FINISHED("AppraisalFinished", Actor.NOBODY, "Selesai"),
  CHANGE_PLAN("ChangePlan", Actor.EMPLOYEE, "Mengubah SKP"),
  APPROVE_CHANGE("ApproveChange", Actor.ASSESSOR, "Menunggu persetujuan perubahan SKP");

  /** Who has to act. */
  public enum Actor {
    EMPLOYEE,
    ASSESSOR,
    NOBODY
  }

  private final String id;
  private final Actor actor;
  private final String title;

  AppraisalStep(String id, Actor actor, String title) {
    this.id = id;
    this.actor = actor;
    this.title = title;
  }

  /** Empty for a step that only an older diagram has. */
  public static Optional<AppraisalStep> of(String id) {
    return Arrays.stream(values()).filter(step -> step.id.equals(id)).findFirst();
  }

  /** What is read of a step, in Indonesian; its id where only an older diagram has it. */
  public static String title(String id) {
    return of(id).map(AppraisalStep::title).orElse(id);
  }

  /** Ids of all steps of which that is true. */
  public static List<String> ids(Predicate<AppraisalStep> wanted) {
    return Arrays.stream(values()).filter(wanted).map(AppraisalStep::id).toList();
  }

  /** Id in the diagram. */
  public String id() {
    return id;
  }

  public Actor actor() {
    return actor;
  }

  public String title() {
    return title;
  }

  public boolean isEmployees() {
    return actor == Actor.EMPLOYEE;
  }

  public boolean isAssessors() {
    return actor == Actor.ASSESSOR;
  }

  /** Whether it stands still until it is told, or until a date. */
  public boolean isAwaiting() {
    return this == AWAIT_PERIOD || this == AWAIT_FEEDBACK;
  }

  /** Whether target setting waits for it. */
  public boolean isOfTargetSetting() {
    return this == DRAFT_PLAN || this == APPROVE_PLAN;
  }

  /** A change of plan runs beside the main path; no appraisal stands there. */
  public boolean isBeside() {
    return this == CHANGE_PLAN || this == APPROVE_CHANGE;
  }
}
