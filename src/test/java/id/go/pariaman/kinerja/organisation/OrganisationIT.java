package id.go.pariaman.kinerja.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.organisation.city.CityFolder;
import id.go.pariaman.kinerja.organisation.city.CityImport;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisationIT {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static OrganisationContext context;
  private static Organisation organisation;

  @BeforeAll
  static void importTheCity() {
    context = OrganisationContext.start("2026-01-05");
    context.get(CityImport.class).importFrom(new CityFolder("classpath:pariaman/"));
    organisation = context.get(Organisation.class);
  }

  @Test
  void everybodyIsThere() {
    assertThat(organisation.members(LocalDate.of(2026, 12, 1))).hasSize(323);
    assertThat(organisation.members(JULY)).hasSize(321);
  }
}
