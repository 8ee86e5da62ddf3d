package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a city's folder: every file, or nothing. */
@Service
public class CityImport {

  private static final Logger LOG = LoggerFactory.getLogger(CityImport.class);

  private final CityStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CityImport(CityStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Stores what is new or differs. The same folder again changes nothing. A changed unit, post,
   * superior, assessor or status ends the old row and begins a new one on the row's assignment
   * start, or today where that is no later than what is open. A corrected start alone moves the day
   * on which the open row begins and the one before it ends. People the files no longer name are
   * kept, acting assignments that have not ended are not. Publishes {@link OrganisationChanged}
   * inside the transaction when anything changed.
   *
   * @throws Refused with every {@link Fault} as a problem, or when the database holds another city;
   *     nothing is stored then
   */
  @Transactional
  public ImportReport importFrom(CityFolder folder) {
    var checked = CheckedCity.read(folder);
    if (!checked.faults().isEmpty()) {
      throw Refused.of(checked.faults().stream().map(Fault::asProblem).toList());
    }
    var today = LocalDate.now(clock);
    var acts = new ArrayList<AuditAct>();
    var report = new CityWriter(store, today, acts).write(checked.city().orElseThrow());
    if (report.changedAnything()) {
      acts.add(
          AuditAct.of(AuditKind.CITY_IMPORTED, AuditAct.SYSTEM, folder.location())
              .changing(
                  null,
                  "%d baris dibaca, %d baru, %d berubah"
                      .formatted(report.read(), report.inserted(), report.changed())));
      acts.forEach(events::publishEvent);
      store.analyze();
      LOG.info(
          "Data kota diambil: {} baris, {} baru, {} berubah",
          report.read(),
          report.inserted(),
          report.changed());
      store.told(today);
      events.publishEvent(new OrganisationChanged(today));
    }
    return report;
  }
}
