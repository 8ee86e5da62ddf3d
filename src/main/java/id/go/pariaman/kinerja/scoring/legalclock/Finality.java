package id.go.pariaman.kinerja.scoring.legalclock;

/** Whether an evaluation ends the matter. PermenPANRB 6/2022 p. 90 no. 11-12. */
public enum Finality {
  FINAL,
  OPEN_TO_OBJECTION;

  /** Who is evaluated, as far as finality depends on it. */
  public enum Level {
    HIGH_LEADER,
    HIGH_LEADER_UTAMA,
    HIGH_LEADER_MADYA,
    HIGH_LEADER_PRATAMA,
    INDEPENDENT_UNIT_HEAD,
    ADMINISTRATOR,
    SUPERVISOR,
    FUNCTIONAL_EXPERT,
    FUNCTIONAL_SKILLED,
    EXECUTOR;

    private boolean leads() {
      return compareTo(INDEPENDENT_UNIT_HEAD) <= 0;
    }
  }

  public enum AssessorType {
    SUPERIOR,
    REGIONAL_HEAD
  }

  /**
   * @param superiorBecauseLate the superior evaluated because the assessor was silent
   */
  public static Finality of(Level level, AssessorType assessor, boolean superiorBecauseLate) {
    boolean byRegionalHead = assessor == AssessorType.REGIONAL_HEAD && level.leads();
    return superiorBecauseLate || byRegionalHead ? FINAL : OPEN_TO_OBJECTION;
  }

  /** An inference: against what is final there is no objection. */
  public boolean objectionAllowed() {
    return this == OPEN_TO_OBJECTION;
  }
}
