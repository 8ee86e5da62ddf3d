package id.go.pariaman.kinerja.access;

import static id.go.pariaman.kinerja.access.Actor.FORMER;
import static id.go.pariaman.kinerja.access.Actor.HR_PERSON;
import static id.go.pariaman.kinerja.access.Actor.OPERATOR;
import static id.go.pariaman.kinerja.access.Actor.SUBJECT;
import static id.go.pariaman.kinerja.access.Actor.SUPERIOR;
import static id.go.pariaman.kinerja.access.Actor.UNIT;

import id.go.pariaman.kinerja.appraisal.entry.Entries;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.Scans;
import id.go.pariaman.kinerja.support.Walk;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small office in two cycles. In both a former superior has rated the first period; then the
 * person reports on the second in one, and the superior of today rates it in the other; in a third
 * one the operator enters the plan. The first report of the first cycle came on paper. One more
 * employee, whose superior is the operator, has the role of HR.
 */
final class Stage {

  static final String REPORTING = "2026-AKSES";
  static final String RATING = "2026-AKSES-B";
  static final String HELD = "2026-AKSES-C";

  /** What the assessor of the first period wrote. */
  static final String WORDS = "Pertahankan ketelitian";

  private static final String ROW =
      "DISKOMINFO,FE-PRK-1,III/b,%s,SUPERIOR,oktavia.baringin@pariaman.example";

  private final Walk walk;
  private final BorrowedCity city;
  private final Entries entries;
  private final JdbcClient jdbc;

  Stage(Walk walk, BorrowedCity city, Entries entries, JdbcClient jdbc) {
    this.walk = walk;
    this.city = city;
    this.entries = entries;
    this.jdbc = jdbc;
  }

  void build(Path directory) {
    city.borrow(directory);
    city.replace(ROW.formatted(SUPERIOR), ROW.formatted(FORMER)).takeOver();
    walk.runJobs();
    for (String cycle : List.of(REPORTING, RATING)) {
      walk.open(cycle, UNIT);
      people(cycle).forEach(walk::agree);
      walk.nextPhase(cycle);
      if (cycle.equals(REPORTING)) {
        entries.open(key(cycle, SUBJECT), "ReportProgress", OPERATOR, Scans.png());
      }
      people(cycle).forEach(person -> walk.report(person, "ReportProgress"));
      people(cycle).forEach(person -> walk.rate(person, "RatePeriod"));
    }
    walk.open(HELD, UNIT);
    entries.open(key(HELD, SUBJECT), "DraftPlan", OPERATOR, Scans.png());
    city.replace(ROW.formatted(FORMER), ROW.formatted(SUPERIOR)).takeOver();
    walk.runJobs();
    walk.nextPhase(REPORTING);
    walk.nextPhase(RATING);
    people(RATING).forEach(person -> walk.report(person, "ReportProgress"));
    jdbc.sql(
            """
            insert into paper_entry select gen_random_uuid(), cycle, ?, step, operator, opened_at, scan, scan_kind,
              scan_sha256, outcome, ended_at from paper_entry where cycle = ?""")
        .params(HR_PERSON, REPORTING)
        .update();
    jdbc.sql("insert into official values (?, 'Nurhayati Damar', 'BKPSDM', 'hr')")
        .param(HR_PERSON)
        .update();
  }

  void strike() {
    jdbc.sql("delete from official where user_id = ?").param(HR_PERSON).update();
    city.giveBack();
    walk.runJobs();
  }

  static List<AppraisalKey> people(String cycle) {
    return List.of(key(cycle, SUBJECT), key(cycle, HR_PERSON));
  }

  private static AppraisalKey key(String cycle, String nip) {
    return new AppraisalKey(cycle, nip);
  }
}
