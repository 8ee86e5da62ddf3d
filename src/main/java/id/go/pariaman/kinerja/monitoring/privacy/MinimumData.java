package id.go.pariaman.kinerja.monitoring.privacy;

import id.go.pariaman.kinerja.monitoring.Check;
import id.go.pariaman.kinerja.monitoring.Invariant;
import id.go.pariaman.kinerja.monitoring.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I7, by content: no name, address, writing or rating in any text the engine keeps. Words that a
 * model says too are nobody's; in tables that hold the engine's set-up instead of cases, a common
 * word is no writing of a person.
 */
@Component
class MinimumData implements Check {

  private static final Set<String> SET_UP =
      Set.of("act_ru_authorization", "act_ru_filter", "act_ge_property", "act_ge_schema_log");

  private final EngineTexts engine;
  private final PersonalTexts personal;
  private final JdbcClient jdbc;

  MinimumData(EngineTexts engine, PersonalTexts personal, JdbcClient jdbc) {
    this.engine = engine;
    this.personal = personal;
    this.jdbc = jdbc;
  }

  @Override
  public List<Violation> violations() {
    Map<String, List<EngineTexts.Place>> places =
        engine.all().stream().collect(Collectors.groupingBy(EngineTexts.Place::text));
    return personal.in(places.keySet()).stream()
        .flatMap(
            found ->
                places.get(found.text()).stream()
                    .filter(place -> !isInnocent(place, found.kind()))
                    .map(place -> violation(place, found.kind())))
        .toList();
  }

  private static boolean isInnocent(EngineTexts.Place place, PersonalTexts.Kind kind) {
    return switch (kind) {
      case NAME -> place.modelled();
      case WRITTEN -> place.modelled() || SET_UP.contains(place.table());
      case RATING -> SET_UP.contains(place.table());
      case EMAIL -> false;
    };
  }

  private Violation violation(EngineTexts.Place place, PersonalTexts.Kind kind) {
    String column = place.table() + "." + place.column();
    return new Violation(
        Invariant.MINIMUM_DATA,
        column + row(place),
        "Kolom %s memuat %s.".formatted(column, kind.label()));
  }

  /** The first row that holds the text, where the table has an id and the column is a text. */
  private String row(EngineTexts.Place place) {
    boolean bytes = place.column().equals("bytes_") || place.column().equals("full_msg_");
    if (bytes || Set.of("act_ge_property", "act_id_membership").contains(place.table())) {
      return "";
    }
    return jdbc.sql(
            "select '#' || id_ from %s where %s like ? || '%%' limit 1"
                .formatted(place.table(), place.column()))
        .param(place.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
        .query(String.class)
        .optional()
        .orElse("");
  }
}
