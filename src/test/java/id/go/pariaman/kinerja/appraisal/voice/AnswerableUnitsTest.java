package id.go.pariaman.kinerja.appraisal.voice;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.organisation.ServicePoint;
import id.go.pariaman.kinerja.organisation.Unit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerableUnitsTest {

  private static final AnswerableUnits UNITS =
      AnswerableUnits.of(
          List.of(
              unit("CITY", null),
              unit("HEALTH", "CITY"),
              unit("CLINIC-A", "HEALTH"),
              unit("CLINIC-B", "HEALTH"),
              unit("ARCHIVE", "CLINIC-A"),
              unit("LEGAL", "CITY")),
          List.of(point("B1", "CLINIC-B"), point("A1", "CLINIC-A"), point("A2", "CLINIC-A")));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "CLINIC-A, A1 A2",
        "CLINIC-B, B1",
        "HEALTH, B1 A1 A2",
        "ARCHIVE, A1 A2",
        "LEGAL, ''",
        "CITY, ''",
        "CLOSED, ''"
      })
  void ownPointsThenThoseBelowThenTheNearestAbove(String unit, String points) {
    assertThat(String.join(" ", UNITS.points(unit))).isEqualTo(points);
  }

  private static Unit unit(String code, String parent) {
    return new Unit(code, code, code, "AGENCY", parent, null);
  }

  private static ServicePoint point(String code, String unit) {
    return new ServicePoint(code, unit, code, "-", "COUNTER", 100, 80, "-", "-");
  }
}
