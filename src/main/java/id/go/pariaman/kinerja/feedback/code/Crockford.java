package id.go.pariaman.kinerja.feedback.code;

import java.util.Locale;
import java.util.Optional;

/**
 * Base 32 as Crockford writes it: no letter that could be another, read whatever the case, with O
 * for 0 and I or L for 1. Whole groups of five bytes only.
 */
final class Crockford {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;

  private Crockford() {}

  /** In groups of four characters, with hyphens. */
  static String write(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int written = 0;
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = held << Byte.SIZE | each & 0xff;
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        if (written > 0 && written % 4 == 0) {
          text.append('-');
        }
        text.append(DIGITS.charAt(held >> bits - BITS & 0x1f));
        written++;
      }
      held &= (1 << bits) - 1;
    }
    return text.toString();
  }

  /** Passes over blanks and hyphens; empty unless the rest is so many bytes. */
  static Optional<byte[]> read(String text, int length) {
    byte[] bytes = new byte[length];
    int read = 0;
    int held = 0;
    int bits = 0;
    for (char each : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (each == '-' || Character.isWhitespace(each)) {
        continue;
      }
      int digit = DIGITS.indexOf(each == 'O' ? '0' : each == 'I' || each == 'L' ? '1' : each);
      if (digit < 0) {
        return Optional.empty();
      }
      held = held << BITS | digit;
      bits += BITS;
      if (bits >= Byte.SIZE) {
        if (read == length) {
          return Optional.empty();
        }
        bits -= Byte.SIZE;
        bytes[read++] = (byte) (held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return read == length && bits == 0 ? Optional.of(bytes) : Optional.empty();
  }
}
