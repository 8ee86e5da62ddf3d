package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.EmployeeNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rows of a city say about one another. */
final class CityChecks {

  private static final String GENERAL = "GENERAL";

  private final City city;
  private final Collection<Fault> faults;
  private final Set<String> units;
  private final Set<String> positions;
  private final Set<String> employees;

  CityChecks(City city, Collection<Fault> faults) {
    this.city = city;
    this.faults = faults;
    // As written: a row with a fault of its own still answers a reference.
    units = keys(city.units(), City.Unit::row, "code");
    positions = keys(city.positions(), City.Position::row, "code");
    employees = keys(city.employees(), People.Employee::row, "nip");
  }

  void run() {
    city.units().forEach(this::check);
    city.employees().forEach(this::check);
    city.actingAssignments().forEach(this::check);
    city.servicePoints().forEach(point -> known(point.row(), "unitCode", units, "units.csv"));
    var families = keys(city.positions(), City.Position::row, "jobFamily");
    families.add(GENERAL);
    city.indicators()
        .forEach(indicator -> known(indicator.row(), "jobFamily", families, "positions.csv"));
    refuseSecondTop();
    refuseCircles(city.units(), City.Unit::row, "code", "parentCode", "unit induk");
    refuseCircles(city.employees(), People.Employee::row, "nip", "supervisorNip", "atasan");
    city.officials().stream().filter(People.Official::isEmployee).forEach(this::check);
    if (city.officials().stream().filter(o -> People.Official.MAYOR.equals(o.role())).count()
        != 1) {
      faults.add(
          new Fault(CityReader.OFFICIALS, 0, "role", "Tulis tepat satu akun dengan peran mayor."));
    }
  }

  private void check(City.Unit unit) {
    known(unit.row(), "parentCode", units, "units.csv");
    if (unit.headNip() != null) {
      known(unit.row(), "headNip", employees, "employees.csv");
    }
  }

  private void check(People.Official official) {
    if (People.Official.MAYOR.equals(official.role())) {
      official
          .row()
          .fault(
              "userId",
              "Tulis nama akun, misalnya walikota: Wali Kota bukan pegawai yang dinilai.");
    } else {
      known(official.row(), "userId", employees, "employees.csv");
    }
  }

  /** Without any there is a circle or an unknown code, which are named as such. */
  private void refuseSecondTop() {
    var tops = city.units().stream().map(City.Unit::row);
    tops.filter(row -> row.raw("parentCode").isEmpty())
        .skip(1)
        .forEach(
            row ->
                row.fault(
                    "parentCode",
                    "Isi unit induknya: hanya satu unit, pemerintah kotanya, yang teratas."));
  }

  private void check(People.Employee employee) {
    var row = employee.row();
    known(row, "unitCode", units, "units.csv");
    known(row, "positionCode", positions, "positions.csv");
    known(row, "actingForPositionCode", positions, "positions.csv");
    if (employee.supervisorNip() != null) {
      known(row, "supervisorNip", employees, "employees.csv");
    }
    boolean underRegionalHead = People.Employee.REGIONAL_HEAD.equals(employee.assessorType());
    if (underRegionalHead && !row.raw("supervisorNip").isEmpty()) {
      row.fault("supervisorNip", "Kosongkan kolom ini: penilainya kepala daerah (REGIONAL_HEAD).");
    } else if ("SUPERIOR".equals(employee.assessorType()) && row.raw("supervisorNip").isEmpty()) {
      row.fault(
          "supervisorNip", "Isi NIP atasan langsung, atau tulis REGIONAL_HEAD sebagai penilai.");
    }
    if (employee.nip() != null
        && employee.birthDate() != null
        && !new EmployeeNumber(employee.nip()).birthDate().equals(employee.birthDate())) {
      row.fault("birthDate", "Samakan dengan delapan angka pertama NIP, atau perbaiki NIP.");
    }
    boolean assigned =
        city.actingAssignments().stream()
            .anyMatch(
                acting ->
                    acting.row().raw("nip").equals(row.raw("nip"))
                        && acting
                            .row()
                            .raw("positionCode")
                            .equals(row.raw("actingForPositionCode")));
    if (employee.actingForPositionCode() != null && !assigned) {
      row.fault(
          "actingForPositionCode",
          "Tambahkan surat penugasannya (nomor dan tanggal akhir) di acting-assignments.csv.");
    }
  }

  private void check(People.Acting acting) {
    var row = acting.row();
    if (acting.nip() != null) {
      known(row, "nip", employees, "employees.csv");
    }
    known(row, "positionCode", positions, "positions.csv");
    known(row, "unitCode", units, "units.csv");
    if (acting.validFrom() != null
        && acting.validUntil() != null
        && acting.validUntil().isBefore(acting.validFrom())) {
      row.fault("validUntil", "Tulis tanggal akhir yang tidak mendahului tanggal mulai.");
    }
  }

  private static void known(Row row, String column, Set<String> keys, String file) {
    var value = row.raw(column);
    if (!value.isEmpty() && !keys.contains(value)) {
      row.fault(column, "%s tidak ada di %s; perbaiki atau tambahkan.".formatted(value, file));
    }
  }

  /** Faults every row of a circle, each circle being walked once. */
  private static <T> void refuseCircles(
      List<T> rows, Function<T, Row> rowOf, String key, String above, String what) {
    Map<String, Row> byKey = new HashMap<>();
    rows.forEach(each -> byKey.putIfAbsent(rowOf.apply(each).raw(key), rowOf.apply(each)));
    var done = new HashSet<String>();
    byKey.remove("");
    for (var start : byKey.keySet()) {
      var path = new HashSet<String>();
      var at = start;
      while (byKey.containsKey(at) && !done.contains(at) && path.add(at)) {
        at = byKey.get(at).raw(above);
      }
      if (path.contains(at)) {
        var first = at;
        do {
          var row = byKey.get(at);
          row.fault(
              above,
              "Putuskan lingkaran %s: %s berada di atas dirinya sendiri.".formatted(what, at));
          at = row.raw(above);
        } while (!at.equals(first));
      }
      done.addAll(path);
    }
  }

  private static <T> Set<String> keys(List<T> rows, Function<T, Row> rowOf, String column) {
    return rows.stream()
        .map(each -> rowOf.apply(each).raw(column))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
