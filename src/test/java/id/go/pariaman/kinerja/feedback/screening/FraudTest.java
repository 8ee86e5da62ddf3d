package id.go.pariaman.kinerja.feedback.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.rules.PublishedRule;
import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.rules.PublishedTable;
import id.go.pariaman.kinerja.scoring.satisfaction.Townsfolk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A city in which somebody cheats. How signals come about is drawn as the public pages set them: an
 * answer within twenty seconds is fast, the eleventh of one source within five minutes is of a
 * burst.
 */
class FraudTest {

  private static final int POINTS = 6;
  private static final int PEOPLE = 400;
  private static final int MADE_UP = POINTS * PEOPLE / 20;
  private static final int QUIET = 10;

  /** How somebody cheats, always at one service point. */
  enum Fraud {
    SCRIPT,
    CLERK,
    STRAIGHT_LINES,
    COPIES
  }

  private record Sent(Answer answer, boolean madeUp) {}

  private final Random random = new Random(42);
  private final Townsfolk people = Townsfolk.REALISTIC.get(0);
  private final CopiedComments copied = new CopiedComments();
  private final Suspicion suspicion = new Suspicion(PublishedRules.newest());

  @ParameterizedTest
  @EnumSource(Fraud.class)
  void findsFourOfFiveAndDisturbsOneOfAHundred(Fraud fraud) {
    int found = 0;
    int madeUp = 0;
    int disturbed = 0;
    int honest = 0;
    for (int city = 0; city < 5; city++) {
      for (int point = 0; point < POINTS; point++) {
        List<Sent> sent = new ArrayList<>();
        IntStream.range(0, PEOPLE).forEach(i -> sent.add(honest(Set.of())));
        if (point == 0) {
          IntStream.range(0, MADE_UP).forEach(i -> sent.add(madeUp(fraud, i)));
        }
        Collections.shuffle(sent, random);
        Set<Integer> flagged = flagged(sent);
        for (int i = 0; i < sent.size(); i++) {
          int one = flagged.contains(i) ? 1 : 0;
          found += sent.get(i).madeUp() ? one : 0;
          disturbed += sent.get(i).madeUp() ? 0 : one;
          madeUp += sent.get(i).madeUp() ? 1 : 0;
          honest += sent.get(i).madeUp() ? 0 : 1;
        }
      }
    }
    System.out.printf(
        "fraud: %s found %.1f %%, disturbed %.2f %%%n",
        fraud, 100.0 * found / madeUp, 100.0 * disturbed / honest);
    assertThat((double) madeUp / (madeUp + honest)).isBetween(0.045, 0.055);
    assertThat((double) found / madeUp).isGreaterThanOrEqualTo(0.8);
    assertThat((double) disturbed / honest).isLessThanOrEqualTo(0.01);
  }

  /** A mass immunisation: hundreds for one service point within the hour. */
  @Test
  void leavesAnHonestBurstAlone() {
    int days = 20;
    int people = 300;
    int fromManySources = 0;
    int fromOneAddress = 0;
    for (int day = 0; day < days; day++) {
      List<Sent> manySources = new ArrayList<>();
      List<Sent> oneAddress = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        manySources.add(honest(Set.of()));
        oneAddress.add(honest(i < QUIET ? Set.of() : Set.of(Signal.BURST)));
      }
      fromManySources += flagged(manySources).size();
      fromOneAddress += flagged(oneAddress).size();
    }
    System.out.printf(
        "fraud: of an honest burst from many sources %.2f %%, from one address %.2f %%%n",
        100.0 * fromManySources / days / people, 100.0 * fromOneAddress / days / people);
    assertThat((double) fromManySources / days / people).isLessThanOrEqualTo(0.01);
    assertThat((double) fromOneAddress / days / people).isLessThanOrEqualTo(0.01);
  }

  /** Somebody honest: one in twenty is fast, few write at night, a third writes a comment. */
  private Sent honest(Set<Signal> of) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    signals.addAll(of);
    draw(signals, Signal.FAST, 5);
    draw(signals, Signal.NIGHT, 3);
    draw(signals, Signal.OWN_DEVICE, 1);
    String comment =
        switch (random.nextInt(6)) {
          case 0 -> Comments.harmless(random);
          case 1, 2 -> Comments.stock(random);
          default -> "";
        };
    return sent(people.answer(random), comment, signals, false);
  }

  private Sent madeUp(Fraud fraud, int no) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    if (no >= QUIET && fraud != Fraud.COPIES) {
      signals.add(Signal.BURST);
    }
    return switch (fraud) {
      case SCRIPT -> {
        signals.add(Signal.FAST);
        draw(signals, Signal.TRAP, 30);
        yield sent(people.answer(random), "", signals, true);
      }
      case CLERK -> {
        signals.add(Signal.OWN_DEVICE);
        draw(signals, Signal.FAST, 60);
        yield sent(praise(), "", signals, true);
      }
      case STRAIGHT_LINES -> {
        draw(signals, Signal.FAST, 70);
        yield sent(Collections.nCopies(9, 4), "", signals, true);
      }
      case COPIES -> {
        draw(signals, Signal.FAST, 20);
        yield sent(praise(), copy(), signals, true);
      }
    };
  }

  private List<Integer> praise() {
    return Stream.generate(() -> random.nextInt(5) == 0 ? 3 : 4).limit(9).toList();
  }

  /** One text with a word or two changed. */
  private String copy() {
    List<String> words =
        new ArrayList<>(
            List.of(
                ("pelayanan di sini luar biasa cepat dan semua petugas sangat membantu"
                        + " masyarakat tanpa pungutan apa pun")
                    .split(" ")));
    for (int i = 0; i < 2; i++) {
      words.set(random.nextInt(words.size()), random.nextBoolean() ? "sungguh" : "benar");
    }
    return String.join(" ", words);
  }

  private void draw(Set<Signal> signals, Signal signal, int percent) {
    if (random.nextInt(100) < percent) {
      signals.add(signal);
    }
  }

  private static Sent sent(
      List<Integer> elements, String comment, Set<Signal> signals, boolean madeUp) {
    if (elements.stream().distinct().count() == 1) {
      signals.add(Signal.STRAIGHT_LINE);
    }
    return new Sent(new Answer(elements, comment, Respondent.UNKNOWN, signals), madeUp);
  }

  /** By the classes that the opening of the envelopes and the screening use. */
  private Set<Integer> flagged(List<Sent> sent) {
    List<Answer> answers = sent.stream().map(Sent::answer).toList();
    List<Set<Signal>> more = copied.of(answers);
    List<Suspicion.Row> rows = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Set<Signal> all = EnumSet.noneOf(Signal.class);
      all.addAll(answers.get(i).signals());
      all.addAll(more.get(i));
      rows.add(new Suspicion.Row(String.valueOf(i), answers.get(i).elements(), all));
    }
    Map<String, Integer> points = suspicion.of(rows);
    Set<Integer> flagged = new TreeSet<>();
    points.keySet().forEach(id -> flagged.add(Integer.valueOf(id)));
    return flagged;
  }

  static Stream<PublishedRule> weights() {
    return PublishedRules.newest().of(PublishedTable.SURVEY_SIGNAL).stream();
  }

  /** Each alone, and a burst of alike ones: were a row more than all others, that would change. */
  @ParameterizedTest
  @MethodSource("weights")
  void everyWeightCounts(PublishedRule row) {
    var newest = PublishedRules.newest();
    var rules = new ArrayList<>(newest.rules());
    rules.set(
        rules.indexOf(row),
        new PublishedRule(
            row.table(),
            row.row(),
            row.value().add(BigDecimal.valueOf(40)),
            row.unit(),
            row.instrument(),
            row.article(),
            row.page(),
            row.status(),
            row.note()));
    var other = new Suspicion(new PublishedRules(newest.version(), newest.validFrom(), rules));
    assertThat(judged(other)).isNotEqualTo(judged(suspicion));
  }

  private static Map<String, Integer> judged(Suspicion suspicion) {
    Map<String, Integer> points = new HashMap<>();
    for (Signal signal : Signal.values()) {
      points.putAll(
          suspicion.of(
              List.of(
                  new Suspicion.Row(
                      signal.name(), Collections.nCopies(9, 3), EnumSet.of(signal)))));
    }
    points.putAll(
        suspicion.of(
            IntStream.range(0, 9)
                .mapToObj(
                    i ->
                        new Suspicion.Row(
                            "alike" + i,
                            List.of(4, 4, 4, 4, 4, 4, 4, 4, i < 6 ? 4 : 1),
                            i < 6
                                ? EnumSet.of(Signal.BURST, Signal.FAST)
                                : EnumSet.of(Signal.BURST)))
                .toList()));
    return points;
  }

  @ParameterizedTest
  @MethodSource("groups")
  void marksOnlyLongTextsOfGroupsThatAreLargeEnough(List<String> comments, boolean marked) {
    var answers =
        comments.stream()
            .map(
                comment ->
                    new Answer(Collections.nCopies(9, 3), comment, Respondent.UNKNOWN, Set.of()))
            .toList();
    assertThat(copied.of(answers))
        .hasSize(comments.size())
        .allMatch(signals -> signals.contains(Signal.COPIED_COMMENT) == marked);
  }

  static Stream<Arguments> groups() {
    String text = "Petugas di loket ini selalu ramah dan cepat sekali melayani kami";
    return Stream.of(
        Arguments.of(Collections.nCopies(5, text), true),
        Arguments.of(
            List.of(
                text,
                text.toUpperCase(),
                text + "!!!",
                text.replace("ramah", "sopan"),
                text.replace(" ", "  ")),
            true),
        Arguments.of(Collections.nCopies(4, text), false),
        Arguments.of(Collections.nCopies(50, "Sudah baik, terima kasih"), false),
        Arguments.of(Collections.nCopies(9, ""), false));
  }
}
