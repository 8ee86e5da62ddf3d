package id.go.pariaman.kinerja.feedback.code;

import id.go.pariaman.kinerja.feedback.CollectingPoint;
import id.go.pariaman.kinerja.feedback.CollectingPoints;
import id.go.pariaman.kinerja.feedback.SurveyWindow;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.WindowState;
import id.go.pariaman.kinerja.feedback.key.KeyFiles;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints one-time codes and knows its own again. No code is stored; of a batch only its number is.
 */
@Service
public class Codes {

  /** The most codes of one batch. */
  public static final int MOST = 1_000;

  private final CollectingPoints points;
  private final CodeStore store;
  private final KeyFiles keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** In place of a window's key, for codes of no window. */
  private final byte[] decoyKey = new byte[32];

  private final CollectingPoint decoy;

  Codes(
      CollectingPoints points,
      CodeStore store,
      KeyFiles keys,
      ApplicationEventPublisher events,
      Clock clock) {
    this.points = points;
    this.store = store;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
    this.decoy = decoy();
    random.nextBytes(decoyKey);
  }

  /**
   * Makes new codes for one service point and records how many, and who asked for them.
   *
   * @param count 1 to {@value #MOST}
   * @throws Refused when that is none, or too many, or the window takes no answers for that point
   */
  @Transactional
  public List<String> print(
      WindowKey window, String servicePoint, CodeUse use, int count, String by) {
    if (count < 1 || count > MOST) {
      throw Refused.because("count", "Cetak 1 sampai %d kode sekaligus.".formatted(MOST));
    }
    CollectingPoint target =
        points
            .in(window, servicePoint)
            .orElseThrow(
                () ->
                    Refused.because(
                        "servicePoint",
                        "Survei untuk loket ini tidak sedang dibuka. Pilih loket lain atau tunggu jendela berikutnya."));
    store.insertBatch(window, servicePoint, use, count, LocalDate.now(clock), by);
    events.publishEvent(
        AuditAct.of(AuditKind.CODES_PRINTED, by, window)
            .changing(null, "%d kode, %s, %s".formatted(count, servicePoint, use.label())));
    byte[] key = keys.codeKey(target.publicKey());
    return Stream.generate(
            () -> Code.make(target.window().no(), target.no(), key, random).toString())
        .limit(count)
        .toList();
  }

  /** What a code is for, if it is one of ours and its window takes answers. */
  public Optional<CodeFor> read(String text) {
    Presented presented = present(text);
    return presented.genuine()
        ? Optional.of(
            new CodeFor(presented.point().window().key(), presented.point().servicePoint()))
        : Optional.empty();
  }

  /**
   * Looks at a code, with the same work for one that is no code, forged or of a closed window.
   *
   * @throws id.go.pariaman.kinerja.feedback.key.KeyMissing when an open window's key is not there
   */
  public Presented present(String text) {
    Optional<Code> typed = Code.read(text);
    Code code = typed.orElse(Code.NONE);
    Optional<CollectingPoint> target = points.numbered(code.window(), code.point());
    // What is no code of an open window is looked for in one all the same, so that the database has
    // the same work.
    CollectingPoint looked = target.or(points::any).orElse(decoy);
    byte[] key = looked == decoy ? decoyKey : keys.codeKey(looked.publicKey());
    boolean genuine = code.isSignedBy(key) & typed.isPresent() & target.isPresent();
    return new Presented(looked, genuine, code.sha256());
  }

  private CollectingPoint decoy() {
    LocalDate day = LocalDate.EPOCH;
    return new CollectingPoint(
        new SurveyWindow(new WindowKey("-", 0), 0, WindowState.PUBLISHED, day, day),
        0,
        "-",
        new X25519PrivateKeyParameters(random).generatePublicKey().getEncoded());
  }
}
