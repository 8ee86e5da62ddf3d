package id.go.pariaman.kinerja.appraisal.voice;

import id.go.pariaman.kinerja.organisation.ServicePoint;
import id.go.pariaman.kinerja.organisation.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which service points the people of a unit answer for: those of the unit and of the units below
 * it; where there are none, those of the nearest unit above that has some, the city left out.
 */
record AnswerableUnits(Map<String, String> parents, List<ServicePoint> servicePoints) {

  static AnswerableUnits of(List<Unit> units, List<ServicePoint> servicePoints) {
    Map<String, String> parents = new HashMap<>();
    units.forEach(unit -> parents.put(unit.code(), unit.parentCode()));
    return new AnswerableUnits(parents, servicePoints);
  }

  /** Codes, in the order of the city's file. */
  List<String> points(String unit) {
    for (String at = unit; isBelowTheCity(at); at = parents.get(at)) {
      String top = at;
      List<String> points =
          servicePoints.stream()
              .filter(point -> isWithin(point.unitCode(), top))
              .map(ServicePoint::code)
              .toList();
      if (!points.isEmpty()) {
        return points;
      }
    }
    return List.of();
  }

  private boolean isBelowTheCity(String unit) {
    return unit != null && parents.get(unit) != null;
  }

  private boolean isWithin(String unit, String top) {
    for (String at = unit; at != null; at = parents.get(at)) {
      if (at.equals(top)) {
        return true;
      }
    }
    return false;
  }
}
