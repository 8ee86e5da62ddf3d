package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.feedback.key.KeyFiles;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I9, keys: there while a window collects, gone once the table says so. */
@Component
class SurveyKeys implements Check {

  private record Window(String key, byte[] publicKey, boolean collecting, boolean destroyed) {}

  private final JdbcClient jdbc;
  private final KeyFiles files;

  SurveyKeys(JdbcClient jdbc, KeyFiles files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  @Override
  public List<Violation> violations() {
    return jdbc
        .sql(
            """
            select cycle || '/survei/' || period as key, public_key, state = 'COLLECTING' as collecting,
              key_destroyed_on is not null as destroyed
            from survey_window""")
        .query(Window.class)
        .list()
        .stream()
        .filter(each -> files.exists(each.publicKey()) ? each.destroyed() : each.collecting())
        .map(SurveyKeys::violation)
        .toList();
  }

  private static Violation violation(Window window) {
    return new Violation(
        Invariant.VOTES,
        window.key(),
        window.collecting()
            ? "Berkas kunci jendela survei tidak ada; pasang folder kunci yang benar (KINERJA_SURVEY_KEYS)."
            : "Berkas kunci jendela survei masih ada, padahal tercatat dimusnahkan.");
  }
}
