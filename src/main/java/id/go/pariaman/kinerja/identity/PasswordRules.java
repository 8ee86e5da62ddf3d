package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * What a password must be. Long, and not made of what everybody tries first; kinds of characters
 * are nobody's business (OWASP ASVS 5.0, 6.2.5). Spaces and signs are welcome but weigh nothing.
 */
final class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  /** Letters and digits that nobody foresees; a common word weighs as much as two of them. */
  private static final int ENOUGH = 8;

  private static final int OF_A_COMMON_WORD = 2;
  private static final int SHORTEST_WORD = 4;
  private static final int LONGEST_WORD = 40;

  private static final Set<String> OF_THIS_CITY = Set.of("pariaman", "bkpsdm", "kinerja");
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /**
   * @param field where the password was typed
   * @throws Refused with what to do instead
   */
  static void check(String field, String password, String userId, String name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw Refused.because(
          field,
          "Gunakan %d sampai %d karakter, misalnya empat kata yang tidak berhubungan."
              .formatted(SHORTEST, LONGEST));
    }
    if (weight(password.toLowerCase(Locale.ROOT), personal(userId, name)) < ENOUGH) {
      throw Refused.because(
          field,
          "Kata sandi ini terlalu mudah ditebak: hampir seluruhnya kata umum, nama, NIP atau urutan."
              + " Tambahkan dua atau tiga kata lain yang tidak berhubungan.");
    }
  }

  private static int weight(String password, Set<String> personal) {
    int weight = 0;
    int at = 0;
    while (at < password.length()) {
      int own = longest(password, at, personal);
      int common = longest(password, at, COMMON);
      if (own > 0 && own >= common) {
        at += own;
      } else if (common > 0) {
        weight += OF_A_COMMON_WORD;
        at += common;
      } else {
        if (Character.isLetterOrDigit(password.charAt(at)) && !continues(password, at)) {
          weight++;
        }
        at++;
      }
    }
    return weight;
  }

  /** The same as the character before, or the next in the alphabet. */
  private static boolean continues(String password, int at) {
    return at > 0 && Math.abs(password.charAt(at) - password.charAt(at - 1)) <= 1;
  }

  /** Length of the longest word that stands there; 0 without. */
  private static int longest(String password, int at, Set<String> words) {
    for (int end = Math.min(password.length(), at + LONGEST_WORD);
        end - at >= SHORTEST_WORD;
        end--) {
      if (words.contains(password.substring(at, end))) {
        return end - at;
      }
    }
    return 0;
  }

  /** The account's name, the parts of one's own, and the birth date that begins every NIP. */
  private static Set<String> personal(String userId, String name) {
    Set<String> words =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(part -> part.length() >= SHORTEST_WORD)
            .collect(Collectors.toSet());
    words.addAll(OF_THIS_CITY);
    words.add(userId.toLowerCase(Locale.ROOT));
    if (userId.matches("\\d{18}")) {
      words.add(userId.substring(0, 8));
      words.add(userId.substring(6, 8) + userId.substring(4, 6) + userId.substring(0, 4));
    }
    return words;
  }

  private static Set<String> common() {
    try (var file = new ClassPathResource("passwords/common.txt").getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
