package id.go.pariaman.kinerja.organisation.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of a folder and notes what cannot be read. */
final class CityReader {

  static final String UNITS = "units.csv";
  static final String POSITIONS = "positions.csv";
  static final String EMPLOYEES = "employees.csv";
  static final String ACTING = "acting-assignments.csv";
  static final String HOLIDAYS = "holidays-*.csv";
  static final String INDICATORS = "indicators.csv";
  static final String SERVICE_POINTS = "service-points.csv";
  static final String OFFICIALS = "officials.csv";

  private final CityFolder folder;
  private final Collection<Fault> faults;
  private boolean complete = true;

  CityReader(CityFolder folder, Collection<Fault> faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** Empty when a file is missing or unusable as a whole, so that rows cannot be compared. */
  Optional<City> read() {
    var city =
        new City(
            required(UNITS, City.Unit.COLUMNS, City.Unit::of, "code"),
            required(POSITIONS, City.Position.COLUMNS, City.Position::of, "code"),
            required(EMPLOYEES, People.Employee.COLUMNS, People.Employee::of, "nip"),
            optional(ACTING, People.Acting.COLUMNS, People.Acting::of),
            holidays(),
            required(INDICATORS, City.Indicator.COLUMNS, City.Indicator::of, "code"),
            required(SERVICE_POINTS, City.ServicePoint.COLUMNS, City.ServicePoint::of, "code"),
            required(OFFICIALS, People.Official.COLUMNS, People.Official::of, "userId"));
    return complete ? Optional.of(city) : Optional.empty();
  }

  private <T> List<T> required(String file, String columns, Function<Row, T> reader, String key) {
    var content = folder.read(file);
    if (content.isEmpty()) {
      missing(file);
      return List.of();
    }
    var rows = rows(file, content.get(), columns);
    if (complete && rows.isEmpty()) {
      faults.add(new Fault(file, 0, "", "Isi sedikitnya satu baris data."));
    }
    refuseTwice(rows, List.of(key));
    return rows.stream().map(reader).toList();
  }

  private <T> List<T> optional(String file, String columns, Function<Row, T> reader) {
    var content = folder.read(file);
    var rows = content.map(bytes -> rows(file, bytes, columns)).orElse(List.of());
    refuseTwice(rows, List.of("nip", "positionCode", "unitCode", "validFrom"));
    return rows.stream().map(reader).toList();
  }

  private List<City.Holiday> holidays() {
    var files = folder.files(HOLIDAYS);
    if (files.isEmpty()) {
      missing(HOLIDAYS);
    }
    var rows = new ArrayList<Row>();
    for (var file : files) {
      folder.read(file).ifPresent(bytes -> rows.addAll(rows(file, bytes, City.Holiday.COLUMNS)));
    }
    refuseTwice(rows, List.of("date"));
    return rows.stream().map(City.Holiday::of).toList();
  }

  private List<Row> rows(String file, byte[] content, String columns) {
    var rows = new CsvFile(file, faults).rows(content, columns);
    complete = complete && rows.isPresent();
    return rows.orElse(List.of());
  }

  private void refuseTwice(List<Row> rows, List<String> key) {
    var seen = new HashMap<List<String>, Row>();
    for (var row : rows) {
      var first = seen.putIfAbsent(key.stream().map(row::raw).toList(), row);
      if (first != null && !row.raw(key.get(0)).isEmpty()) {
        row.fault(
            key.get(0),
            "%s sudah ada di %s baris %d; hapus salah satunya."
                .formatted(row.raw(key.get(0)), first.file(), first.line()));
      }
    }
  }

  private void missing(String file) {
    complete = false;
    faults.add(new Fault(file, 0, "", "Tambahkan berkas ini ke dalam folder."));
  }
}
