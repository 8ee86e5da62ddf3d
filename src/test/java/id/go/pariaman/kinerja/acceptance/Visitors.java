package id.go.pariaman.kinerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.envelope.Ballots;
import id.go.pariaman.kinerja.feedback.envelope.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** People who were served and say what they think of it, and what their answers come to. */
class Visitors {

  static final String FLAGGED = "SP-DUK-02";
  static final String TOO_FEW = "SP-SOS-01";
  static final List<String> ENOUGH = List.of("SP-PUS-01", "SP-PKM-03", "SP-ORD-01");

  /**
   * The smallest unit that could be said; it keeps silent so that {@link #TOO_FEW} cannot be
   * reckoned.
   */
  private static final String SILENT_WITH_IT = "SP-WIS-01";

  /** More than are screened at a time, and nobody's copied from another's. */
  private static final List<String> COMMENTS =
      List.of(
          "Antreannya pendek",
          "Petugas menjelaskan dengan sabar",
          "Kursi tunggu kurang",
          "Mohon loket dibuka lebih pagi",
          "Parkir motor sempit",
          "Akta anak saya selesai dua hari",
          "Papan syarat susah dibaca",
          "Terima kasih sudah dibantu",
          "Kipas angin mati",
          "Fotokopi di mana ya",
          "Nomor antrean sering terlewat");

  private static final int MANY = 12;
  private static final int SOME = 6;
  private static final int FEW = 3;

  private final Codes codes;
  private final Ballots ballots;
  private final Random random = new Random(14_2017);

  Visitors(Codes codes, Ballots ballots) {
    this.codes = codes;
    this.ballots = ballots;
  }

  /**
   * One window: enough answers at three points, too few at one, and one flagged answer.
   *
   * @return by service point what can be said, as far as HR counts it
   */
  Map<String, List<Answer>> answer(WindowKey window) {
    Map<String, List<Answer>> said = new HashMap<>();
    for (String point : ENOUGH) {
      said.put(point, answer(window, point, MANY, ""));
    }
    answer(window, TOO_FEW, FEW, "");
    answer(window, SILENT_WITH_IT, SOME, "");
    send(window, FLAGGED, new Answer(elements(), "", Respondent.UNKNOWN, Set.of(Signal.TRAP)));
    said.put(FLAGGED, new ArrayList<>());
    for (String comment : COMMENTS) {
      said.get(FLAGGED).addAll(answer(window, FLAGGED, 1, comment));
    }
    return said;
  }

  private List<Answer> answer(WindowKey window, String point, int people, String comment) {
    List<Answer> answers = new ArrayList<>();
    for (String code : codes.print(window, point, CodeUse.COUNTER, people, "bkpsdm")) {
      Answer answer = new Answer(elements(), comment, Respondent.UNKNOWN, Set.of());
      assertThat(ballots.submit(code, answer)).isEqualTo(Outcome.ACCEPTED);
      assertThat(ballots.submit(code, answer)).as("a code counts once").isEqualTo(Outcome.VOID);
      answers.add(answer);
    }
    return answers;
  }

  private void send(WindowKey window, String point, Answer answer) {
    String code = codes.print(window, point, CodeUse.COUNTER, 1, "bkpsdm").get(0);
    assertThat(ballots.submit(code, answer)).isEqualTo(Outcome.ACCEPTED);
  }

  private List<Integer> elements() {
    return random.ints(9, 2, 5).boxed().toList();
  }

  /** Nine means, one ninth each, times 25: as the regulation says, calculated apart. */
  static BigDecimal index(List<Answer> answers) {
    int sum = answers.stream().flatMap(answer -> answer.elements().stream()).mapToInt(v -> v).sum();
    return BigDecimal.valueOf(sum)
        .multiply(BigDecimal.valueOf(25))
        .divide(BigDecimal.valueOf(9L * answers.size()), 2, RoundingMode.HALF_UP);
  }
}
