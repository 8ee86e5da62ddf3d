package id.go.pariaman.kinerja.organisation;

import java.time.LocalDate;

/** The days in which a period is evaluated, both included. */
public record EvaluationWindow(LocalDate opens, LocalDate closes) {

  public EvaluationWindow {
    if (closes.isBefore(opens)) {
      throw new IllegalArgumentException("window closes before it opens");
    }
  }

  /**
   * Whether an assessor who moved on {@code transfer} still evaluates: inside the window yes,
   * outside it no; p.91 no.14.
   */
  public boolean oldAssessorEvaluates(LocalDate transfer) {
    return !transfer.isBefore(opens) && !transfer.isAfter(closes);
  }
}
