package id.go.pariaman.kinerja.scoring.distribution;

import id.go.pariaman.kinerja.scoring.Predicate;

/** Predicate of the organisation, best first. PermenPANRB 6/2022 p. 92. */
public enum OrgPredicate {
  EXCELLENT("Istimewa"),
  GOOD("Baik"),
  NEEDS_IMPROVEMENT("Butuh Perbaikan"),
  POOR("Kurang"),
  VERY_POOR("Sangat Kurang");

  private final String label;

  OrgPredicate(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }

  /** The class of employees that should be the largest: the one of the same rank. */
  public Predicate expectedClass() {
    return Predicate.values()[ordinal()];
  }
}
