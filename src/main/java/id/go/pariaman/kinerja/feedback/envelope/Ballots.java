package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.CollectingPoint;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.code.Presented;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes answers. What it says is accepted is on the disk. */
@Service
public class Ballots {

  private final Codes codes;
  private final BallotStore store;
  private final Clock clock;

  Ballots(Codes codes, BallotStore store, Clock clock) {
    this.codes = codes;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Spends a code for an answer. Whatever is wrong with the code, the work until it is said is the
   * same.
   *
   * @param code as it was typed
   */
  public Outcome submit(String code, Answer answer) {
    Presented presented = codes.present(code);
    byte[] envelope = sealed(presented.point(), true, answer);
    return outcome(store.keep(presented, envelope, today()));
  }

  /** Takes an answer without a code: a channel apart, which never enters an appraisal. */
  public Outcome submitOpen(String servicePoint, Answer answer) {
    Optional<CollectingPoint> point = store.collecting(servicePoint, today());
    return outcome(
        point.isPresent()
            && store.keepOpen(point.get(), sealed(point.get(), false, answer), today()));
  }

  private static byte[] sealed(CollectingPoint point, boolean verified, Answer answer) {
    return Seal.seal(point.publicKey(), point.window(), point.servicePoint(), verified, answer);
  }

  private static Outcome outcome(boolean kept) {
    return kept ? Outcome.ACCEPTED : Outcome.VOID;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
