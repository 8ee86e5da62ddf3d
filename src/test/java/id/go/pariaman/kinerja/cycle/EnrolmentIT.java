package id.go.pariaman.kinerja.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who takes part stays settled when the organisation changes under a cycle that runs. */
@KinerjaTest
class EnrolmentIT {

  private static final String CYCLE = "2026-ENROL";
  private static final String SOMEBODY = "198405272013121003";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  @Autowired private Cycles cycles;
  @Autowired private Enrolment enrolment;
  @Autowired private Walk walk;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void everybodyServesAgain() {
    status("ACTIVE");
  }

  @Test
  void whoseAppraisalHasBegunIsNotExcludedAsWell() {
    walk.open(CYCLE, "BAGHUKUM");

    transaction.executeWithoutResult(
        inOne -> {
          status("SUSPENDED");
          events.publishEvent(new OrganisationChanged(TODAY));
        });
    walk.runJobs();

    assertThat(enrolment.exclusions(CYCLE)).isEmpty();
    assertThat(cycles.progress(CYCLE).orElseThrow())
        .extracting(CycleProgress::enrolled, CycleProgress::excluded, CycleProgress::open)
        .as("whoever has begun is discontinued, not excluded")
        .containsExactly(4, 0, 3);
    assertThat(enrolment.departures(CYCLE))
        .singleElement()
        .satisfies(left -> assertThat(left.reason()).startsWith("Diberhentikan sementara sejak"));

    assertThatThrownBy(() -> cycles.endEarly(CYCLE, "bkpsdm"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("masih ada 3 orang")
        .hasMessageMatching(".* sampai [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}\\.");
  }

  @Test
  void anExclusionNamesWhoeverOpenedTheCycleAndLaterTheSystem() {
    status("UNPAID_LEAVE");
    walk.register("2026-ENROL-A", "BAGHUKUM");
    assertThat(enrolment.exclusions("2026-ENROL-A"))
        .extracting(Exclusion::nip, Exclusion::recordedBy)
        .containsExactly(tuple(SOMEBODY, "bkpsdm"));

    status("ACTIVE");
    walk.register("2026-ENROL-B", "BAGHUKUM");
    transaction.executeWithoutResult(
        inOne -> {
          status("SUSPENDED");
          events.publishEvent(new OrganisationChanged(TODAY));
        });
    assertThat(enrolment.exclusions("2026-ENROL-B"))
        .extracting(Exclusion::nip, Exclusion::recordedBy)
        .containsExactly(tuple(SOMEBODY, Exclusion.SYSTEM));
  }

  private void status(String status) {
    assertThat(
            jdbc.sql("update employee_status set status = ? where nip = ? and valid_until is null")
                .params(status, SOMEBODY)
                .update())
        .isOne();
  }
}
