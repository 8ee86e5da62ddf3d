package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.Departure;
import id.go.pariaman.kinerja.cycle.Enrolment;
import id.go.pariaman.kinerja.organisation.Organisation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to where open appraisals stand: the diagram moves them, and asks who waits for it. */
@Service
public class Whereabouts {

  private final AppraisalStore store;
  private final Cycles cycles;
  private final Enrolment enrolment;
  private final Organisation organisation;
  private final Clock clock;

  Whereabouts(
      AppraisalStore store,
      Cycles cycles,
      Enrolment enrolment,
      Organisation organisation,
      Clock clock) {
    this.store = store;
    this.cycles = cycles;
    this.enrolment = enrolment;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * The appraisal came to a step.
   *
   * @param due null where nobody has to act
   */
  @Transactional
  public void stand(AppraisalKey key, String step, OffsetDateTime due) {
    store.stand(key, step, OffsetDateTime.now(clock), due);
  }

  /** Whoever else than the employee has to act on an appraisal is its assessor now. */
  @Transactional
  public void act(AppraisalKey key, String assignee) {
    if (!key.nip().equals(assignee)) {
      store.assess(key, assignee, organisation.isRegionalHead(assignee));
    }
  }

  /** An open step goes to another assessor; what stands beside the path moves nothing. */
  @Transactional
  public void handOver(AppraisalKey key, String step, String assessor, OffsetDateTime due) {
    if (store.postpone(key, step, due)) {
      act(key, assessor);
    }
  }

  /** Of people who left before their year was reviewed; at most {@code limit}. */
  public List<AppraisalKey> waitingForTheirEnd(String cycle, int limit) {
    List<String> left = enrolment.departures(cycle).stream().map(Departure::nip).toList();
    return keys(cycle, store.notReviewed(cycle, left, limit));
  }

  /** Of people whose next period has been opened; at most {@code limit}. */
  public List<AppraisalKey> waitingForOpenPeriod(String cycle, int limit) {
    return keys(cycle, store.awaitingPeriod(cycle, cycles.get(cycle).period(), limit));
  }

  /** Of people who wait for what citizens say of a period; at most {@code limit}. */
  public List<AppraisalKey> waitingForFeedback(String cycle, int period, int limit) {
    return keys(cycle, store.awaitingFeedback(cycle, period, limit));
  }

  private static List<AppraisalKey> keys(String cycle, List<String> nips) {
    return nips.stream().map(nip -> new AppraisalKey(cycle, nip)).toList();
  }
}
