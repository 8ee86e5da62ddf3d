package id.go.pariaman.kinerja.rules;

/** Every number the system decides by; its meaning and legal basis stand in the rule set. */
public enum RuleCode {
  RESULT_ABOVE_FROM(RuleUnit.PERCENT),
  RESULT_MEETS_FROM(RuleUnit.PERCENT),
  ACHIEVEMENT_CAP(RuleUnit.PERCENT),
  MAJORITY_ABOVE_SHARE(RuleUnit.SHARE),
  SMALL_PART_SHARE(RuleUnit.SHARE),
  MAX_PLAN_RETURNS(RuleUnit.COUNT),
  MAX_RESULTS(RuleUnit.COUNT),
  PLAN_DRAFT_DAYS(RuleUnit.WORKING_DAYS),
  PLAN_APPROVAL_DAYS(RuleUnit.WORKING_DAYS),
  CHANGE_DAYS(RuleUnit.WORKING_DAYS),
  REPORT_DAYS(RuleUnit.WORKING_DAYS),
  RATING_DAYS(RuleUnit.WORKING_DAYS),
  PERIODIC_WINDOW_DAYS(RuleUnit.WORKING_DAYS),
  DELIVER_DOCUMENT(RuleUnit.WORKING_DAYS),
  RETURN_DOCUMENT(RuleUnit.WORKING_DAYS),
  REPORT_TO_AUTHORITY(RuleUnit.WORKING_DAYS),
  SUPERIOR_SIGNS(RuleUnit.WORKING_DAYS),
  SUPERIOR_DELIVERS(RuleUnit.WORKING_DAYS),
  RETURN_TO_SUPERIOR(RuleUnit.WORKING_DAYS),
  OBJECTION_FILE(RuleUnit.WORKING_DAYS),
  OBJECTION_DECIDE(RuleUnit.WORKING_DAYS),
  REGIONAL_HEAD_REMINDER_DAYS(RuleUnit.WORKING_DAYS),
  LAUNCH_CHUNK(RuleUnit.COUNT),
  LAUNCH_SECONDS(RuleUnit.SECONDS);

  private final RuleUnit unit;

  RuleCode(RuleUnit unit) {
    this.unit = unit;
  }

  public RuleUnit unit() {
    return unit;
  }
}
