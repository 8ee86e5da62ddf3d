package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.appraisal.access.Access;
import id.go.pariaman.kinerja.appraisal.access.Act;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to entries from paper: opened by an operator, entered, given back or lapsed. */
@Service
public class Entries {

  /** The steps of the person's own that may come on paper. */
  static final Set<AppraisalStep> ON_PAPER =
      Set.of(
          AppraisalStep.DRAFT_PLAN,
          AppraisalStep.REPORT_PROGRESS,
          AppraisalStep.ASSESS_SELF,
          AppraisalStep.ACKNOWLEDGE_RESULT);

  private static final String NOT_HERE =
      "Langkah itu tidak sedang menunggu pegawai ini. Muat ulang daftar pegawai unit Anda.";

  private final EntryStore store;
  private final Appraisals appraisals;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Entries(
      EntryStore store,
      Appraisals appraisals,
      Access access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.appraisals = appraisals;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** Whether somebody may enter for the person today. */
  public boolean mayEnter(AppraisalKey key, String operator) {
    return access.may(Act.ENTER_FOR, key, operator);
  }

  /**
   * The operator takes the person's open step over, with the scan of the signed form. Publishes
   * {@link EntryOpened}.
   *
   * @throws Refused when the step is not the one that waits, is taken already, the scan is none, or
   *     the operator may not enter for the person
   */
  @Transactional
  public void open(AppraisalKey key, String step, String operator, byte[] scanned) {
    boolean waits =
        AppraisalStep.of(step).filter(ON_PAPER::contains).isPresent()
            && appraisals.find(key).map(AppraisalCase::step).filter(step::equals).isPresent();
    if (!waits || !mayEnter(key, operator)) {
      throw Refused.because("", NOT_HERE);
    }
    Scan scan = Scan.of(scanned);
    try {
      store.insert(
          new Entry(
              UUID.randomUUID(),
              key,
              step,
              operator,
              now(),
              scan.sha256(),
              Optional.empty(),
              Optional.empty()),
          scan);
    } catch (DuplicateKeyException taken) {
      throw Refused.because("", "Langkah ini sudah diambil untuk diisi dari formulir kertas.");
    }
    events.publishEvent(new EntryOpened(key, step, operator));
    events.publishEvent(
        AuditAct.of(AuditKind.ENTRY_OPENED, operator, key + "/" + step)
            .changing(null, "pindaian " + scan.sha256()));
  }

  /** Empty unless an operator holds the step. */
  public Optional<Entry> open(AppraisalKey key, String step) {
    return store.open(key, step);
  }

  /** Every entry of an appraisal, the latest first. */
  public List<Entry> all(AppraisalKey key) {
    return store.all(key);
  }

  /**
   * The task goes back to its person, by wish of the operator or of the person. Publishes {@link
   * EntryGivenBack}.
   *
   * @throws Refused when no operator holds the step, or neither of the two asks
   */
  @Transactional
  public void giveBack(AppraisalKey key, String step, String by) {
    Entry entry =
        store
            .open(key, step)
            .filter(open -> open.operator().equals(by) || key.nip().equals(by))
            .orElseThrow(() -> Refused.because("", NOT_HERE));
    if (!store.end(entry.id(), Entry.GIVEN_BACK, now())) {
      throw Refused.because("", NOT_HERE); // the other of the two was faster
    }
    events.publishEvent(new EntryGivenBack(key, step));
    events.publishEvent(AuditAct.of(AuditKind.ENTRY_GIVEN_BACK, by, key + "/" + step));
  }

  /**
   * Somebody hands in a step of the person's own.
   *
   * @return the operator who enters it for the person; empty where it is the person
   * @throws Refused when it is somebody else, or somebody who may no longer enter for the person
   */
  @Transactional
  public Optional<String> handedIn(AppraisalKey key, String step, String by) {
    if (key.nip().equals(by)) {
      return Optional.empty();
    }
    Entry entry =
        store
            .open(key, step)
            .filter(open -> open.operator().equals(by) && mayEnter(key, by))
            .orElseThrow(
                () ->
                    Refused.because(
                        "",
                        "Hanya pegawai yang bersangkutan atau pengelola kepegawaian unitnya yang dapat mengirim isian ini. Kembalikan tugas ini kepada pegawai."));
    store.end(entry.id(), Entry.ENTERED, now());
    events.publishEvent(
        AuditAct.of(AuditKind.ENTERED_FOR, by, key + "/" + step)
            .changing(null, "pindaian " + entry.scanHash()));
    return Optional.of(by);
  }

  /** The time of the step passed, or the appraisal ended, while an operator held it. */
  @Transactional
  public void lapse(AppraisalKey key, String step) {
    store.open(key, step).ifPresent(entry -> store.end(entry.id(), Entry.LAPSED, now()));
  }

  /** Whether the appraisal exists and its scans are for the person of a request. */
  boolean mayReadScans(AppraisalKey key, HttpServletRequest request) {
    return key.nip().matches("[0-9]{18}")
        && appraisals.find(key).isPresent()
        && access.may(Act.READ_SCAN, key, request);
  }

  /** The scan of an entry, for whoever may read it. */
  Optional<Scan> scan(UUID id, HttpServletRequest request) {
    return store
        .find(id)
        .filter(entry -> access.may(Act.READ_SCAN, entry.key(), request))
        .flatMap(entry -> store.scan(id));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
