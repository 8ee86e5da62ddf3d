package id.go.pariaman.kinerja.appraisal.voice;

import id.go.pariaman.kinerja.feedback.WindowKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where an actual comes from that citizens gave.
 *
 * @param windows keys of the survey windows, the oldest first, e.g. {@code 2026/survei/1}
 * @param points codes of the service points that were counted
 * @param people answers, at least 1
 */
public record SurveyActual(List<String> windows, List<String> points, long people) {

  public SurveyActual {
    windows = List.copyOf(windows);
    points = List.copyOf(points);
  }

  /** Numbers of the periods whose windows were counted, e.g. {@code 1, 2}. */
  public String periods() {
    return windows.stream()
        .map(window -> String.valueOf(WindowKey.of(window).period()))
        .collect(Collectors.joining(", "));
  }
}
