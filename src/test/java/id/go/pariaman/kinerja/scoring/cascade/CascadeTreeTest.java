package id.go.pariaman.kinerja.scoring.cascade;

import static id.go.pariaman.kinerja.scoring.cascade.City.WASTE;
import static id.go.pariaman.kinerja.scoring.cascade.City.additional;
import static id.go.pariaman.kinerja.scoring.cascade.City.level;
import static id.go.pariaman.kinerja.scoring.cascade.City.load;
import static id.go.pariaman.kinerja.scoring.cascade.City.person;
import static id.go.pariaman.kinerja.scoring.cascade.City.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.go.pariaman.kinerja.scoring.Consolidation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases worked by hand. PermenPANRB 6/2022 p. 39-43; what is compared is a design choice. */
class CascadeTreeTest {

  private static final CascadeOwner HEAD = person("head", "walikota", load(1, WASTE, null, "10"));

  private static Arguments row(String expected, CascadeOwner... people) {
    return Arguments.of(expected, List.of(people));
  }

  private static CascadeOwner carries(String id, String... tons) {
    var results = new CascadeResult[tons.length];
    for (int i = 0; i < tons.length; i++) {
      results[i] = load(i + 1, "Rute " + id + i, WASTE, tons[i]);
    }
    return person(id, "head", results);
  }

  private static CascadeOwner carries(String id, CascadeResult result) {
    return person(id, "head", result);
  }

  static Stream<Arguments> loads() {
    return Stream.of(
        // p. 41: ten tons shared as five and five
        row("", HEAD, carries("a", "5"), carries("b", "5")),
        row("", HEAD, carries("a", "5.0"), carries("b", "5.00")),
        row("head 1 SUM_MISMATCH 9", HEAD, carries("a", "5"), carries("b", "4")),
        row("head 1 SUM_MISMATCH 11", HEAD, carries("a", "5"), carries("b", "6")),
        row("head 1 SUM_MISMATCH 12", HEAD, carries("a", "10"), carries("b", "2")),
        // one load carried whole by two, or twice by one
        row("head 1 DOUBLE_COUNTED 20", HEAD, carries("a", "10"), carries("b", "10")),
        row("head 1 DOUBLE_COUNTED 13", HEAD, carries("a", "5", "5"), carries("b", "3")),
        row("", HEAD, carries("a", "3", "2"), carries("b", "5")),
        row("head 1 SUM_MISMATCH 7", HEAD, carries("a", "3", "2"), carries("b", "2")),
        // not the same load: another unit, another indicator, another way to count, an own measure
        row("", HEAD, carries("a", other("CLN-01", "rit", Consolidation.SUM))),
        row("", HEAD, carries("a", other("CLN-03", "ton", Consolidation.SUM))),
        row("", HEAD, carries("a", other("CLN-01", "ton", Consolidation.AVERAGE))),
        row("", HEAD, carries("a", other(null, "ton", Consolidation.SUM))),
        row(
            "",
            person("head", "walikota", level(1, WASTE, null, "90")),
            carries("a", level(1, "Cakupan", WASTE, "95")),
            carries("b", level(1, "Cakupan", WASTE, "80"))),
        row(
            "",
            person(
                "head",
                "walikota",
                result(1, WASTE, null, "CLN-01", "ton", Consolidation.AVERAGE, "10", "10")),
            carries("a", "3")),
        // only what is the same is added up
        row("", HEAD, carries("a", "10"), carries("b", other("CLN-03", "ton", Consolidation.SUM))),
        // ranges agree at both ends
        row("", range("8", "10"), carries("a", tons("4", "5")), carries("b", tons("4", "5"))),
        row("head 1 SUM_MISMATCH 8", range("8", "10"), carries("a", tons("8", "9"))),
        row("head 1 SUM_MISMATCH 7", range("8", "10"), carries("a", tons("7", "10"))),
        // carried twice by one person, and not too much
        row(
            "head 1 SUM_MISMATCH 7",
            range("8", "10"),
            person("a", "head", tons("3", "5"), tons("4", "5"))));
  }

  private static CascadeOwner range(String lower, String upper) {
    return person(
        "head",
        "walikota",
        result(1, WASTE, null, "CLN-01", "ton", Consolidation.SUM, lower, upper));
  }

  private static CascadeResult tons(String lower, String upper) {
    return result(1, "Rute", WASTE, "CLN-01", "ton", Consolidation.SUM, lower, upper);
  }

  private static CascadeResult other(String indicator, String unit, Consolidation consolidation) {
    return result(1, "Rute", WASTE, indicator, unit, consolidation, "3", "3");
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        // owners without targets, once for each
        row("a - OWNER_WITHOUT_TARGETS 0", HEAD, person("a", "head")),
        row(
            "head - OWNER_WITHOUT_TARGETS 0",
            person("head", "walikota"),
            person("a", "head", load(1, "Rute", null, "5"))),
        // orphans: a support that is not there, or none
        row(
            "head 1 UNSUPPORTED 0, a 1 UNKNOWN_SUPPORT 0",
            HEAD,
            person("a", "head", load(1, "Rute", "Hasil lama", "10"))),
        row(
            "head - OWNER_WITHOUT_TARGETS 0, a 1 UNKNOWN_SUPPORT 0",
            person("head", "walikota"),
            person("a", "head", load(1, "Rute", WASTE, "10"))),
        row(
            "head 1 UNSUPPORTED 0, a 1 NAMES_NO_SUPPORT 0",
            HEAD,
            person("a", "head", load(1, "Rute", null, "10"))),
        // an additional result may stand alone, on either side
        row("", HEAD, carries("a", "10"), person("b", "head", additional(load(1, "X", null, "1")))),
        row(
            "",
            person(
                "head",
                "walikota",
                load(1, WASTE, null, "10"),
                additional(level(2, "Y", null, "9"))),
            carries("a", "10")),
        // the form of a leader does not ask what is supported
        row(
            "",
            HEAD,
            carries("a", "10"),
            new CascadeOwner("b", "head", false, List.of(level(1, "Cakupan", null, "90")))),
        // who has nobody below, or nobody above in this tree, is not asked
        row("", HEAD),
        row("", person("a", "elsewhere", load(1, "Rute", "Hasil di luar", "10"))),
        // from level to level: the load of the top is not compared with the third level
        row(
            "",
            HEAD,
            carries("a", "10"),
            person("c", "a", load(1, "Gang", "Rute a0", "4")),
            person("d", "a", load(1, "Gang", "Rute a0", "6"))),
        row(
            "a 1 SUM_MISMATCH 9",
            HEAD,
            carries("a", "10"),
            person("c", "a", load(1, "Gang", "Rute a0", "4")),
            person("d", "a", load(1, "Gang", "Rute a0", "5"))));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource({"loads", "lines"})
  void findsWhatDoesNotHangTogether(String expected, List<CascadeOwner> people) {
    assertThat(CascadeTree.check(people).stream().map(CascadeTreeTest::text))
        .containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
  }

  private static String text(CascadeFinding finding) {
    return "%s %s %s %s"
        .formatted(
            finding.owner(),
            finding.result().map(result -> "" + result.no()).orElse("-"),
            finding.problem(),
            finding.sumLower().stripTrailingZeros().toPlainString());
  }

  @Test
  void namesEachShareOfTheSum() {
    var finding = CascadeTree.check(List.of(HEAD, carries("a", "5"), carries("b", "6"))).get(0);

    assertThat(finding.shares()).extracting(CascadeFinding.Share::owner).containsExactly("a", "b");
    assertThat(finding.sumUpper()).isEqualByComparingTo("11");
  }

  @Test
  void everyKindSaysWhatToDo() {
    assertThat(CascadeProblem.values())
        .allSatisfy(
            problem -> {
              assertThat(problem.label()).matches("\\p{Lu}.{3,}");
              assertThat(problem.advice()).matches("\\p{Lu}.{20,}\\.");
            });
  }

  /** Ten thousand results; a comparison of everybody with everybody would take minutes. */
  @Test
  void fiveThousandPeopleAreCheckedAtOnce() {
    var city = City.sound(5_000, 5);

    assertTimeout(Duration.ofSeconds(10), () -> assertThat(CascadeTree.check(city)).isEmpty());
  }
}
