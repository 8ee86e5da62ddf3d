package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.city.CityStore.Outcome;

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
