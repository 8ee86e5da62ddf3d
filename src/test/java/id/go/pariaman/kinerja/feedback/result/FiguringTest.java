package id.go.pariaman.kinerja.feedback.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.Figuring.Point;
import id.go.pariaman.kinerja.feedback.result.ResultCell.Level;
import id.go.pariaman.kinerja.feedback.result.WindowResult.ProfileLine;
import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.scoring.satisfaction.ResponseSums;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguringTest {

  private static final WindowKey WINDOW = new WindowKey("2026", 1);
  private static final Figuring FIGURING = new Figuring(SurveyNumbers.of(PublishedRules.newest()));

  private static Point point(String code, String unit, int people, int value) {
    return new Point(
        code,
        "Layanan " + code,
        unit,
        100,
        ResponseSums.of(Collections.nCopies(people, Collections.nCopies(9, value))),
        0,
        0);
  }

  private static WindowResult of(List<Point> points, ProfileLine... profile) {
    return FIGURING.of(WINDOW, points, Map.of("", "Kota", "A", "Dinas A"), List.of(profile));
  }

  @Test
  void addsUpPointsToUnitsAndTheCity() {
    var result =
        of(List.of(point("A1", "A", 10, 4), point("A2", "A", 30, 3), point("B1", "B", 40, 3)));

    assertThat(result.city().said().index()).isEqualByComparingTo("78.13");
    assertThat(result.city().said().grade()).isEqualTo(ServiceGrade.B);
    assertThat(result.city().minimumSample()).isEqualTo(300);
    assertThat(result.units().map(ResultCell::name)).containsExactly("Dinas A", "B");
    assertThat(result.units().map(unit -> unit.said().index().toString()))
        .containsExactly("81.25", "75.00");
    assertThat(result.points().map(cell -> cell.said().pooled()))
        .as("an aid for points only")
        .doesNotContainNull();
    assertThat(result.units().map(cell -> cell.said().pooled())).containsOnlyNulls();
    assertThat(result.city().said().elementMeans()).hasSize(9).allMatch(m -> m.scale() == 3);
  }

  @Test
  void saysNothingOfTooFewAndNeverZero() {
    var result =
        of(List.of(point("A1", "A", 4, 4), point("A2", "A", 30, 3), point("B1", "B", 40, 3)));

    assertThat(result.points().filter(ResultCell::isSaid).map(ResultCell::code))
        .containsExactly("B1");
    assertThat(result.units()).allMatch(ResultCell::isSaid);
    assertThat(of(List.of(point("A1", "A", 0, 1))).cells())
        .allMatch(cell -> !cell.isSaid() && cell.excluded() == 0);
  }

  /** The same answers give the same hash, in any order of the service points. */
  @Test
  void isTheSameForTheSameAnswers() {
    var points = new ArrayList<>(List.of(point("A1", "A", 9, 4), point("A2", "A", 8, 3)));
    var hash = of(points).hash();
    assertThat(of(points).hash()).isEqualTo(hash);
    points.set(0, point("A1", "A", 9, 3));
    assertThat(of(points).hash()).isNotEqualTo(hash);
  }

  /** Five that all say 4 have an index of 100, but hundreds of 87.5 are surer of more than 85. */
  @Test
  void sortsByWhatTheIndexIsAtLeast() {
    var cells =
        new ArrayList<>(
            of(List.of(
                    point("A1", "A", 5, 4),
                    point("A2", "A", 300, 4),
                    point("B1", "B", 0, 1),
                    point("B2", "B", 3, 4),
                    point("C1", "C", 50, 3),
                    new Point(
                        "E1",
                        "Layanan E1",
                        "E",
                        100,
                        point("", "", 250, 3).counted().plus(point("", "", 250, 4).counted()),
                        0,
                        0)))
                .points()
                .toList());
    Collections.shuffle(cells, new Random(3));
    cells.sort(ResultCell.BEST_FIRST);
    assertThat(cells.stream().filter(ResultCell::isSaid).map(ResultCell::code))
        .startsWith("A2", "E1", "A1");
    assertThat(cells.get(cells.size() - 1).isSaid()).isFalse();
    assertThat(cells.get(0).level()).isEqualTo(Level.POINT);
  }

  @Test
  void tellsOfThoseWhoAnsweredWhatIsNotOfFew() {
    var result =
        of(
            List.of(point("A1", "A", 40, 3)),
            new ProfileLine("SEX", "FEMALE", 30),
            new ProfileLine("SEX", "MALE", 12),
            new ProfileLine("EDUCATION", "PRIMARY", 3),
            new ProfileLine("EDUCATION", "BACHELOR", 9),
            new ProfileLine("EDUCATION", "DIPLOMA", 20));
    assertThat(result.profile().stream().map(ProfileLine::value))
        .as("three of one schooling would follow from the rest")
        .containsExactly("DIPLOMA", "FEMALE", "MALE");
  }
}
