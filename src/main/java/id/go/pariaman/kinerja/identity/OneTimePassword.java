package id.go.pariaman.kinerja.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password to be read from paper and typed once: four groups of four, 31 letters and digits none
 * of which looks like another, 79 bits.
 */
final class OneTimePassword {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  static String random() {
    return IntStream.range(0, 4).mapToObj(group -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(4, 0, SIGNS.length())
        .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
        .collect(Collectors.joining());
  }
}
