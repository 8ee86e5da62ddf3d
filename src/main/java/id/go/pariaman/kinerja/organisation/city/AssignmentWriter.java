package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import id.go.pariaman.kinerja.organisation.city.CityStore.Circle;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings into the tables where people stand and what they are, and since when. The file has one
 * start for both: it speaks of whichever differed when the start was new.
 */
final class AssignmentWriter {

  private static final Map<String, String> STATUSES =
      Stream.of(EmployeeStatus.values())
          .collect(Collectors.toMap(EmployeeStatus::name, EmployeeStatus::label));

  private final CityStore store;
  private final DatedStore placements;
  private final DatedStore statuses;
  private final LocalDate today;
  private final List<AuditAct> acts;
  private final TreeSet<LocalDate> moves = new TreeSet<>();
  private final List<Fault> faults = new ArrayList<>();

  AssignmentWriter(CityStore store, LocalDate today, List<AuditAct> acts) {
    this.store = store;
    this.placements =
        store.dated("placement", "unit_code,position_code,supervisor_nip,assessor_type");
    this.statuses = store.dated("employee_status", "status");
    this.today = today;
    this.acts = acts;
  }

  /**
   * Tells per person whether anything differed.
   *
   * @throws Refused when somebody would stand above themself on a day, or a start was put before
   *     what it follows
   */
  List<Boolean> write(List<People.Employee> employees) {
    var differed = employees.stream().map(this::write).toList();
    refuse(faults);
    if (!moves.isEmpty()) {
      refuseCircles(employees, store.circles(moves.first()));
    }
    return differed;
  }

  private boolean write(People.Employee e) {
    List<Object> place =
        Arrays.asList(e.unitCode(), e.positionCode(), e.supervisorNip(), e.assessorType());
    List<Object> status = List.of(e.status().name());
    boolean placed = renew(placements, e, place);
    boolean changed = renew(statuses, e, status);
    if (placed != changed) {
      (placed ? statuses : placements).state(e.nip(), null);
    }
    return placed || changed || correctStart(e);
  }

  private boolean renew(DatedStore rows, People.Employee e, List<Object> values) {
    var open = rows.open(e.nip());
    if (open.filter(row -> row.values().equals(values)).isPresent()) {
      return false;
    }
    var from = rows.renew(e.nip(), values, e.assignmentStart(), today);
    if (open.isPresent()) {
      moves.add(from);
      acts.add(
          AuditAct.of(AuditKind.ASSIGNMENT_CHANGED, AuditAct.SYSTEM, e.nip())
              .changing(inWords(open.get().values(), open.get().from()), inWords(values, from)));
    }
    return true;
  }

  /** Nothing differs but perhaps the start, which is then a correction of the last one. */
  private boolean correctStart(People.Employee e) {
    var spokenOf =
        Stream.of(placements, statuses).filter(rows -> stated(rows, e).isPresent()).toList();
    if (spokenOf.isEmpty()) {
      adopt(e);
    }
    var moved =
        spokenOf.stream()
            .filter(rows -> !stated(rows, e).equals(Optional.of(e.assignmentStart())))
            .toList();
    moved.forEach(rows -> move(rows, e));
    return !moved.isEmpty();
  }

  private void move(DatedStore rows, People.Employee e) {
    var former = rows.former(e.nip()).filter(day -> !day.isBefore(e.assignmentStart()));
    if (former.isPresent()) {
      faults.add(
          fault(
              e,
              "Tulis tanggal sesudah %s: pada hari itu mulai keadaan sebelumnya."
                  .formatted(former.get())));
      return;
    }
    var wrong = rows.open(e.nip()).orElseThrow();
    moves.add(wrong.from());
    moves.add(e.assignmentStart());
    rows.move(e.nip(), e.assignmentStart());
    acts.add(
        AuditAct.of(AuditKind.START_CORRECTED, AuditAct.SYSTEM, e.nip())
            .changing(
                inWords(wrong.values(), wrong.from()),
                inWords(wrong.values(), e.assignmentStart())));
  }

  /** "Aktif sejak 2026-01-01"; of a placement unit, post and superior. */
  private static String inWords(List<Object> values, LocalDate from) {
    return values.stream()
            .limit(3)
            .map(value -> value == null ? "-" : value.toString())
            .map(value -> STATUSES.getOrDefault(value, value))
            .collect(Collectors.joining(", "))
        + " sejak "
        + from;
  }

  /** What is older than the stated starts: the file speaks of what began last. */
  private void adopt(People.Employee e) {
    var place = placements.open(e.nip()).orElseThrow().from();
    var status = statuses.open(e.nip()).orElseThrow().from();
    if (!place.isBefore(status)) {
      placements.state(e.nip(), e.assignmentStart());
    }
    if (!status.isBefore(place)) {
      statuses.state(e.nip(), e.assignmentStart());
    }
  }

  private static Optional<LocalDate> stated(DatedStore rows, People.Employee e) {
    return rows.open(e.nip()).map(DatedStore.Open::stated);
  }

  private void refuseCircles(List<People.Employee> employees, List<Circle> circles) {
    var days = circles.stream().collect(Collectors.toMap(Circle::nip, Circle::day));
    refuse(
        employees.stream()
            .filter(employee -> days.containsKey(employee.nip()))
            .map(
                employee ->
                    fault(
                        employee,
                        "Samakan tanggal mulai dengan atasannya: pada %s terjadi lingkaran atasan."
                            .formatted(days.get(employee.nip()))))
            .toList());
  }

  private static Fault fault(People.Employee e, String message) {
    return new Fault(e.row().file(), e.row().line(), "assignmentStart", message);
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refused.of(faults.stream().distinct().map(Fault::asProblem).toList());
    }
  }
}
