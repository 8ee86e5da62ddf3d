package id.go.pariaman.kinerja.feedback.imported;

import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.ServicePoint;
import id.go.pariaman.kinerja.organisation.Unit;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.organisation.city.CsvFile;
import id.go.pariaman.kinerja.organisation.city.Fault;
import id.go.pariaman.kinerja.organisation.city.Row;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.rules.PublishedTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what comes from other systems: a whole file or nothing of it. */
@Service
public class Imports {

  private static final int MOST_ROWS = 50_000;

  /**
   * @param read rows in the file
   * @param changed rows that were new or differed
   */
  public record Imported(int read, int changed) {}

  private final ImportStore store;
  private final Organisation organisation;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Imports(
      ImportStore store,
      Organisation organisation,
      WorkingCalendar calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes over an export of SP4N-LAPOR; a complaint that is known is brought up to date.
   *
   * @param by user id
   * @throws Refused with every fault, its field as {@code file:line:column}; nothing is stored then
   */
  @Transactional
  public Imported complaints(String file, byte[] content, String by) {
    LocalDate today = LocalDate.now(clock);
    Set<String> units = units();
    return take(
        new Source(file, content, by, AuditKind.COMPLAINTS_IMPORTED),
        Complaint.COLUMNS,
        row -> row.raw("nomor"),
        row -> Complaint.of(row, units, today),
        store::store);
  }

  /**
   * Takes over results of earlier years.
   *
   * @param example whether they are invented, for the demonstration
   * @throws Refused as above
   */
  @Transactional
  public Imported legacy(String file, byte[] content, boolean example, String by) {
    int lastYear = LocalDate.now(clock).getYear();
    Set<String> units = units();
    Map<String, String> unitOfPoint =
        organisation.servicePoints().stream()
            .collect(Collectors.toMap(ServicePoint::code, ServicePoint::unitCode));
    return take(
        new Source(file, content, by, AuditKind.LEGACY_INDICES_IMPORTED),
        LegacyIndex.COLUMNS,
        row -> String.join("/", row.raw("tahun"), row.raw("unit"), row.raw("layanan")),
        row -> LegacyIndex.of(row, units, unitOfPoint, lastYear, example),
        store::store);
  }

  private record Source(String file, byte[] content, String by, AuditKind kind) {}

  private <T> Imported take(
      Source source,
      String columns,
      Function<Row, String> key,
      Function<Row, T> reader,
      Predicate<T> stored) {
    TreeSet<Fault> faults = new TreeSet<>();
    List<Row> rows =
        new CsvFile(source.file(), faults).rows(source.content(), columns).orElse(List.of());
    if (rows.size() > MOST_ROWS) {
      faults.add(
          new Fault(
              source.file(),
              0,
              "",
              "Bagi berkas ini; paling banyak %d baris.".formatted(MOST_ROWS)));
    } else if (rows.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault(source.file(), 0, "", "Isi sedikitnya satu baris data."));
    }
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rows) {
      Row first = seen.putIfAbsent(key.apply(row), row);
      if (first != null) {
        row.fault(
            "", "Baris ini sama dengan baris %d; hapus salah satunya.".formatted(first.line()));
      }
    }
    List<T> read = rows.stream().map(reader).toList();
    if (!faults.isEmpty()) {
      throw Refused.of(faults.stream().map(Fault::asProblem).toList());
    }
    int changed = (int) read.stream().filter(stored).count();
    if (changed > 0) {
      events.publishEvent(
          AuditAct.of(source.kind(), source.by(), source.file())
              .changing(
                  null, "%d baris dibaca, %d baru atau berubah".formatted(read.size(), changed)));
    }
    return new Imported(read.size(), changed);
  }

  /** Results of earlier years, by year, unit and service point. */
  public List<LegacyIndex> legacy() {
    return store.legacy();
  }

  /** Complaints with their clocks, the oldest first. */
  List<ComplaintClock> complaints() {
    LocalDate today = LocalDate.now(clock);
    int days =
        PublishedRules.newest()
            .number(PublishedTable.SURVEY_COMPLAINT, "ANSWER_DAYS")
            .intValueExact();
    return store.complaints().stream()
        .map(
            each ->
                new ComplaintClock(each, calendar.plusWorkingDays(each.receivedOn(), days), today))
        .toList();
  }

  private Set<String> units() {
    return organisation.units().stream().map(Unit::code).collect(Collectors.toSet());
  }
}
