package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Respondent.AgeGroup;
import id.go.pariaman.kinerja.feedback.Respondent.Education;
import id.go.pariaman.kinerja.feedback.Respondent.Occupation;
import id.go.pariaman.kinerja.feedback.Respondent.Sex;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.WindowKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

  private static final WindowKey WINDOW = new WindowKey("2026", 1);
  private static final List<Integer> ELEMENTS = List.of(1, 2, 3, 4, 4, 3, 2, 1, 4);
  private static final X25519PrivateKeyParameters KEY =
      new X25519PrivateKeyParameters(new SecureRandom());
  private static final byte[] PUBLIC = KEY.generatePublicKey().getEncoded();

  static Stream<Answer> answers() {
    return Stream.of(
        answer(""),
        answer("Petugasnya ramah.\nParkirnya sempit."),
        new Answer(
            ELEMENTS,
            "ꦲ".repeat(Answer.LONGEST_COMMENT),
            new Respondent(
                Sex.FEMALE,
                AgeGroup.BELOW_20,
                Education.UPPER_SECONDARY,
                Occupation.FARMER_OR_FISHER),
            Set.of(Signal.values())),
        new Answer(
            ELEMENTS,
            "🙂".repeat(Answer.LONGEST_COMMENT / 2),
            new Respondent(null, AgeGroup.FROM_60, null, Occupation.OTHER),
            Set.of(Signal.NIGHT)));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void opensToWhatWasSaidAndIsAsLongWhateverThatIs(Answer answer) {
    byte[] envelope = Seal.seal(PUBLIC, WINDOW, "SP-DUK-01", true, answer);
    assertThat(envelope).hasSize(32 + AnswerText.BYTES + 16);
    assertThat(opener(KEY, WINDOW).open(envelope, "SP-DUK-01", true)).isEqualTo(answer);
  }

  @Test
  void noTwoEnvelopesAreAlike() {
    assertThat(Seal.seal(PUBLIC, WINDOW, "SP-DUK-01", true, answer("")))
        .isNotEqualTo(Seal.seal(PUBLIC, WINDOW, "SP-DUK-01", true, answer("")));
  }

  @ParameterizedTest
  @CsvSource({
    "2027/survei/1, SP-DUK-01, true",
    "2026/survei/2, SP-DUK-01, true",
    "2026/survei/1, SP-DUK-02, true",
    "2026/survei/1, SP-DUK-01, false"
  })
  void opensForNothingElse(String window, String servicePoint, boolean verified) {
    byte[] envelope = Seal.seal(PUBLIC, WINDOW, "SP-DUK-01", true, answer(""));
    assertThatThrownBy(
            () -> opener(KEY, WindowKey.of(window)).open(envelope, servicePoint, verified))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void opensWithNoOtherKeyAndNotOnceItWasChanged() {
    byte[] envelope = Seal.seal(PUBLIC, WINDOW, "SP-DUK-01", true, answer(""));
    var other = new X25519PrivateKeyParameters(new SecureRandom());
    assertThatThrownBy(() -> opener(other, WINDOW).open(envelope, "SP-DUK-01", true))
        .isInstanceOf(IllegalStateException.class);
    envelope[40] ^= 1;
    assertThatThrownBy(() -> opener(KEY, WINDOW).open(envelope, "SP-DUK-01", true))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> opener(KEY, WINDOW).open(new byte[3], "SP-DUK-01", true))
        .isInstanceOf(IllegalStateException.class);
  }

  /** PostgreSQL takes no zero byte, and one comment must not keep a window from being opened. */
  @ParameterizedTest
  @ValueSource(strings = {"baik\0sekali", "baik\u001bsekali", "baik\rsekali"})
  void whatNoTableTakesBecomesABlank(String comment) {
    byte[] envelope = Seal.seal(PUBLIC, WINDOW, "SP-DUK-01", true, answer(comment));
    assertThat(opener(KEY, WINDOW).open(envelope, "SP-DUK-01", true).comment())
        .isEqualTo("baik sekali");
  }

  private static Seal.Opener opener(X25519PrivateKeyParameters key, WindowKey window) {
    return new Seal.Opener(key.getEncoded(), key.generatePublicKey().getEncoded(), window);
  }

  private static Answer answer(String comment) {
    return new Answer(ELEMENTS, comment, Respondent.UNKNOWN, Set.of());
  }
}
