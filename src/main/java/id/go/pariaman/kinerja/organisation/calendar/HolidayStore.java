package id.go.pariaman.kinerja.organisation.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HolidayStore {

  private final JdbcClient jdbc;

  HolidayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<LocalDate> holidays() {
    return new HashSet<>(jdbc.sql("select day from holiday").query(LocalDate.class).list());
  }
}
