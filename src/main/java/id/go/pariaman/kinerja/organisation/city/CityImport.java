package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
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
    var report = new CityWriter(store, today).write(checked.city().orElseThrow());
    if (report.changedAnything()) {
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
