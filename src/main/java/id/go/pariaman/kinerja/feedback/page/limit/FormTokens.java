package id.go.pariaman.kinerja.feedback.page.limit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Stands in for a session on a public form: a page of ours was asked for, for this very code or
 * service point, within two hours. It may be sent twice, since a code counts once by itself. The
 * key is made at each start; a form of before comes back filled in, with a new token.
 */
@Component
public class FormTokens {

  static final Duration VALID = Duration.ofHours(2);

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 2 * Long.BYTES + 32;

  /**
   * A token of ours that was sent back.
   *
   * @param since when the form was first shown, however often it came back
   * @param inTime whether its two hours are not over
   */
  public record Read(Instant since, boolean inTime) {}

  private final SecretKeySpec key;
  private final Clock clock;

  FormTokens(Clock clock) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, ALGORITHM);
    this.clock = clock;
  }

  /**
   * @param about what the form answers, e.g. {@code /survei/titik/SP-DUK-01}
   */
  public String issue(String about) {
    return issue(about, clock.instant());
  }

  /** The same form once more, with two hours more and the time it was first shown at. */
  public String renew(String about, Instant since) {
    return issue(about, since);
  }

  private String issue(String about, Instant since) {
    byte[] times =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(since.toEpochMilli())
            .putLong(clock.millis())
            .array();
    byte[] token = ByteBuffer.allocate(LENGTH).put(times).put(mac(times, about)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Empty for a token that is not ours or is about something else. */
  public Optional<Read> read(String token, String about) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException noToken) {
      return Optional.empty();
    }
    if (bytes.length != LENGTH) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    byte[] times = new byte[2 * Long.BYTES];
    byte[] sent = new byte[32];
    buffer.get(times).get(sent);
    if (!MessageDigest.isEqual(sent, mac(times, about))) {
      return Optional.empty();
    }
    Instant since = Instant.ofEpochMilli(ByteBuffer.wrap(times).getLong());
    Instant issued = Instant.ofEpochMilli(ByteBuffer.wrap(times).getLong(Long.BYTES));
    return Optional.of(new Read(since, clock.instant().isBefore(issued.plus(VALID))));
  }

  private byte[] mac(byte[] times, String about) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(times);
      return mac.doFinal(about.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
