package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.city.CityStore.Circle;
import id.go.pariaman.kinerja.organisation.city.CityStore.Outcome;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Brings checked people into the tables: themselves, then where they stand and since when. */
final class PeopleWriter {

  private static final String PLACEMENT = "unit_code,position_code,supervisor_nip,assessor_type";

  private final CityStore store;
  private final LocalDate today;

  PeopleWriter(CityStore store, LocalDate today) {
    this.store = store;
    this.today = today;
  }

  Outcome save(People.Employee e) {
    return store.save(
        "employee",
        "nip,name,gender,birth_date,appointment_month,employment_type,grade,email",
        1,
        e.nip(),
        e.name(),
        e.gender(),
        e.birthDate(),
        e.appointmentMonth(),
        e.employmentType().name(),
        e.grade(),
        e.email());
  }

  /**
   * Renews placements and statuses; tells per person whether anything at all differed.
   *
   * @throws Refused when somebody would stand above themself on a day
   */
  List<Outcome> place(List<People.Employee> employees, List<Outcome> people) {
    var placements = store.open("placement", PLACEMENT);
    var statuses = store.open("employee_status", "status");
    var outcomes = new ArrayList<Outcome>();
    var moves = new TreeSet<LocalDate>();
    for (int i = 0; i < employees.size(); i++) {
      var e = employees.get(i);
      var placed =
          store.renew(
              "placement",
              PLACEMENT,
              e.nip(),
              Arrays.asList(e.unitCode(), e.positionCode(), e.supervisorNip(), e.assessorType()),
              e.assignmentStart(),
              today,
              placements.get(e.nip()));
      var status =
          store.renew(
              "employee_status",
              "status",
              e.nip(),
              List.of(e.status().name()),
              e.assignmentStart(),
              today,
              statuses.get(e.nip()));
      if (placed.outcome() == Outcome.CHANGED) {
        moves.add(placed.from());
      }
      boolean same = placed.outcome() == Outcome.SAME && status.outcome() == Outcome.SAME;
      outcomes.add(people.get(i) == Outcome.SAME && !same ? Outcome.CHANGED : people.get(i));
    }
    if (!moves.isEmpty()) {
      refuseCircles(employees, store.circles(moves.first()));
    }
    return outcomes;
  }

  private static void refuseCircles(List<People.Employee> employees, List<Circle> circles) {
    var days = circles.stream().collect(Collectors.toMap(Circle::nip, Circle::day));
    var problems =
        employees.stream()
            .filter(employee -> days.containsKey(employee.nip()))
            .map(
                employee ->
                    new Fault(
                        employee.row().file(),
                        employee.row().line(),
                        "assignmentStart",
                        "Samakan tanggal mulai dengan atasannya: pada %s terjadi lingkaran atasan."
                            .formatted(days.get(employee.nip()))))
            .map(Fault::asProblem)
            .toList();
    if (!circles.isEmpty()) {
      throw Refused.of(problems);
    }
  }

  Outcome save(People.Acting a) {
    return store.save(
        "acting_assignment",
        "nip,position_code,unit_code,valid_from,kind,letter_number,valid_until",
        4,
        a.nip(),
        a.positionCode(),
        a.unitCode(),
        a.validFrom(),
        a.kind(),
        a.letterNumber(),
        a.validUntil());
  }
}
