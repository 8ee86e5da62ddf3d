package id.go.pariaman.kinerja.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.appraisal.evaluation.DecisionTables;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KinerjaTest
class DmnDecisionTablesIT {

  @Autowired private ProcessEngine engine;
  @Autowired private IdentityService identity;

  @AfterEach
  void nobodyIsSignedIn() {
    identity.clearAuthentication();
  }

  /** After a restart the first to need a table is an assessor, who may not read definitions. */
  @Test
  void areReadForSomebodyWhoMayReadNone() {
    identity.setAuthentication("196504121988032001", List.of("assessor"));
    assertThat(engine.getRepositoryService().createDecisionDefinitionQuery().count()).isZero();

    DecisionTables.Pinned latest = new DmnDecisionTables(engine).latest();

    assertThat(latest.predicate(ExpectationRating.ABOVE, ExpectationRating.ABOVE, false))
        .isEqualTo(Predicate.VERY_GOOD);
  }
}
