package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.organisation.Member;
import id.go.pariaman.kinerja.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose unit is whose: printing is for one's own, typing from paper for the others'. */
@Component
class Staff {

  private final Organisation organisation;
  private final Clock clock;

  Staff(Organisation organisation, Clock clock) {
    this.organisation = organisation;
    this.clock = clock;
  }

  /** The unit whose personnel officer somebody is today. */
  Optional<String> serves(String userId) {
    return organisation.unitServedBy(userId, today());
  }

  /** Whether somebody works in the unit or answers for its people. */
  boolean belongsTo(String userId, String unit) {
    return serves(userId).filter(unit::equals).isPresent()
        || organisation
            .member(userId, today())
            .map(Member::unitCode)
            .filter(unit::equals)
            .isPresent();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
