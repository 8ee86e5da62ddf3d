package id.go.pariaman.kinerja.feedback.result;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.ResultCell.Figures;
import id.go.pariaman.kinerja.feedback.result.ResultCell.Level;
import id.go.pariaman.kinerja.feedback.result.Suppression.Cell;
import id.go.pariaman.kinerja.feedback.result.WindowResult.ProfileLine;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.satisfaction.IndexInterval;
import id.go.pariaman.kinerja.scoring.satisfaction.PartialPooling;
import id.go.pariaman.kinerja.scoring.satisfaction.ResponseSums;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Turns the answers of a window into what may be said of them. The same answers, the same. */
final class Figuring {

  private static final int DECIMALS = 2;

  /**
   * The answers of one service point.
   *
   * @param counted verified and not excluded
   * @param excluded verified and not counted
   * @param open without a code
   */
  record Point(
      String code,
      String name,
      String unit,
      int minimumSample,
      ResponseSums counted,
      long excluded,
      long open) {}

  private record Node(
      Level level, String code, String unit, String name, List<Point> points, List<Node> parts) {

    long count(ToLongFunction<Point> of) {
      return points.stream().mapToLong(of).sum();
    }

    String key() {
      return level + "/" + code;
    }

    Cell tree(ToLongFunction<Point> of) {
      return parts.isEmpty()
          ? Cell.leaf(key(), count(of))
          : Cell.sum(key(), parts.stream().map(part -> part.tree(of)).toList());
    }
  }

  private final SurveyNumbers numbers;

  Figuring(SurveyNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * @param names of units and of the city, the latter by an empty code
   * @param profile lines of all service points together, however small
   */
  WindowResult of(
      WindowKey window, List<Point> points, Map<String, String> names, List<ProfileLine> profile) {
    Node city = city(points, names);
    Set<String> unsaid = unsaid(city, point -> point.counted().people());
    Set<String> excludedUnsaid = unsaid(city, Point::excluded);
    Set<String> openUnsaid = unsaid(city, Point::open);
    List<ResultCell> cells = new ArrayList<>();
    for (Node node : all(city)) {
      cells.add(
          new ResultCell(
              node.level(),
              node.code(),
              node.unit(),
              node.name(),
              node.points().stream().mapToInt(Point::minimumSample).sum(),
              unsaid.contains(node.key()) || node.count(point -> point.counted().people()) == 0
                  ? null
                  : figures(node),
              excludedUnsaid.contains(node.key()) ? null : node.count(Point::excluded),
              openUnsaid.contains(node.key()) ? null : node.count(Point::open)));
    }
    return new WindowResult(window, numbers.version(), pooled(cells), said(profile));
  }

  private static Node city(List<Point> points, Map<String, String> names) {
    Map<String, List<Point>> byUnit =
        points.stream()
            .collect(Collectors.groupingBy(Point::unit, TreeMap::new, Collectors.toList()));
    List<Node> units = new ArrayList<>();
    byUnit.forEach(
        (code, own) ->
            units.add(
                new Node(
                    Level.UNIT,
                    code,
                    null,
                    names.getOrDefault(code, code),
                    own,
                    own.stream()
                        .map(
                            point ->
                                new Node(
                                    Level.POINT,
                                    point.code(),
                                    code,
                                    point.name(),
                                    List.of(point),
                                    List.of()))
                        .toList())));
    return new Node(Level.CITY, "", null, names.getOrDefault("", ""), points, units);
  }

  private static List<Node> all(Node city) {
    List<Node> all = new ArrayList<>(List.of(city));
    city.parts()
        .forEach(
            unit -> {
              all.add(unit);
              all.addAll(unit.parts());
            });
    return all;
  }

  private Set<String> unsaid(Node city, ToLongFunction<Point> of) {
    return Suppression.of(city.tree(of), numbers.smallestCell());
  }

  private Figures figures(Node node) {
    ResponseSums sums =
        node.points().stream().map(Point::counted).reduce(ResponseSums.NONE, ResponseSums::plus);
    Ratio index = sums.index().index();
    IndexInterval interval = numbers.interval(sums);
    return new Figures(
        sums,
        index.rounded(DECIMALS),
        ServiceGrade.of(index, numbers.grades()),
        interval.lower().setScale(DECIMALS, RoundingMode.FLOOR),
        interval.upper().setScale(DECIMALS, RoundingMode.CEILING),
        null);
  }

  /** Only what is said is pooled, or the aid would tell of what is not. */
  private static List<ResultCell> pooled(List<ResultCell> cells) {
    List<ResponseSums> points =
        cells.stream()
            .filter(cell -> cell.level() == Level.POINT && cell.isSaid())
            .map(cell -> cell.said().sums())
            .toList();
    if (points.size() < 2) {
      return cells;
    }
    PartialPooling pooling = PartialPooling.of(points);
    return cells.stream()
        .map(
            cell ->
                cell.level() == Level.POINT && cell.isSaid()
                    ? new ResultCell(
                        cell.level(),
                        cell.code(),
                        cell.unit(),
                        cell.name(),
                        cell.minimumSample(),
                        cell.said().withPooled(pooling.estimate(cell.said().sums())),
                        cell.excluded(),
                        cell.openAnswers())
                    : cell)
        .toList();
  }

  /** As if everybody knew how many answered at all. */
  private List<ProfileLine> said(List<ProfileLine> profile) {
    Map<String, List<ProfileLine>> byAttribute =
        profile.stream()
            .collect(
                Collectors.groupingBy(ProfileLine::attribute, TreeMap::new, Collectors.toList()));
    return byAttribute.values().stream()
        .flatMap(
            lines -> {
              Cell whole =
                  Cell.sum(
                      "",
                      lines.stream().map(line -> Cell.leaf(line.value(), line.people())).toList());
              Set<String> unsaid = Suppression.of(whole, numbers.smallestCell());
              return lines.stream().filter(line -> !unsaid.contains(line.value()));
            })
        .toList();
  }
}
