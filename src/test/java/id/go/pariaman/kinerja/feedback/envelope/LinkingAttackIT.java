package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.envelope.Attacker.Row;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.LogCapture;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * P8: a thousand people answer, each in words of their own, and somebody with everything but the
 * destroyed key tries to find out who said what.
 */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkingAttackIT {

  private static final String CYCLE = "UJI-TAUT";
  private static final String POINT = "SP-DUK-01";
  private static final int PEOPLE = 1_000;
  private static final double CHANCE = 1.0 / PEOPLE;
  private static final double MORE_THAN_CHANCE = 0.05;

  /** Five standard deviations of a correlation of a thousand places that mean nothing. */
  private static final double NOTHING_TO_SEE = 0.16;

  @Autowired private Surveys surveys;
  @Autowired private Codes codes;
  @Autowired private Ballots ballots;
  @Autowired private SurveyRoom room;
  @Autowired private JdbcTemplate jdbc;

  /** Elements and comment that truly belong to a code, by the code's SHA-256. */
  private final Map<String, String> elements = new LinkedHashMap<>();

  private final Map<String, String> comments = new LinkedHashMap<>();
  private final List<String> printed = new ArrayList<>();
  private List<Row> envelopes;
  private List<String> log;

  @BeforeAll
  void aThousandPeopleAnswer() {
    WindowKey window = room.open(CYCLE);
    printed.addAll(codes.print(window, POINT, CodeUse.COUNTER, PEOPLE, "bkpsdm"));
    try (LogCapture capture = LogCapture.start()) {
      for (int person = 0; person < PEOPLE; person++) {
        Answer answer = answerOf(person);
        String sha256 = HexFormat.of().formatHex(codes.present(printed.get(person)).sha256());
        elements.put(sha256, text(answer));
        comments.put(sha256, answer.comment());
        assertThat(ballots.submit(printed.get(person), answer)).isEqualTo(Outcome.ACCEPTED);
      }
      envelopes = rows("encode(sha256(envelope), 'hex')", "envelope", "sealed_answer");
      surveys.openEnvelopes(window);
      surveys.destroyKey(window);
      log = capture.lines();
    }
  }

  @AfterAll
  void remove() {
    room.remove(CYCLE);
  }

  /** Each says something else: the number of the person, in digits from 1 to 4. */
  private static Answer answerOf(int person) {
    List<Integer> digits =
        IntStream.range(0, 9).mapToObj(place -> 1 + (person >> 2 * place & 3)).toList();
    return new Answer(digits, "Saran nomor " + person, Respondent.UNKNOWN, Set.of());
  }

  private static String text(Answer answer) {
    return answer.elements().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void hePutsNoAnswerToItsCode() {
    assertFindsNothing(
        Attacker.tries(spent(), envelopes, rows("id", "elements", "survey_answer"), elements));
  }

  @Test
  void hePutsNoCommentToItsCode() {
    assertFindsNothing(
        Attacker.tries(spent(), envelopes, rows("id", "words", "survey_comment"), comments));
  }

  @Test
  void hePutsNoCommentToItsAnswer() {
    List<Row> answers = rows("id", "elements", "survey_answer");
    Map<String, String> byElements = new LinkedHashMap<>();
    elements.forEach((code, said) -> byElements.put(said, comments.get(code)));
    Map<String, String> owners =
        answers.stream().collect(Collectors.toMap(Row::id, row -> byElements.get(row.content())));
    // They are of one transaction, so that "the same" is the first of all for each.
    assertFindsNothing(
        Attacker.tries(answers, answers, rows("id", "words", "survey_comment"), owners));
  }

  private static void assertFindsNothing(Attacker attacker) {
    assertThat(attacker.hits())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            (way, hits) -> assertThat(hits).as(way).isLessThanOrEqualTo(CHANCE + MORE_THAN_CHANCE));
    assertThat(attacker.correlations())
        .allSatisfy((way, r) -> assertThat(r).as(way).isBetween(-NOTHING_TO_SEE, NOTHING_TO_SEE));
  }

  /** The same attacker on what a scheme without seals and without shuffling would have left. */
  @Test
  void heFindsEverybodyWhereAnswersStandInTheOrderInWhichTheyCame() {
    List<Row> inOrder = new ArrayList<>();
    for (String said : elements.values()) {
      inOrder.add(new Row("row " + inOrder.size(), 7, inOrder.size(), said));
    }
    Attacker attacker = Attacker.tries(spent(), envelopes, inOrder, elements);
    assertThat(attacker.hits().get("moment with place")).isEqualTo(1);
    assertThat(attacker.correlations().get("moment with place")).isEqualTo(1);

    List<Row> together =
        spent().stream()
            .map(row -> new Row("x" + row.id(), row.transaction(), 1, elements.get(row.id())))
            .toList();
    assertThat(
            Attacker.tries(spent(), envelopes, together, elements).hits().get("same transaction"))
        .isEqualTo(1);
  }

  /** Neither a code nor an answer, in no spelling, and no more lines than something happened. */
  @Test
  void theLogSaysNothingOfAnybody() {
    String all = String.join("\n", log);
    assertThat(printed).noneMatch(all::contains);
    assertThat(elements.keySet()).noneMatch(all::contains);
    assertThat(comments.values()).noneMatch(all::contains);
    assertThat(log.size()).isLessThan(PEOPLE / 10);
  }

  /** The envelopes of the copy are of one length, none repeats, and none shows a word. */
  @Test
  void theCopyOfTheOpenWindowShowsNoWord() {
    assertThat(envelopes).hasSize(PEOPLE).extracting(Row::id).doesNotHaveDuplicates();
    assertThat(envelopes)
        .extracting(row -> row.content().length())
        .containsOnly("\\x".length() + 2 * (32 + AnswerText.BYTES + 16));
    String word = HexFormat.of().formatHex("Saran nomor".getBytes());
    assertThat(envelopes).noneMatch(row -> row.content().contains(word));
  }

  /** The act that closes the window is recorded, and nothing finer. */
  @Test
  void theRecordOfActsKnowsNumbersOnly() {
    assertThat(
            jdbc.queryForList(
                "select kind from audit_entry where subject = ? and at > now() - interval '10 minutes' order by no",
                String.class,
                CYCLE + "/survei/1"))
        .containsExactly("SURVEY_OPENED", "CODES_PRINTED", "ENVELOPES_OPENED", "KEY_DESTROYED");
  }

  private List<Row> spent() {
    return rows("encode(code_sha256, 'hex')", "code_sha256", "spent_code");
  }

  /** As whoever may read the tables sees them. */
  private List<Row> rows(String id, String content, String table) {
    return jdbc.query(
        """
        select %s::text as id, xmin::text::bigint as moment, row_number() over (order by ctid)::int as place, %s::text as content
        from %s where cycle = ?"""
            .formatted(id, content, table),
        (row, number) ->
            new Row(
                row.getString("id"),
                row.getLong("moment"),
                row.getInt("place"),
                row.getString("content")),
        CYCLE);
  }
}
