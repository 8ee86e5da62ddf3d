package id.go.pariaman.kinerja.record.retention;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RetentionStore {

  private final JdbcClient jdbc;

  RetentionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty where nothing may be removed, or nobody has confirmed when. */
  Optional<Integer> days(String code) {
    return jdbc.sql(
            "select days from retention where code = ? and status <> 'TO_BE_CONFIRMED' and days is not null")
        .param(code)
        .query(Integer.class)
        .optional();
  }
}
