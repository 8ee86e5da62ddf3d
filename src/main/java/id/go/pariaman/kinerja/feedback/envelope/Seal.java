package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.WindowKey;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.util.Arrays;

/**
 * HPKE in its base mode (RFC 9180): X25519, HKDF-SHA256, ChaCha20-Poly1305. An envelope is the
 * encapsulated key, then the sealed bytes; it opens only for the window, service point and channel
 * it was made for.
 */
final class Seal {

  private static final int KEY_BYTES = 32;
  private static final byte[] NO_BYTES = {};

  private Seal() {}

  static byte[] seal(
      byte[] publicKey, WindowKey window, String servicePoint, boolean verified, Answer answer) {
    HPKE hpke = hpke();
    try {
      byte[][] sealed =
          hpke.seal(
              hpke.deserializePublicKey(publicKey),
              info(window),
              about(servicePoint, verified),
              AnswerText.write(answer),
              NO_BYTES,
              NO_BYTES,
              null);
      return Arrays.concatenate(sealed[1], sealed[0]);
    } catch (InvalidCipherTextException never) {
      throw new IllegalStateException(never);
    }
  }

  /** Opens the envelopes of one window; for one thread. */
  static final class Opener {

    private final HPKE hpke = hpke();
    private final AsymmetricCipherKeyPair keys;
    private final byte[] info;

    Opener(byte[] privateKey, byte[] publicKey, WindowKey window) {
      this.keys = hpke.deserializePrivateKey(privateKey, publicKey);
      this.info = info(window);
    }

    /**
     * @throws IllegalStateException when it was not made for this
     */
    Answer open(byte[] envelope, String servicePoint, boolean verified) {
      try {
        return AnswerText.read(
            hpke.open(
                Arrays.copyOf(envelope, KEY_BYTES),
                keys,
                info,
                about(servicePoint, verified),
                Arrays.copyOfRange(envelope, KEY_BYTES, envelope.length),
                NO_BYTES,
                NO_BYTES,
                null));
      } catch (InvalidCipherTextException | RuntimeException broken) {
        throw new IllegalStateException("an envelope does not open", broken);
      }
    }
  }

  private static HPKE hpke() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
  }

  private static byte[] info(WindowKey window) {
    return window.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] about(String servicePoint, boolean verified) {
    return (servicePoint + (verified ? "/1" : "/0")).getBytes(StandardCharsets.UTF_8);
  }
}
