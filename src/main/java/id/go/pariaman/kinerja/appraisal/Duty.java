package id.go.pariaman.kinerja.appraisal;

import java.time.OffsetDateTime;

/**
 * An assessor was charged with a step of a period.
 *
 * @param assessor user id
 */
public record Duty(String step, int period, String assessor, OffsetDateTime since) {

  String place() {
    return place(step, period);
  }

  static String place(String step, int period) {
    return step + " " + period;
  }
}
