package id.go.pariaman.kinerja.feedback.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  private static final byte[] KEY = new byte[32];
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int GUESSES = 1_000_000;

  @ParameterizedTest
  @CsvSource({"1, 1", "300, 29", "65535, 65535"})
  void saysItsWindowAndServicePoint(int window, int point) {
    Code code = Code.make(window, point, KEY, RANDOM);
    Code read = Code.read(code.toString()).orElseThrow();
    assertThat(read.window()).isEqualTo(window);
    assertThat(read.point()).isEqualTo(point);
    assertThat(read.isSignedBy(KEY)).isTrue();
    assertThat(read.sha256()).isEqualTo(code.sha256());
  }

  @Test
  void isWrittenInGroupsWithoutLettersThatLookLikeOthers() {
    assertThat(Code.make(1, 1, KEY, RANDOM).toString())
        .matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
  }

  @Test
  void noTwoAreAlike() {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      all.add(Code.make(1, 1, KEY, RANDOM).toString());
    }
    assertThat(all).hasSize(10_000);
  }

  /** Bytes 00 01 10 ... as a person may type them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-0G00-0000-0000-0000-0000-0000-000Z",
        "00010G0000000000000000000000000Z",
        "oooi og00 OOOO 0000 0000-0000 0000-000z",
        " 000L-0g00-0000-0000-0000-0000-0000-000Z\n",
        "0-0-0-1 0G00000000000000000000000 00Z"
      })
  void isReadHoweverItIsTyped(String typed) {
    assertThat(Code.read(typed).orElseThrow().toString())
        .isEqualTo("0001-0G00-0000-0000-0000-0000-0000-000Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "0001-0G00-0000-0000-0000-0000-0000-000",
        "0001-0G00-0000-0000-0000-0000-0000-000Z0",
        "0001-0G00-0000-0000-0000-0000-0000-000U",
        "0001_0G00_0000_0000_0000_0000_0000_000Z",
        "0001-0G00-0000-0000-0000-0000-0000-000٣",
        "<script>alert(1)</script>"
      })
  void anythingElseIsNone(String typed) {
    assertThat(Code.read(typed)).isEmpty();
  }

  @Test
  void whoeverChangesABitHasNoCode() {
    byte[] genuine = Code.make(7, 3, KEY, RANDOM).bytes();
    for (int bit = 0; bit < Code.BYTES * Byte.SIZE; bit++) {
      byte[] changed = genuine.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThat(new Code(changed).isSignedBy(KEY)).as("bit %s", bit).isFalse();
    }
  }

  @Test
  void anotherWindowsKeySignsNothingHere() {
    byte[] other = new byte[32];
    other[31] = 1;
    assertThat(Code.make(7, 3, other, RANDOM).isSignedBy(KEY)).isFalse();
  }

  @Test
  void aMillionGuessesHitNothing() {
    byte[] guess = Code.make(7, 3, KEY, RANDOM).bytes();
    byte[] tail = new byte[Code.BYTES - Integer.BYTES];
    int hits = 0;
    for (int i = 0; i < GUESSES; i++) {
      RANDOM.nextBytes(tail);
      System.arraycopy(tail, 0, guess, Integer.BYTES, tail.length);
      hits += new Code(guess).isSignedBy(KEY) ? 1 : 0;
    }
    assertThat(hits).isZero();
  }
}
