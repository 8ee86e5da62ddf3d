package id.go.pariaman.kinerja.feedback.imported;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the complaints of a unit stand. */
public record UnitComplaints(String unit, long open, long openLate, long closed, long closedLate) {

  static List<UnitComplaints> of(List<ComplaintClock> complaints) {
    return complaints.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.complaint().unitCode(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            each ->
                new UnitComplaints(
                    each.getKey(),
                    count(each.getValue(), true, false),
                    count(each.getValue(), true, true),
                    count(each.getValue(), false, false),
                    count(each.getValue(), false, true)))
        .toList();
  }

  private static long count(List<ComplaintClock> all, boolean open, boolean lateOnly) {
    return all.stream()
        .filter(each -> each.isOpen() == open && (!lateOnly || each.isLate()))
        .count();
  }
}
