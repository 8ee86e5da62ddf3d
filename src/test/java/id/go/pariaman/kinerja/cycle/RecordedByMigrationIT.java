package id.go.pariaman.kinerja.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exclusions from before they named who recorded them: it follows from when they were recorded. */
class RecordedByMigrationIT {

  private static final String BEFORE =
      """
      insert into employee select nip, 'Nama', 'F', '1990-01-01', '2015-01', 'PNS', 'III/a'
        from (values ('199001012015012001'), ('199001012015012002')) people (nip);
      insert into cycle (code, year, period_kind, state, rule_set_version, opened_by, opened_at)
        values ('LAMA', 2026, 'QUARTERLY', 'TARGET_SETTING', '2026-1', 'bkpsdm', '2026-01-05 08:00+07');
      insert into cycle_phase values ('LAMA', 0, '2026-01-31', '2026-01-05 08:00:02+07');
      insert into cycle_member
        select 'LAMA', nip, now(), 'U', 'Unit', 'P', 'Jabatan', 'F', 'JA', 'SUSPENDED', 'walikota', true from employee;
      insert into exclusion values
        ('LAMA', '199001012015012001', 'Cuti', '2026-01-05 08:00:01+07'),
        ('LAMA', '199001012015012002', 'Cuti', '2026-03-02 09:00+07')""";

  @Test
  void thoseOfTheFirstEnrolmentAreTheOpenersAndLaterOnesTheSystems() {
    var source = TestDatabase.empty();
    var flyway = Flyway.configure().dataSource(source).schemas("kinerja");
    flyway.target("14").load().migrate();
    var jdbc = JdbcClient.create(source);
    jdbc.sql(BEFORE).update();

    flyway.target("15").load().migrate();

    assertThat(
            jdbc.sql("select recorded_by from exclusion order by nip").query(String.class).list())
        .containsExactly("bkpsdm", "SYSTEM");
  }
}
