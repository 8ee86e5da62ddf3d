package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.code.CodeFor;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.ServicePoint;
import id.go.pariaman.kinerja.organisation.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The service points that are being asked about, with their names. */
@Component
class Places {

  private final Surveys surveys;
  private final Codes codes;
  private final Organisation organisation;

  Places(Surveys surveys, Codes codes, Organisation organisation) {
    this.surveys = surveys;
    this.codes = codes;
    this.organisation = organisation;
  }

  /** Service points whose window takes answers today, by name of their unit. */
  Map<String, List<ServicePoint>> collecting() {
    Map<String, String> names = unitNames();
    Set<String> open = surveys.collecting();
    return organisation.servicePoints().stream()
        .filter(point -> open.contains(point.code()))
        .sorted(Comparator.comparing(ServicePoint::serviceName))
        .collect(
            Collectors.groupingBy(
                point -> names.getOrDefault(point.unitCode(), point.unitCode()),
                TreeMap::new,
                Collectors.toList()));
  }

  /** Empty where the window of the service point takes no answers. */
  Optional<Asked> open(String servicePoint) {
    return point(servicePoint)
        .filter(point -> surveys.collecting(point.code()).isPresent())
        .map(point -> Asked.open(point, unit(point)));
  }

  /** Empty for a code that is none, and for one whose window takes no answers. */
  Optional<Asked> behind(String code) {
    return codes
        .read(code)
        .map(CodeFor::servicePoint)
        .flatMap(this::point)
        .map(point -> Asked.withCode(point, unit(point), plain(code)));
  }

  /** The code alone, also of a whole address that a scanner typed. */
  static String plain(String typed) {
    return typed.substring(typed.lastIndexOf('/') + 1).replaceAll("[\\s-]", "");
  }

  Optional<ServicePoint> point(String code) {
    return organisation.servicePoints().stream()
        .filter(point -> point.code().equals(code))
        .findFirst();
  }

  String unit(ServicePoint point) {
    return unitNames().getOrDefault(point.unitCode(), point.unitCode());
  }

  private Map<String, String> unitNames() {
    return organisation.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
  }
}
