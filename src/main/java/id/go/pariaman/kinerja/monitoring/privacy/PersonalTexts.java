package id.go.pariaman.kinerja.monitoring.privacy;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds in foreign texts, the engine's or a log's, what belongs into our tables only. Names shorter
 * than five letters and writings shorter than eight cannot be told from codes and are not looked
 * for.
 */
@Component
public class PersonalTexts {

  /** What kind of personal text was found. */
  public enum Kind {
    NAME("nama orang"),
    EMAIL("alamat surel"),
    WRITTEN("tulisan seseorang"),
    RATING("rating atau predikat");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * @param text the foreign text, the whole of it
   */
  public record Found(Kind kind, String text) {}

  static final String NAMES = "select name from employee union select name from official";
  static final String EMAILS = "select email from employee where email like '%_@_%'";

  /** The unit of an indicator of the catalogue is a common word and nobody's writing. */
  static final String WRITTEN =
      """
      select feedback from evaluation
      union select work_result_reason from evaluation
      union select work_behaviour_reason from evaluation
      union select recommendation from evaluation
      union select reason from result_rating
      union select note from behaviour_note
      union select remark from delivery
      union select resources from plan
      union select accountability from plan
      union select consequences from plan
      union select return_reason from plan
      union select dissent from plan
      union select title from planned_result
      union select supports from planned_result
      union select measure from planned_result
      union select formula from planned_result
      union select unit from planned_result where indicator_code is null
      union select data_source from planned_result
      union select reason from plan_change
      union select resources from plan_change
      union select accountability from plan_change
      union select consequences from plan_change
      union select decision_note from plan_change
      union select self_assessment from report
      union select reply from report
      union select not_applicable from progress
      union select evidence from progress
      union select obstacles from progress
      union select reason from exclusion
      union select reason from departure
      union select reason from reassignment
      union select words from survey_comment
      union select shown from survey_comment
      union select screening_reason from survey_comment
      union select screening_reason from survey_answer
      union select words from survey_action
      union select words from complaint
      union select reason from audit_entry where actor <> 'SYSTEM'
      union select value #>> '{}' from draft, jsonb_path_query(fields, '$.** ? (@.type() == "string")') as value
      """;

  private static final Pattern RATING =
      Pattern.compile(
          Stream.of(
                  Stream.of(ExpectationRating.values())
                      .flatMap(r -> Stream.of(r.name(), r.label())),
                  Stream.of(Predicate.values()).flatMap(p -> Stream.of(p.name(), p.label())),
                  Stream.of(FeedbackTone.values()).map(FeedbackTone::name))
              .flatMap(words -> words)
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_])(", ")(?![\\p{L}\\p{N}_])")));

  private static final int SHORTEST_NAME = 5;
  private static final int SHORTEST_WRITING = 8;

  private final JdbcClient jdbc;

  PersonalTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every text that holds something personal, once a kind. */
  public List<Found> in(Collection<String> texts) {
    TextIndex index = new TextIndex(texts, SHORTEST_NAME);
    List<Found> found = new ArrayList<>();
    add(Kind.NAME, NAMES, SHORTEST_NAME, index, found);
    add(Kind.EMAIL, EMAILS, SHORTEST_NAME, index, found);
    add(Kind.WRITTEN, WRITTEN, SHORTEST_WRITING, index, found);
    texts.stream()
        .filter(text -> RATING.matcher(text).find())
        .forEach(text -> found.add(new Found(Kind.RATING, text)));
    return found.stream().distinct().toList();
  }

  private void add(Kind kind, String sql, int shortest, TextIndex index, List<Found> found) {
    jdbc.sql(sql)
        .query(
            row -> {
              String personal = row.getString(1);
              if (personal != null && personal.strip().length() >= shortest) {
                index
                    .containing(personal.strip())
                    .forEach(text -> found.add(new Found(kind, text)));
              }
            });
  }
}
