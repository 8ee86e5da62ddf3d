package id.go.pariaman.kinerja.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.go.pariaman.kinerja.organisation.city.CityFolder;
import id.go.pariaman.kinerja.organisation.city.CityImport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The demonstration city with the cases planted in it. */
class OrganisationIT {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
  private static final String SEKDA = "197011011994122004";
  private static final String TOURISM_SECRETARY = "197710192008122003";

  private static OrganisationContext context;
  private static Organisation organisation;

  @BeforeAll
  static void importTheCity() {
    context = OrganisationContext.start("2026-01-05");
    context.get(CityImport.class).importFrom(new CityFolder("classpath:pariaman/"));
    organisation = context.get(Organisation.class);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @ParameterizedTest
  @CsvSource({
    "employee, 323",
    "unit, 40",
    "position, 71",
    "indicator, 59",
    "service_point, 29",
    "holiday, 51",
    "placement, 323",
    "employee_status, 323",
    "acting_assignment, 1",
    "official, 7"
  })
  void everyRowIsStored(String table, int rows) {
    assertThat(context.jdbc().sql("select count(*) from " + table).query(Integer.class).single())
        .isEqualTo(rows);
  }

  @Test
  void everybodyIsAssessedByTheSuperiorOfTheFileAndTheTopByTheRegionalHead() throws IOException {
    var members =
        organisation.members(DECEMBER).stream()
            .collect(Collectors.toMap(Member::nip, member -> member));
    assertThat(members).hasSize(323);
    for (var row : employees()) {
      var superior = row.getField("supervisorNip");
      var member = members.get(row.getField("nip"));
      assertThat(member.assessor().userId()).isEqualTo(superior.isEmpty() ? "walikota" : superior);
      assertThat(member.assessor().regionalHead()).isEqualTo(superior.isEmpty());
      assertThat(member.unitCode()).isEqualTo(row.getField("unitCode"));
      assertThat(member.status().name()).isEqualTo(row.getField("status"));
      assertThat(organisation.member(member.nip(), DECEMBER)).contains(member);
    }
  }

  @Test
  void theRegionalHeadAssessesTwentyFourPeopleAndNobodyStandsAbove() {
    var led = organisation.members(DECEMBER).stream().filter(m -> m.assessor().regionalHead());
    assertThat(led).hasSize(24);
    var assessor = organisation.assessorOf(SEKDA, JULY);
    assertThat(assessor)
        .isEqualTo(new Assessor("walikota", "Wali Kota Pariaman", "Wali Kota Pariaman", true));
    assertThat(organisation.superiorOf(assessor.userId(), JULY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "197901212007041001, 2026-08-24, 197512252007022003", // PUPR: the head of department
    "197901212007041001, 2026-08-25, 197712082002041004", // then who moved in
    "197806022008012001, 2026-09-24, 197407101998041002", // DISHUB
    "197806022008012001, 2026-09-25, 198102192006122002"
  })
  void aSuperiorWhoMovesInAssessesFromThatDay(String nip, LocalDate on, String assessor) {
    assertThat(organisation.assessorOf(nip, on).userId()).isEqualTo(assessor);
    assertThat(organisation.member(nip, on).orElseThrow().assessor().userId()).isEqualTo(assessor);
  }

  /** The window of the third quarter, 16 September to 14 October (p.91 no.14). */
  @ParameterizedTest
  @CsvSource({
    "197901212007041001, 2026-09-30, 197712082002041004", // moved in before the window
    "197806022008012001, 2026-09-16, 197407101998041002", // DISHUB, before the move
    "197806022008012001, 2026-09-30, 197407101998041002", // moved in inside it: the former one
    "197806022008012001, 2026-10-30, 197407101998041002" // and whoever is late
  })
  void aSuperiorWhoMovesInsideTheWindowLeavesTheEvaluationToTheFormerOne(
      String nip, LocalDate on, String assessor) {
    var window = new EvaluationWindow(LocalDate.of(2026, 9, 16), LocalDate.of(2026, 10, 14));
    assertThat(organisation.evaluatorOf(nip, window, on).userId()).isEqualTo(assessor);
  }

  @Test
  void aSuperiorWhoMovesAfterTheWindowEvaluatesWhatIsLate() {
    var closed = new EvaluationWindow(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 24));
    assertThat(
            organisation
                .evaluatorOf("197806022008012001", closed, LocalDate.of(2026, 9, 30))
                .userId())
        .isEqualTo("198102192006122002");
  }

  /** The rule that answers auditors decides who evaluates: one move, windows all around it. */
  @Test
  void whoEvaluatesIsDecidedByTheWindowOnEveryDay() {
    var moved = LocalDate.of(2026, 9, 25);
    for (int opens = -12; opens <= 3; opens += 3) {
      for (int days = 0; days <= 12; days += 4) {
        var window =
            new EvaluationWindow(moved.plusDays(opens), moved.plusDays((long) opens + days));
        for (int on = 0; on <= 20; on += 5) {
          assertThat(
                  organisation
                      .evaluatorOf("197806022008012001", window, moved.plusDays(on))
                      .userId())
              .as("%s on %s", window, moved.plusDays(on))
              .isEqualTo(
                  window.oldAssessorEvaluates(moved) ? "197407101998041002" : "198102192006122002");
        }
      }
    }
  }

  @Test
  void whoHasNoPostYetIsAbsentButHasAnAssessor() {
    var mover = "197712082002041004";
    var before = LocalDate.of(2026, 8, 24);
    assertThat(organisation.member(mover, before)).isEmpty();
    assertThat(organisation.members(before)).hasSize(321).noneMatch(m -> m.nip().equals(mover));
    assertThat(assessors(before)).doesNotContain(mover);
    assertThat(organisation.assessorOf(mover, before).userId()).isEqualTo("197512252007022003");
    assertThat(organisation.member(mover, before.plusDays(1))).isPresent();
    assertThat(assessors(before.plusDays(1))).contains(mover);
  }

  @Test
  void theSecretaryAssessesAsActingHeadUntilTheLetterEnds() {
    var staff = "198208162011021003";
    assertThat(organisation.assessorOf(staff, JULY))
        .isEqualTo(
            new Assessor(
                TOURISM_SECRETARY,
                organisation.nameOf(TOURISM_SECRETARY).orElseThrow(),
                "Plt. Kepala Dinas",
                false));
    assertThat(organisation.assessorOf(staff, LocalDate.of(2026, 12, 31)).title())
        .isEqualTo("Plt. Kepala Dinas");
    assertThat(organisation.assessorOf(staff, LocalDate.of(2027, 1, 1)).title())
        .isEqualTo("Sekretaris Dinas/Badan");
    assertThat(organisation.assessorOf(TOURISM_SECRETARY, JULY).regionalHead()).isTrue();
  }

  @Test
  void aVacantDivisionReportsToTheHeadOfDepartment() {
    var assessor = organisation.assessorOf("197804182002012002", JULY);
    assertThat(assessor.userId()).isEqualTo("196907251997041002");
    assertThat(assessor.title()).isEqualTo("Kepala Dinas");
  }

  @Test
  void functionalOfficersWhoLeadAHealthCentreOrSchoolAssess() {
    var heads =
        organisation.units().stream()
            .filter(unit -> Set.of("HEALTH_CENTRE", "SCHOOL").contains(unit.type()))
            .map(unit -> organisation.member(unit.headNip(), JULY).orElseThrow())
            .toList();
    assertThat(heads)
        .hasSize(8)
        .allMatch(head -> head.level() == PositionLevel.FUNCTIONAL_EXPERT)
        .allMatch(head -> assessors(JULY).contains(head.nip()))
        .allMatch(
            head ->
                organisation
                    .superiorOf(head.assessor().userId(), JULY)
                    .orElseThrow()
                    .regionalHead());
  }

  @Test
  void planningRulesDoNotApplyToThreePeopleAndStudyLeaveIsNotOneOfThem() {
    var exempt = organisation.members(DECEMBER).stream().filter(m -> m.status().exempt());
    assertThat(exempt)
        .extracting(Member::status)
        .containsExactlyInAnyOrder(
            EmployeeStatus.PRE_RETIREMENT, EmployeeStatus.UNPAID_LEAVE, EmployeeStatus.SUSPENDED);
    assertThat(organisation.member("198102062005032002", JULY).orElseThrow().status())
        .isEqualTo(EmployeeStatus.STUDY_LEAVE);
  }

  @Test
  void whoAssessesOnlyByStandingAboveAVacancyIsAnAssessor() {
    var head = "198201192004021004";
    var changed = OrganisationContext.start("2026-01-05");
    changed.get(CityImport.class).importFrom(new CityFolder("classpath:pariaman/"));
    changed
        .jdbc()
        .sql(
            """
            update placement set supervisor_nip = :head
             where supervisor_nip = :sekda and nip <> :head
            """)
        .param("sekda", SEKDA)
        .param("head", head)
        .update();
    changed
        .jdbc()
        .sql("update placement set valid_from = '2026-08-01' where nip = :head")
        .param("head", head)
        .update();
    var organisation = changed.get(Organisation.class);
    assertThat(assessors(organisation, JULY)).contains(SEKDA).doesNotContain(head);
    assertThat(assessors(organisation, DECEMBER)).contains(head);
    changed.close();
  }

  @Test
  void membersCanBeAskedForByUnit() {
    assertThat(organisation.members(JULY, List.of("BAGHUKUM", "PKM-NARAS")))
        .extracting(Member::unitCode)
        .hasSize(13)
        .containsOnly("BAGHUKUM", "PKM-NARAS");
    assertThat(organisation.members(JULY, List.of())).isEmpty();
  }

  @Test
  void theCatalogueTellsHowEachIndicatorIsMeasured() {
    assertThat(organisation.indicators()).hasSize(59);
    var indicator =
        organisation.indicators().stream()
            .filter(each -> each.code().equals("ADM-01"))
            .findFirst()
            .orElseThrow();
    assertThat(indicator.unit()).isEqualTo("hari kerja");
    assertThat(indicator.suggestedTarget()).isEqualTo("2");
    assertThat(indicator.ceilingTarget()).isFalse();
    assertThat(indicator.warning()).isNull();
  }

  @Test
  void unknownPeopleAreAnsweredAsSuch() {
    assertThat(organisation.member("199901012020121001", JULY)).isEmpty();
    assertThat(organisation.member(SEKDA + "9", JULY)).isEmpty();
    assertThat(organisation.nameOf("nobody")).isEmpty();
    assertThat(organisation.nameOf(SEKDA)).contains("Tuti Gading");
    assertThat(organisation.nameOf("walikota")).contains("Wali Kota Pariaman");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> organisation.assessorOf("199901012020121001", JULY));
  }

  @Test
  void fiveThousandPeopleAreReadInOneStatementAndQuickly() {
    var large = OrganisationContext.start("2026-01-05");
    large.get(CityImport.class).importFrom(new CityFolder("classpath:pariaman/"));
    large
        .jdbc()
        .sql(
            """
            insert into employee
            select to_char(date '1970-01-01' + n, 'YYYYMMDD') || '200001' || '1' || lpad((n % 900 + 1)::text, 3, '0'),
                   'Orang ' || n, 'M', date '1970-01-01' + n, '2000-01', 'PNS', 'III/a', null
              from generate_series(1, 4700) n
            on conflict do nothing
            """)
        .update();
    large
        .jdbc()
        .sql(
            """
            insert into placement
            select nip, '2025-01-01', null, 'DINKES', 'EX-PAP', '197109032003041001', 'SUPERIOR'
              from employee where name like 'Orang %'
            """)
        .update();
    large.statements().clear();
    var started = System.nanoTime();
    var members = large.get(Organisation.class).members(JULY);
    var millis = (System.nanoTime() - started) / 1_000_000;
    assertThat(members)
        .hasSizeGreaterThan(5_000)
        .isSortedAccordingTo(Comparator.comparing(Member::unitCode));
    assertThat(large.statements()).hasSize(1);
    assertThat(millis).isLessThan(10_000);
    large.close();
  }

  private static List<NamedCsvRecord> employees() throws IOException {
    try (var reader =
        CsvReader.builder()
            .ofNamedCsvRecord(new ClassPathResource("pariaman/employees.csv").getInputStream())) {
      return reader.stream().toList();
    }
  }

  private Set<String> assessors(LocalDate on) {
    return assessors(organisation, on);
  }

  private static Set<String> assessors(Organisation organisation, LocalDate on) {
    return organisation.members(on).stream()
        .map(member -> member.assessor().userId())
        .collect(Collectors.toSet());
  }
}
