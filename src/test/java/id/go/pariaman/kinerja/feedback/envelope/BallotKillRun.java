package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.database.KeyFolder;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ten nodes, one after the other, killed in the middle of taking answers; every code that a client
 * saw accepted is there, and each counts once: {@code mvn -P ballots test}.
 */
@KinerjaTest
class BallotKillRun {

  private static final String CYCLE = "UJI-MATI";
  private static final int KILLS = 10;
  private static final int CODES = 6_000;

  @Autowired private Surveys surveys;
  @Autowired private Codes codes;
  @Autowired private Ballots ballots;
  @Autowired private SurveyRoom room;
  @Autowired private KeyFolder folder;
  @Autowired private JdbcConnectionDetails server;
  @Autowired private JdbcTemplate jdbc;

  private final Random random = new Random();
  private final List<String> printed = new ArrayList<>();
  private final Set<String> accepted = new HashSet<>();

  @AfterEach
  void remove() {
    room.remove(CYCLE);
  }

  @Test
  void nothingAcknowledgedIsLostAndNoCodeCountsTwice() throws Exception {
    WindowKey window = room.open(CYCLE);
    while (printed.size() < CODES) {
      printed.addAll(codes.print(window, "SP-DUK-01", CodeUse.COUNTER, Codes.MOST, "bkpsdm"));
    }
    for (int kill = 1; kill <= KILLS; kill++) {
      int before = accepted.size();
      killAfter(50 + random.nextInt(400));
      assertThat(count("spent_code")).isGreaterThanOrEqualTo(accepted.size());
      assertThat(spentWithoutEnvelope()).isZero();
      System.out.printf(
          "ballots: kill %d: %d accepted, %d in all, %d spent%n",
          kill, accepted.size() - before, accepted.size(), count("spent_code"));
    }
    assertThat(accepted).allMatch(code -> send(code) == Outcome.VOID);
    printed.forEach(this::send);
    assertThat(printed).allMatch(code -> send(code) == Outcome.VOID);

    surveys.openEnvelopes(window);
    assertThat(
            jdbc.queryForObject(
                "select count(distinct elements)::int || ' of ' || count(*) from survey_answer where cycle = ?",
                String.class,
                CYCLE))
        .isEqualTo(CODES + " of " + CODES);
  }

  private Outcome send(String code) {
    return ballots.submit(code, BallotVictim.answer(printed.indexOf(code)));
  }

  /** It is sent everything that nobody saw accepted, whatever became of it. */
  private void killAfter(int acknowledged) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                BallotVictim.class.getName(),
                server.getJdbcUrl() + "?currentSchema=public,kinerja",
                server.getUsername(),
                server.getPassword(),
                folder.path().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = new PrintWriter(node.getOutputStream())) {
      for (int number = 0; number < CODES; number++) {
        if (!accepted.contains(printed.get(number))) {
          in.println(number + " " + printed.get(number));
        }
      }
    }
    try (var out = node.inputReader()) {
      int seen = 0;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}")) {
          accepted.add(line);
          if (++seen == acknowledged) {
            // Process itself would close what is left to be read.
            node.toHandle().destroyForcibly();
          }
        }
      }
      assertThat(seen).as("killed in the middle").isBetween(acknowledged, CODES - 1);
      assertThat(node.waitFor()).isNotZero();
    } finally {
      node.destroyForcibly();
    }
  }

  /** At one moment: the server may still finish what the dead node had asked for. */
  private int spentWithoutEnvelope() {
    return jdbc.queryForObject(
        "select (select count(*)::int from spent_code where cycle = ?) - (select count(*)::int from sealed_answer where cycle = ?)",
        Integer.class,
        CYCLE,
        CYCLE);
  }

  private int count(String table) {
    return jdbc.queryForObject(
        "select count(*)::int from " + table + " where cycle = ?", Integer.class, CYCLE);
  }
}
