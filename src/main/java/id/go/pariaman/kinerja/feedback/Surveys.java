package id.go.pariaman.kinerja.feedback;

import id.go.pariaman.kinerja.feedback.envelope.EnvelopeOpening;
import id.go.pariaman.kinerja.feedback.key.KeyFiles;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door to survey windows: open, count, open the envelopes, destroy the key, publish. The
 * protocol is told in docs/survey-protocol.md.
 */
@Service
public class Surveys {

  private final SurveyStore store;
  private final KeyFiles keys;
  private final CollectingPoints collecting;
  private final EnvelopeOpening envelopes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Surveys(
      SurveyStore store,
      KeyFiles keys,
      CollectingPoints collecting,
      EnvelopeOpening envelopes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.keys = keys;
    this.collecting = collecting;
    this.envelopes = envelopes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens the window of a period; one that exists stays as it is. Its key is on the disk before.
   *
   * @param closesOn last day on which answers are taken, today or later
   * @param units codes of the units that take part, without those below them; empty for all
   * @return the window; empty where no service point belongs to those units
   */
  @Transactional
  public Optional<SurveyWindow> open(
      String cycle, int period, LocalDate closesOn, List<String> units) {
    WindowKey key = new WindowKey(cycle, period);
    store.lockOpening();
    if (find(key).isPresent() || !store.servesAny(units)) {
      return find(key);
    }
    byte[] publicKey = keys.create();
    afterwards(
        committed -> {
          collecting.forget();
          if (!committed) {
            keys.destroy(publicKey);
          }
        });
    store.insert(key, today(), closesOn, publicKey, units);
    SurveyWindow window = get(key);
    record(AuditKind.SURVEY_OPENED, key, "%s sampai %s".formatted(window.opensOn(), closesOn));
    return Optional.of(window);
  }

  /**
   * @throws IllegalArgumentException when there is no such window
   */
  public SurveyWindow get(WindowKey key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no such window: " + key));
  }

  public Optional<SurveyWindow> find(WindowKey key) {
    return store.find(key);
  }

  /** Whether the figures are public; holds the answer until the transaction ends. */
  @Transactional
  public boolean isPublished(WindowKey key) {
    return store.findForShare(key).orElseThrow().state() == WindowState.PUBLISHED;
  }

  /** All windows, the newest first. */
  public List<SurveyWindow> all() {
    return store.all();
  }

  /** The window that takes answers for a service point today, the newest of several. */
  public Optional<SurveyWindow> collecting(String servicePoint) {
    return collecting.of(servicePoint).map(CollectingPoint::window);
  }

  /** Service points whose window takes answers today. */
  public Set<String> collecting() {
    return collecting.servicePoints();
  }

  /** Codes of the service points that a window asks about; none where there is no window. */
  public List<String> points(WindowKey key) {
    return store.points(key);
  }

  /** One row a service point, by unit and code. */
  public List<PointCount> counts(WindowKey key) {
    return store.counts(key);
  }

  /**
   * Ends the collection and opens every envelope, in one transaction; a window whose envelopes are
   * open stays as it is. Answers that are being taken are waited for.
   *
   * @throws IllegalStateException when the key is missing or an envelope does not open; nothing is
   *     changed then
   */
  @Transactional
  public void openEnvelopes(WindowKey key) {
    store.lockCollection(get(key).no());
    if (get(key).state() != WindowState.COLLECTING) {
      return;
    }
    afterwards(committed -> collecting.forget());
    int opened = envelopes.open(key, store.publicKey(key));
    store.opened(key, today());
    record(AuditKind.ENVELOPES_OPENED, key, opened + " amplop");
  }

  /**
   * Destroys what could open the envelopes of a backup; may be repeated. In a transaction of its
   * own, since it cannot be taken back and must not see an opening that still can.
   *
   * @throws IllegalStateException until the opening of the envelopes is committed
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void destroyKey(WindowKey key) {
    if (get(key).state() == WindowState.COLLECTING) {
      throw new IllegalStateException("the envelopes are not open: " + key);
    }
    keys.destroy(store.publicKey(key));
    if (!store.keyDestroyed(key)) {
      store.destroyedKey(key, today());
      record(AuditKind.KEY_DESTROYED, key, null);
    }
  }

  /**
   * The figures are public and change no more; a published window stays as it is.
   *
   * @throws IllegalStateException while the envelopes are sealed
   */
  @Transactional
  public void publish(WindowKey key) {
    if (store.publish(key)) {
      record(AuditKind.SURVEY_PUBLISHED, key, null);
    } else if (get(key).state() != WindowState.PUBLISHED) {
      throw new IllegalStateException("the envelopes are not open: " + key);
    }
  }

  private void record(AuditKind kind, WindowKey key, String after) {
    events.publishEvent(AuditAct.of(kind, AuditAct.SYSTEM, key).changing(null, after));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void afterwards(Consumer<Boolean> work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            work.accept(status == STATUS_COMMITTED);
          }
        });
  }
}
