package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.city.CityStore.Outcome;
import id.go.pariaman.kinerja.organisation.city.CityStore.Top;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Brings a checked city into the tables, in the order their references ask for. */
final class CityWriter {

  private final CityStore store;

  private final PeopleWriter peopleWriter;

  private final LocalDate today;

  private final List<AuditAct> acts;

  private final List<ImportReport.Tally> tallies = new ArrayList<>();

  /**
   * @param acts takes what the audit log must know of
   */
  CityWriter(CityStore store, LocalDate today, List<AuditAct> acts) {
    this.store = store;
    this.peopleWriter = new PeopleWriter(store);
    this.today = today;
    this.acts = acts;
  }

  /**
   * @throws Refused when the database holds another city, or somebody would stand above themself
   */
  ImportReport write(City city) {
    store.lock();
    refuseAnother(new Top(city.top().code(), city.top().name()));
    var before = store.authorities();
    var people = city.employees().stream().map(peopleWriter::save).toList();
    tally(CityReader.UNITS, city.units(), this::save);
    tally(CityReader.POSITIONS, city.positions(), this::save);
    tally(CityReader.EMPLOYEES, assign(city.employees(), people), 0);
    int withdrawn = peopleWriter.keepActing(city.actingAssignments(), today);
    var letters = city.actingAssignments().stream().map(peopleWriter::save).toList();
    tally(CityReader.ACTING, letters, withdrawn);
    saveHolidays(city.holidays());
    tally(CityReader.INDICATORS, city.indicators(), this::save);
    tally(CityReader.SERVICE_POINTS, city.servicePoints(), this::save);
    saveOfficials(city.officials());
    acts.addAll(Authorities.changes(before, store.authorities()));
    return new ImportReport(List.copyOf(tallies));
  }

  /** Two cities in one database could not be told apart again: nobody is ever taken out. */
  private void refuseAnother(Top city) {
    var stored = store.tops();
    if (!stored.isEmpty() && !stored.contains(city)) {
      throw Refused.because(
          "KINERJA_CITY",
          "Folder ini milik %s, tetapi basis data berisi %s. Tunjuk folder kota itu, atau pakai basis data kosong: KINERJA_DATA_DIRECTORY yang lain, atau SPRING_DATASOURCE_URL pada server. Bila kotanya sama dan hanya berganti nama, lihat docs/operations.md."
              .formatted(city, stored.get(0)));
    }
  }

  private Outcome save(City.Unit u) {
    return store.save(
        "unit",
        "code,name,short_name,type,parent_code,district,head_nip",
        1,
        u.code(),
        u.name(),
        u.shortName(),
        u.type(),
        u.parentCode(),
        u.district(),
        u.headNip());
  }

  private Outcome save(City.Position p) {
    return store.save(
        "position",
        "code,title,level,level_indonesian,job_family,job_class,credit_coefficient,leads_unit,"
            + "plan_form,result_level,personnel_officer",
        1,
        p.code(),
        p.title(),
        p.level().name(),
        p.levelIndonesian(),
        p.jobFamily(),
        p.jobClass(),
        p.creditCoefficient(),
        p.leadsUnit(),
        p.planForm(),
        p.resultLevel(),
        p.personnelOfficer());
  }

  /** Per person whether anything at all differed. */
  private List<Outcome> assign(List<People.Employee> employees, List<Outcome> people) {
    var differed = new AssignmentWriter(store, today, acts).write(employees);
    return IntStream.range(0, people.size())
        .mapToObj(
            i -> people.get(i) == Outcome.SAME && differed.get(i) ? Outcome.CHANGED : people.get(i))
        .toList();
  }

  /** A year's files say all its holidays: a day they no longer name is a working day again. */
  private void saveHolidays(List<City.Holiday> holidays) {
    var days = holidays.stream().map(City.Holiday::day).collect(Collectors.toSet());
    var years = days.stream().map(LocalDate::getYear).collect(Collectors.toSet());
    int removed = store.keepHolidays(years, days);
    var outcomes =
        holidays.stream()
            .map(h -> store.save("holiday", "day,name,type", 1, h.day(), h.name(), h.type()))
            .toList();
    tally(CityReader.HOLIDAYS, outcomes, removed);
  }

  private Outcome save(City.Indicator i) {
    return store.save(
        "indicator",
        "code,name,definition,formula,unit_of_measure,polarity,consolidation,data_source,"
            + "job_family,suggested_target,level,aspect,perspective,ceiling_target,warning",
        1,
        i.code(),
        i.name(),
        i.definition(),
        i.formula(),
        i.unitOfMeasure(),
        i.polarity(),
        i.consolidation(),
        i.dataSource(),
        i.jobFamily(),
        i.suggestedTarget(),
        i.level(),
        i.aspect(),
        i.perspective(),
        i.ceilingTarget(),
        i.warning());
  }

  private Outcome save(City.ServicePoint s) {
    return store.save(
        "service_point",
        "code,unit_code,service_name,district,channel,annual_users,minimum_sample,promised_time,fee",
        1,
        s.code(),
        s.unitCode(),
        s.serviceName(),
        s.district(),
        s.channel(),
        s.annualUsers(),
        s.minimumSample(),
        s.promisedTime(),
        s.fee());
  }

  private void saveOfficials(List<People.Official> officials) {
    int removed = store.keepOfficials(officials.stream().map(People.Official::userId).toList());
    tally(CityReader.OFFICIALS, officials.stream().map(this::save).toList(), removed);
  }

  private Outcome save(People.Official o) {
    return store.save(
        "official", "user_id,name,title,role", 1, o.userId(), o.name(), o.title(), o.role());
  }

  private <T> void tally(String file, List<T> rows, Function<T, Outcome> save) {
    tally(file, rows.stream().map(save).toList(), 0);
  }

  private void tally(String file, List<Outcome> outcomes, int removed) {
    int inserted = (int) outcomes.stream().filter(o -> o == Outcome.INSERTED).count();
    int changed = (int) outcomes.stream().filter(o -> o == Outcome.CHANGED).count();
    tallies.add(new ImportReport.Tally(file, outcomes.size(), inserted, changed, removed));
  }
}
