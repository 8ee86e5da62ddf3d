package id.go.pariaman.kinerja.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.go.pariaman.kinerja.scoring.cascade.CascadeOwner;
import id.go.pariaman.kinerja.scoring.cascade.CascadeProblem;
import id.go.pariaman.kinerja.scoring.cascade.CascadeTree;
import id.go.pariaman.kinerja.support.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city of five thousand, read with one query. */
class CascadeStoreIT {

  private static final int PEOPLE = 5_000;

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.migrated());

  @Test
  void readsAndChecksABigCityInASecond() {
    found();
    var store = new CascadeStore(jdbc);
    store.planners("BESAR");

    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          var planners = store.planners("BESAR");
          assertThat(planners).hasSize(PEOPLE);
          assertThat(planners).filteredOn(planner -> !planner.agreed()).hasSize(1);
          assertThat(CascadeTree.check(planners.stream().map(CascadeStore.Planner::owner).toList()))
              .extracting(finding -> finding.owner().strip() + " " + finding.problem())
              .containsExactlyInAnyOrder(
                  nip(PEOPLE) + " " + CascadeProblem.OWNER_WITHOUT_TARGETS,
                  nip(1_000) + " " + CascadeProblem.SUM_MISMATCH);
        });
    assertThat(store.planners("BESAR").get(0).owner())
        .isEqualTo(
            new CascadeOwner(
                nip(1), "walikota", false, store.planners("BESAR").get(0).owner().results()));
  }

  private static String nip(int no) {
    return "1990%014d".formatted(no);
  }

  /** Everybody has five below with a fifth of the load in version 2; the last has no plan. */
  private void found() {
    for (var statement : FOUNDING) {
      jdbc.sql(statement).param("people", PEOPLE).update();
    }
    // What the server does by itself within a minute; without it, it takes them for ten rows.
    jdbc.sql("analyze").update();
  }

  private static final List<String> FOUNDING =
      List.of(
          """
          create view citizen as
          select i, '1990' || lpad(i::text, 14, '0') as nip, '1990' || lpad(((i - 2) / 5 + 1)::text, 14, '0') as above,
                 power(5::numeric, 6 - (select count(*) from unnest(array[2, 7, 32, 157, 782, 3907]) s where s <= i)) as load
            from generate_series(1, 100000) i""",
          """
          insert into employee (nip, name, gender, birth_date, appointment_month, employment_type, grade)
          select nip, 'Pegawai ' || nip, 'F', '1990-01-01', '2015-01', 'PNS', 'III/a'
            from citizen where i <= :people""",
          """
          insert into indicator
          values ('CLN-01', 'Tonase', 'arti', 'rumus', 'ton', 'MAXIMIZE', 'SUM', 'timbangan', 'CLEANLINESS', '1', 'IKI',
                  'QUANTITY', 'SERVICE_USER', false, null)""",
          """
          insert into cycle (code, year, period_kind, state, rule_set_version, opened_by, opened_at)
          values ('BESAR', 2026, 'QUARTERLY', 'TARGET_SETTING', '2026-1', 'bkpsdm', now())""",
          """
          insert into cycle_member
          select 'BESAR', nip, now(), 'U', 'Unit', 'P', 'Jabatan', 'GENERAL', case i when 1 then 'A.1.2' else 'A.1.7' end,
                 'ACTIVE', case i when 1 then 'walikota' else above end, i = 1
            from citizen where i <= :people""",
          """
          insert into appraisal (cycle, nip, assessor, regional_head, state, step, step_since, launched_at)
          select cycle, nip, assessor, regional_head, 'OPEN', 'ApprovePlan', now(), now() from cycle_member""",
          """
          insert into plan (cycle, nip, version, state)
          select 'BESAR', nip, 2, 'APPROVED' from citizen where i < :people""",
          """
          insert into planned_result
          select 'BESAR', nip, version, no, 'Sampah terangkut', 'MAIN', case when i > 1 then 'Sampah terangkut' end,
                 'CLN-01', 'Tonase', 'QUANTITY', 'rumus', 'ton', 'timbangan', 'MAXIMIZE', 'SUM', false,
                 load + 2 - version, load + 2 - version
            from citizen, generate_series(1, 2) version, generate_series(1, 1) no where i < :people""");
}
