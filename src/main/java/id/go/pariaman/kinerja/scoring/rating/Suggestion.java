package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import java.util.Optional;

/** What the guide proposes; it says so when it has no answer. */
public enum Suggestion {
  ABOVE(ExpectationRating.ABOVE),
  MEETS(ExpectationRating.MEETS),
  BELOW(ExpectationRating.BELOW),
  NEEDS_JUDGEMENT(null);

  private final ExpectationRating rating;

  Suggestion(ExpectationRating rating) {
    this.rating = rating;
  }

  /** Empty when the assessor must judge without a proposal. */
  public Optional<ExpectationRating> rating() {
    return Optional.ofNullable(rating);
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return rating == null ? "Perlu pertimbangan Pejabat Penilai" : rating.label();
  }
}
