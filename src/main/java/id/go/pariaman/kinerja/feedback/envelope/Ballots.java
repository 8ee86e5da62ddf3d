package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.CollectingPoint;
import id.go.pariaman.kinerja.feedback.CollectingPoints;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.code.Presented;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Takes answers. What it says is accepted is on the disk. */
@Service
public class Ballots {

  private final CollectingPoints points;
  private final Codes codes;
  private final BallotStore store;
  private final Clock clock;

  Ballots(CollectingPoints points, Codes codes, BallotStore store, Clock clock) {
    this.points = points;
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
    return taken(presented.point(), presented.genuine(), presented.sha256(), answer);
  }

  /** Takes an answer without a code: a channel apart, which never enters an appraisal. */
  public Outcome submitOpen(String servicePoint, Answer answer) {
    return points
        .of(servicePoint)
        .map(point -> taken(point, true, null, answer))
        .orElse(Outcome.VOID);
  }

  private Outcome taken(CollectingPoint point, boolean genuine, byte[] sha256, Answer answer) {
    byte[] envelope =
        Seal.seal(
            point.publicKey(), point.window().key(), point.servicePoint(), sha256 != null, answer);
    boolean kept = store.take(point, genuine, sha256, envelope, LocalDate.now(clock));
    return kept ? Outcome.ACCEPTED : Outcome.VOID;
  }
}
