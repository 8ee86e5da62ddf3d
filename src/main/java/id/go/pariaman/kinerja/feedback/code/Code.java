package id.go.pariaman.kinerja.feedback.code;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Twenty bytes: number of the window (2), of the service point in it (2), random (8), and the first
 * 8 of HMAC-SHA256 over the others. Who does not hold the window's key hits one with a chance of
 * one in 2^64 a try; who holds a code learns nothing of another.
 */
record Code(byte[] bytes) {

  static final int BYTES = 20;
  private static final int SIGNED = 12;
  private static final int RANDOM_AT = 4;

  /** What is looked at in place of a text that is no code. */
  static final Code NONE = new Code(new byte[BYTES]);

  static Code make(int window, int point, byte[] key, SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    ByteBuffer.wrap(bytes).putShort((short) window).putShort((short) point);
    System.arraycopy(signature(bytes, key), 0, bytes, SIGNED, BYTES - SIGNED);
    return new Code(bytes);
  }

  static Optional<Code> read(String text) {
    return Crockford.read(text, BYTES).map(Code::new);
  }

  int window() {
    return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort());
  }

  int point() {
    return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(RANDOM_AT - Short.BYTES));
  }

  /** Takes as long whatever the difference. */
  boolean isSignedBy(byte[] key) {
    return MessageDigest.isEqual(Arrays.copyOfRange(bytes, SIGNED, BYTES), signature(bytes, key));
  }

  byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never);
    }
  }

  private static byte[] signature(byte[] bytes, byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(bytes, 0, SIGNED);
      return Arrays.copyOf(mac.doFinal(), BYTES - SIGNED);
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never);
    }
  }

  @Override
  public String toString() {
    return Crockford.write(bytes);
  }
}
