package id.go.pariaman.kinerja.scoring.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Percentage;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.support.Oracle;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AchievementOracleTest {

  static Stream<Oracle> cases() {
    return Stream.concat(Oracle.of("achievement"), Oracle.of("macro-indicators"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agrees(Oracle oracle) {
    var achievement =
        Achievement.of(oracle.choice("polarity", Polarity.class), target(oracle), actual(oracle));

    assertThat(achievement.state()).hasToString(oracle.expected().get("state").asText());
    oracle.assertNumber("percent", rounded(achievement.percent()));
    if (oracle.has("cap")) {
      var cap = Percentage.of(oracle.number("cap"));
      oracle.assertNumber("cappedPercent", rounded(achievement.cappedPercent(cap)));
    }
    if (oracle.expected().has("meetsTarget")) {
      assertThat(achievement.meetsTarget())
          .isEqualTo(oracle.expected().get("meetsTarget").asBoolean());
    }
    if (achievement.isKnown()) {
      oracle.assertNumber("remaining", achievement.remaining().rounded(2));
    }
  }

  private static Target target(Oracle oracle) {
    return (oracle.has("target")
            ? Target.single(oracle.number("target"))
            : Target.range(oracle.number("lower"), oracle.number("upper")))
        .in(oracle.text("targetUnit"));
  }

  private static Actual actual(Oracle oracle) {
    return oracle.has("denominator")
        ? Actual.ofParts(oracle.number("numerator"), oracle.number("denominator"), 100)
        : Actual.of(oracle.number("actual"), oracle.text("actualUnit"));
  }

  private static BigDecimal rounded(Percentage percentage) {
    return percentage == null ? null : percentage.rounded();
  }
}
