package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.KinerjaApplication;
import id.go.pariaman.kinerja.database.KeyFolder;
import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.CitizenConnections;
import id.go.pariaman.kinerja.feedback.CollectingPoints;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.key.KeyFiles;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A node that a test can kill: what takes answers and nothing else. Reads lines of a number and a
 * code, sends each, and writes the code as soon as it is accepted.
 */
final class BallotVictim {

  private static final int THREADS = 8;

  private BallotVictim() {}

  /** The answer that only this number gives. */
  static Answer answer(int number) {
    List<Integer> digits =
        IntStream.range(0, 9).mapToObj(place -> 1 + (number >> 2 * place & 3)).toList();
    return new Answer(digits, "", Respondent.UNKNOWN, Set.of());
  }

  public static void main(String[] arguments) throws Exception {
    var server = new Server(arguments[0], arguments[1], arguments[2]);
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(JdbcConnectionDetails.class, () -> server);
    context.registerBean(KeyFolder.class, () -> new KeyFolder(Path.of(arguments[3])));
    context.registerBean(Clock.class, () -> Clock.system(KinerjaApplication.ZONE));
    context.registerBean(
        "jdbcClient",
        JdbcClient.class,
        () ->
            JdbcClient.create(
                new DriverManagerDataSource(
                    server.getJdbcUrl(), server.getUsername(), server.getPassword())));
    context.register(
        CitizenConnections.class,
        Class.forName("id.go.pariaman.kinerja.feedback.SurveyStore"),
        CollectingPoints.class,
        KeyFiles.class,
        Class.forName("id.go.pariaman.kinerja.feedback.code.CodeStore"),
        Codes.class,
        BallotStore.class,
        Ballots.class);
    context.refresh();
    var ballots = context.getBean(Ballots.class);
    var lines =
        new ConcurrentLinkedQueue<>(
            new BufferedReader(new InputStreamReader(System.in)).lines().toList());
    var pool = Executors.newFixedThreadPool(THREADS);
    for (int thread = 0; thread < THREADS; thread++) {
      pool.submit(
          () -> {
            for (String line = lines.poll(); line != null; line = lines.poll()) {
              String[] words = line.split(" ");
              if (ballots.submit(words[1], answer(Integer.parseInt(words[0])))
                  == Outcome.ACCEPTED) {
                System.out.println(words[1]);
              }
            }
          });
    }
    pool.shutdown();
  }

  private record Server(String getJdbcUrl, String getUsername, String getPassword)
      implements JdbcConnectionDetails {}
}
