package id.go.pariaman.kinerja.organisation.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import id.go.pariaman.kinerja.organisation.EvaluationWindow;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import id.go.pariaman.kinerja.organisation.OrganisationContext;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityImportIT {

  /** Gusrianto Durian, legal bureau, since 2026-01-01. */
  private static final String DURIAN = "198405272013121003";

  private static final String DURIAN_MAIL = "gusrianto.durian@pariaman.example,";

  @TempDir Path directory;

  private OrganisationContext context;
  private CityImport imports;
  private EditedCity city;

  @BeforeEach
  void importTheCity() {
    context = OrganisationContext.start("2026-01-05");
    imports = context.get(CityImport.class);
    city = EditedCity.in(directory);
    imports.importFrom(city.folder());
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void theSameFolderAgainChangesNothing() {
    var before = everything();
    context.setToday("2026-05-04");
    var report = imports.importFrom(city.folder());
    assertThat(report.read()).isEqualTo(581);
    assertThat(report.changedAnything()).isFalse();
    assertThat(report.inserted()).isZero();
    assertThat(report.changed()).isZero();
    assertThat(everything()).isEqualTo(before);
    assertThat(context.events()).containsExactly(new OrganisationChanged(LocalDate.of(2026, 1, 5)));
  }

  @Test
  void oneBadRowRefusesTheWholeFolder() {
    var before = everything();
    city.replace("employees.csv", "Gusrianto Durian", "Gusrianto Baru")
        .replace("service-points.csv", "COUNTER", "LOKET");
    var refused = catchThrowableOfType(Refused.class, () -> imports.importFrom(city.folder()));
    assertThat(refused.problems())
        .extracting(Problem::field)
        .containsExactly("service-points.csv:2:channel");
    assertThat(everything()).isEqualTo(before);
    assertThat(context.events()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PEMKO,Pemerintah Kota Bukit", "KOTA,Pemerintah Kota Pariaman"})
  void anotherCityIsRefusedAndTheOneThatIsThereStays(String top) {
    var before = everything();
    var units = city.text("units.csv").replace("PEMKO,Pemerintah Kota Pariaman", top);
    city.write("units.csv", units.replace(",PEMKO,", "," + top.split(",")[0] + ","));
    var refused = catchThrowableOfType(Refused.class, () -> imports.importFrom(city.folder()));
    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo("KINERJA_CITY");
              assertThat(problem.message())
                  .contains("berisi Pemerintah Kota Pariaman (PEMKO)", "docs/operations.md");
            });
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aMoveWithALaterStartEndsTheOldPlacementTheDayBefore() {
    move("2026-01-01", "2026-04-01");
    context.setToday("2026-03-02");
    var report = imports.importFrom(city.folder());
    assertThat(report.files())
        .filteredOn(tally -> tally.inserted() + tally.changed() + tally.removed() > 0)
        .containsExactly(new ImportReport.Tally("employees.csv", 323, 0, 1, 0));
    assertThat(placements())
        .containsExactly(
            tuple("2026-01-01", "2026-03-31", "BAGHUKUM"), tuple("2026-04-01", null, "BAGORG"));
    var organisation = context.get(Organisation.class);
    assertThat(organisation.member(DURIAN, LocalDate.of(2026, 3, 31)).orElseThrow().unitCode())
        .isEqualTo("BAGHUKUM");
    assertThat(organisation.member(DURIAN, LocalDate.of(2026, 4, 1)).orElseThrow().unitCode())
        .isEqualTo("BAGORG");
    assertThat(context.events()).contains(new OrganisationChanged(LocalDate.of(2026, 3, 2)));
    assertThat(imports.importFrom(city.folder()).changedAnything()).isFalse();
  }

  @Test
  void whatWasImportedForALaterDayIsToldOnThatDay() {
    move("2026-01-01", "2026-04-01");
    context.setToday("2026-03-02");
    imports.importFrom(city.folder());
    var days = context.get(ChangesByDate.class);
    var told = context.events();
    int before = told.size();
    for (var day : List.of("2026-03-02", "2026-03-31", "2026-04-01", "2026-04-01", "2026-04-02")) {
      context.setToday(day);
      days.tell();
    }
    assertThat(told.subList(before, told.size()))
        .containsExactly(new OrganisationChanged(LocalDate.of(2026, 4, 1)));
    context.setToday("2027-01-01");
    days.tell();
    assertThat(told)
        .as("a letter of acting ended the day before")
        .endsWith(new OrganisationChanged(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void whatHappenedWhileTheApplicationStoodStillIsToldAtItsStart() {
    context.setToday("2026-11-30");
    var told = context.events();
    int before = told.size();
    context.get(ChangesByDate.class).tell();
    context.get(ChangesByDate.class).tell();
    assertThat(told.subList(before, told.size()))
        .containsExactly(new OrganisationChanged(LocalDate.of(2026, 11, 30)));
  }

  @Test
  void aMoveWithoutANewStartCountsFromTheDayOfTheImport() {
    move("2026-01-01", "2026-01-01");
    context.setToday("2026-03-02");
    imports.importFrom(city.folder());
    assertThat(placements())
        .containsExactly(
            tuple("2026-01-01", "2026-03-01", "BAGHUKUM"), tuple("2026-03-02", null, "BAGORG"));
    context.setToday("2026-03-03");
    assertThat(imports.importFrom(city.folder()).changedAnything()).isFalse();
  }

  @Test
  void aCorrectionOnTheSameDayIsMadeInPlace() {
    context.setToday("2026-01-01");
    move("2026-01-01", "2026-01-01");
    imports.importFrom(city.folder());
    assertThat(placements()).containsExactly(tuple("2026-01-01", null, "BAGORG"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026-05-04", // later
    "2026-04-01, 2026-02-02", // earlier, already past
    "2026-01-01, 2026-02-16" // first counted from the day of the import
  })
  void aCorrectedStartMovesTheDayOfTheMove(String stated, String corrected) {
    move("2026-01-01", stated);
    context.setToday("2026-03-02");
    imports.importFrom(city.folder());
    city.replace("employees.csv", DURIAN_MAIL + stated, DURIAN_MAIL + corrected);
    assertThat(imports.importFrom(city.folder()).changed()).isOne();
    assertThat(placements())
        .containsExactly(
            tuple("2026-01-01", LocalDate.parse(corrected).minusDays(1).toString(), "BAGHUKUM"),
            tuple(corrected, null, "BAGORG"));
    assertThat(statuses()).as("not what the start speaks of").containsExactly("2026-01-01 ACTIVE");
    assertThat(imports.importFrom(city.folder()).changedAnything()).isFalse();
  }

  @Test
  void aCorrectedStartOfWhoNeverMovedIsTheirFirstDay() {
    city.replace("employees.csv", DURIAN_MAIL + "2026-01-01", DURIAN_MAIL + "2025-11-03");
    imports.importFrom(city.folder());
    assertThat(placements()).containsExactly(tuple("2025-11-03", null, "BAGHUKUM"));
    assertThat(statuses()).containsExactly("2025-11-03 ACTIVE");
  }

  @Test
  void aCorrectedStartOfAStatusLeavesThePlacement() {
    var row = DURIAN_MAIL + "2026-01-01,ACTIVE";
    city.replace("employees.csv", row, DURIAN_MAIL + "2026-03-02,STUDY_LEAVE");
    imports.importFrom(city.folder());
    city.replace("employees.csv", DURIAN_MAIL + "2026-03-02", DURIAN_MAIL + "2026-02-02");
    imports.importFrom(city.folder());
    assertThat(placements()).containsExactly(tuple("2026-01-01", null, "BAGHUKUM"));
    assertThat(statuses()).containsExactly("2026-01-01 ACTIVE", "2026-02-02 STUDY_LEAVE");
  }

  @Test
  void aStartPutBeforeWhatItFollowsIsRefused() {
    move("2026-01-01", "2026-04-01");
    imports.importFrom(city.folder());
    var before = everything();
    city.replace("employees.csv", DURIAN_MAIL + "2026-04-01", DURIAN_MAIL + "2026-01-01");
    var refused = catchThrowableOfType(Refused.class, () -> imports.importFrom(city.folder()));
    assertThat(refused.problems())
        .extracting(Problem::field)
        .containsExactly("employees.csv:4:assignmentStart");
    assertThat(refused).hasMessageContaining("sesudah 2026-01-01");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aRowOlderThanStatedStartsTakesTheOneOfTheNextImport() {
    move("2026-01-01", "2026-01-01");
    context.setToday("2026-03-02");
    imports.importFrom(city.folder());
    for (var table : List.of("placement", "employee_status")) {
      context.jdbc().sql("update " + table + " set stated_from = null").update();
    }
    assertThat(imports.importFrom(city.folder()).changedAnything()).isFalse();
    city.replace("employees.csv", DURIAN_MAIL + "2026-01-01", DURIAN_MAIL + "2026-02-16");
    imports.importFrom(city.folder());
    assertThat(placements()).contains(tuple("2026-02-16", null, "BAGORG"));
    assertThat(statuses()).containsExactly("2026-01-01 ACTIVE");
  }

  @Test
  void aNewSuperiorOrStatusCountsFromTheDayOfTheImport() {
    var row = "III/d,198201192004021004,SUPERIOR,gusrianto.durian@pariaman.example,2026-01-01,";
    city.replace(
        "employees.csv",
        row + "ACTIVE",
        row.replace("198201192004021004", "197804182002022004") + "STUDY_LEAVE");
    context.setToday("2026-03-02");
    imports.importFrom(city.folder());
    var organisation = context.get(Organisation.class);
    var before = organisation.member(DURIAN, LocalDate.of(2026, 3, 1)).orElseThrow();
    var after = organisation.member(DURIAN, LocalDate.of(2026, 3, 2)).orElseThrow();
    assertThat(before.assessor().userId()).isEqualTo("198201192004021004");
    assertThat(before.status()).isEqualTo(EmployeeStatus.ACTIVE);
    assertThat(after.assessor().userId()).isEqualTo("197804182002022004");
    assertThat(after.status()).isEqualTo(EmployeeStatus.STUDY_LEAVE);
  }

  @Test
  void theNewSuperiorOfWhoMovesInsideTheWindowEvaluates() {
    var window = new EvaluationWindow(LocalDate.of(2026, 9, 16), LocalDate.of(2026, 10, 14));
    var row =
        "BAGHUKUM,FE-HUK-2,III/d,198201192004021004,SUPERIOR,gusrianto.durian@pariaman.example,";
    city.replace(
        "employees.csv",
        row + "2026-01-01",
        row.replace("BAGHUKUM", "BAGORG").replace("198201192004021004", "197804182002022004")
            + "2026-09-25");
    imports.importFrom(city.folder());
    assertThat(evaluator(window)).as("p.91 no.13").isEqualTo("197804182002022004");
  }

  @Test
  void aFormerSuperiorWhoCanNoLongerAssessEvaluatesNothing() {
    var window = new EvaluationWindow(LocalDate.of(2026, 9, 16), LocalDate.of(2026, 10, 14));
    var head = "197011011994122004,SUPERIOR,irwan.lansano@pariaman.example,2021-01-01,";
    context.setToday("2026-09-25");
    city.replace("employees.csv", head + "ACTIVE", head + "PRE_RETIREMENT");
    city.append(
        "acting-assignments.csv",
        "198401102006032004,AD-KABAG,BAGHUKUM,PLT,800/1/2026,2026-09-25,2026-12-31");
    imports.importFrom(city.folder());
    assertThat(evaluator(window)).as("who acts in the post").isEqualTo("198401102006032004");
    assertThat(
            context
                .get(Organisation.class)
                .assessorOf("198401102006032004", LocalDate.of(2026, 9, 30))
                .userId())
        .isEqualTo("197011011994122004");
    assertThat(
            context.get(Organisation.class).assessorOf(DURIAN, LocalDate.of(2027, 1, 1)).userId())
        .as("after the letter ends, the next one up")
        .isEqualTo("197011011994122004");
  }

  @Test
  void whoActsInTwoPostsAssessesTheStaffOfBoth() {
    var legal = "197011011994122004,SUPERIOR,irwan.lansano@pariaman.example,2021-01-01,";
    city.replace("employees.csv", legal + "ACTIVE", legal + "PRE_RETIREMENT");
    var row = lineOf("employees.csv", "197804182002022004,");
    city.replace("employees.csv", row, row.replace(",ACTIVE,", ",PRE_RETIREMENT,"));
    for (var unit : List.of("BAGHUKUM", "BAGORG")) {
      city.append(
          "acting-assignments.csv",
          "198401102006032004,AD-KABAG,"
              + unit
              + ",PLT,800/"
              + unit
              + "/2026,2026-01-05,2026-12-31");
    }
    imports.importFrom(city.folder());
    var organisation = context.get(Organisation.class);
    var on = LocalDate.of(2026, 6, 30);
    for (var staff : List.of(DURIAN, "198502012015032002")) {
      var assessor = organisation.assessorOf(staff, on);
      assertThat(assessor.userId()).isEqualTo("198401102006032004");
      assertThat(assessor.title()).isEqualTo("Plt. Kepala Bagian");
      assertThat(organisation.member(staff, on).orElseThrow().assessor()).isEqualTo(assessor);
    }
  }

  private String lineOf(String file, String beginning) {
    return city.text(file).lines().filter(l -> l.startsWith(beginning)).findFirst().orElseThrow();
  }

  private String evaluator(EvaluationWindow window) {
    return context
        .get(Organisation.class)
        .evaluatorOf(DURIAN, window, LocalDate.of(2026, 9, 30))
        .userId();
  }

  @Test
  void aLetterOfActingThatIsGoneFromTheFileHoldsNoLongerUnlessItHasEnded() {
    var head = "DISPARBUD,PLT,800.1.3.3/12/BKPSDM-2026,";
    context.setToday("2026-03-02");
    city.replace("acting-assignments.csv", head + "2026-01-02", head + "2026-03-16");
    var report = imports.importFrom(city.folder());
    assertThat(report.files())
        .contains(new ImportReport.Tally("acting-assignments.csv", 1, 1, 0, 1));
    assertThat(letters()).containsExactly("2026-03-16 2026-12-31");
    assertThat(imports.importFrom(city.folder()).changedAnything()).isFalse();

    city.replace("acting-assignments.csv", "2026-12-31", "2026-06-30");
    imports.importFrom(city.folder());
    city.delete("acting-assignments.csv").replace("employees.csv", "ACTIVE,HL-KADIN", "ACTIVE,");
    context.setToday("2026-07-01");
    imports.importFrom(city.folder());
    assertThat(letters()).as("what has ended was so").containsExactly("2026-03-16 2026-06-30");
    context.setToday("2026-06-30");
    imports.importFrom(city.folder());
    assertThat(letters()).isEmpty();
  }

  @Test
  void aCircleThatWouldLastOnlySomeDaysIsRefused() {
    // The two change places, the former head four weeks earlier than the former subordinate.
    var head =
        "AD-KABAG,IV/b,197011011994122004,SUPERIOR,irwan.lansano@pariaman.example,2021-01-01";
    var staff =
        "FE-HUK-2,III/d,198201192004021004,SUPERIOR,gusrianto.durian@pariaman.example,2026-01-01";
    city.replace(
        "employees.csv",
        head,
        head.replace("197011011994122004", DURIAN).replace("2021-01-01", "2026-02-02"));
    var before = everything();
    city.replace(
        "employees.csv",
        staff,
        staff
            .replace("198201192004021004", "197011011994122004")
            .replace("2026-01-01", "2026-03-02"));
    var refused = catchThrowableOfType(Refused.class, () -> imports.importFrom(city.folder()));
    assertThat(refused.problems())
        .extracting(Problem::field)
        .containsExactly("employees.csv:3:assignmentStart", "employees.csv:4:assignmentStart");
    assertThat(refused).hasMessageContaining("2026-02-02");
    assertThat(everything()).isEqualTo(before);
    city.replace(
        "employees.csv",
        "irwan.lansano@pariaman.example,2026-02-02",
        "irwan.lansano@pariaman.example,2026-03-02");
    assertThat(imports.importFrom(city.folder()).changed()).isEqualTo(2);
  }

  @Test
  void aCorrectedHolidayReplacesTheOldOneAndTheCalendarFollows() {
    var calendar = context.get(WorkingCalendar.class);
    var wednesday = LocalDate.of(2026, 1, 14);
    assertThat(calendar.plusWorkingDays(wednesday, 2)).isEqualTo("2026-01-19");
    city.replace("holidays-2026.csv", "2026-01-16,FRIDAY", "2026-01-15,THURSDAY");
    var report = imports.importFrom(city.folder());
    assertThat(report.files()).contains(new ImportReport.Tally("holidays-*.csv", 51, 1, 0, 1));
    assertThat(calendar.plusWorkingDays(wednesday, 1)).isEqualTo("2026-01-16");
  }

  @Test
  void peopleAFileNoLongerNamesAreKeptAndAccountsOfOfficesAreNot() {
    var lines = List.of(city.text("employees.csv").split("\n"));
    city.write("employees.csv", String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
    city.replace("officials.csv", "walikota,Wali Kota Pariaman", "wali,Wali Kota Pariaman");
    imports.importFrom(city.folder());
    var organisation = context.get(Organisation.class);
    assertThat(organisation.members(LocalDate.of(2026, 12, 1))).hasSize(323);
    assertThat(organisation.nameOf("walikota")).isEmpty();
    assertThat(organisation.members(LocalDate.of(2026, 12, 1)))
        .extracting(member -> member.assessor().userId())
        .contains("wali");
  }

  /** So that the office is a person's, who then has an own case. */
  @Test
  void anEmployeeMayHoldAnOffice() {
    city.replace("officials.csv", "\nbkpsdm,", "\n" + DURIAN + ",");
    imports.importFrom(city.folder());
    assertThat(context.get(Organisation.class).officials())
        .anySatisfy(
            official -> {
              assertThat(official.userId()).isEqualTo(DURIAN);
              assertThat(official.role()).isEqualTo("hr");
            });
    assertThat(context.get(Organisation.class).nameOf(DURIAN)).contains("Gusrianto Durian");
  }

  private void move(String oldStart, String newStart) {
    var row = "FE-HUK-2,III/d,198201192004021004,SUPERIOR,gusrianto.durian@pariaman.example,";
    city.replace("employees.csv", "BAGHUKUM," + row + oldStart, "BAGORG," + row + newStart);
  }

  private List<Tuple> placements() {
    return context
        .jdbc()
        .sql("select * from placement where nip = :nip order by valid_from")
        .param("nip", DURIAN)
        .query(
            (row, number) ->
                tuple(
                    row.getString("valid_from"),
                    row.getString("valid_until"),
                    row.getString("unit_code")))
        .list();
  }

  private List<String> letters() {
    return context
        .jdbc()
        .sql("select valid_from || ' ' || valid_until from acting_assignment order by 1")
        .query(String.class)
        .list();
  }

  private List<String> statuses() {
    return context
        .jdbc()
        .sql("select valid_from || ' ' || status from employee_status where nip = :nip order by 1")
        .param("nip", DURIAN)
        .query(String.class)
        .list();
  }

  private Map<String, List<String>> everything() {
    var tables =
        List.of(
            "employee",
            "unit",
            "position",
            "placement",
            "employee_status",
            "acting_assignment",
            "holiday",
            "indicator",
            "service_point",
            "official");
    return tables.stream()
        .collect(
            Collectors.toMap(
                table -> table,
                table ->
                    context
                        .jdbc()
                        .sql(
                            "select xmin || ' ' || t::text from %1$s t order by 1".formatted(table))
                        .query(String.class)
                        .list()));
  }
}
