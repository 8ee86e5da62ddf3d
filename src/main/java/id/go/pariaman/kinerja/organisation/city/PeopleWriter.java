package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.city.CityStore.Letter;
import id.go.pariaman.kinerja.organisation.city.CityStore.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Brings checked people and their acting assignments into the tables. */
final class PeopleWriter {

  private final CityStore store;

  PeopleWriter(CityStore store) {
    this.store = store;
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

  /** A letter that ended early stays in the file with its true end; one that is gone never held. */
  int keepActing(List<People.Acting> letters, LocalDate today) {
    return store.keepActing(
        letters.stream()
            .map(a -> new Letter(a.nip(), a.positionCode(), a.unitCode(), a.validFrom()))
            .collect(Collectors.toSet()),
        today);
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
