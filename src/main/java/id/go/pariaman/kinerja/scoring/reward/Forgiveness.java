package id.go.pariaman.kinerja.scoring.reward;

/**
 * Lateness made good by overtime on the same day.
 *
 * @param from first late minute that can be forgiven
 * @param until last late minute that can be forgiven
 * @param free late minutes that need no overtime
 * @param factor minutes of overtime for each late minute beyond the free ones
 */
public record Forgiveness(int from, int until, int free, int factor) {

  /**
   * @throws IllegalArgumentException when a late minute would be forgiven without overtime: what is
   *     free is a step of the table, or coming later would cost less
   */
  public Forgiveness {
    if (free < 0 || from <= free || until < from || factor < 1) {
      throw new IllegalArgumentException("must be 0 <= free < from <= until, factor at least 1");
    }
  }

  public boolean forgives(int lateMinutes, int overtimeMinutes) {
    return lateMinutes >= from
        && lateMinutes <= until
        && overtimeMinutes >= factor * (lateMinutes - free);
  }
}
