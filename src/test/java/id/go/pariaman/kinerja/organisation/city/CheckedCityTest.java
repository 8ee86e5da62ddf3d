package id.go.pariaman.kinerja.organisation.city;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckedCityTest {

  private static final String DURIAN = "gusrianto.durian@pariaman.example,";

  @TempDir Path directory;

  @Test
  void theDemonstrationCityHasNoFault() {
    assertThat(CheckedCity.read(new CityFolder("classpath:pariaman/")).faults()).isEmpty();
    assertThat(CheckedCity.read(EditedCity.in(directory).folder()).faults()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @MethodSource("spoiledRows")
  void aSpoiledRowIsNamedByFileLineAndColumn(
      String file, int line, String column, String advice, UnaryOperator<EditedCity> spoil) {
    var faults = CheckedCity.read(spoil.apply(EditedCity.in(directory)).folder()).faults();
    assertThat(faults)
        .as("%s", faults)
        .hasSize(1)
        .allSatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo(file);
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.column()).isEqualTo(column);
              assertThat(fault.message()).contains(advice).endsWith(".");
            });
  }

  static Stream<Arguments> spoiledRows() {
    return Stream.of(
        // NIP, people and their dates
        person("nip", "aplikasi lembar kerja", "198405272013121003,Gus", "1.98405E+17,Gus"),
        person("nip", "aplikasi lembar kerja", "198405272013121003,Gus", "\"1,98405E+17\",Gus"),
        person("nip", "aplikasi lembar kerja", "198405272013121003,Gus", "1,98405E+17,Gus"),
        person("nip", "aplikasi lembar kerja", "198405272013121003,Gus", "198405272013121000,Gus"),
        person("nip", "18 angka", "198405272013121003,Gus", "19840527201312100,Gus"),
        person("nip", "18 angka", "198405272013121003,Gus", "19840527 201312 1 003,Gus"),
        person("nip", "18 angka", "198405272013121003,Gus", "١٩٨٤٠٥٢٧٢٠١٣١٢١٠٠٣,Gus"),
        person("nip", "tanggal lahir", "198405272013121003,Gus", "198402302013121003,Gus"),
        person("nip", "wajib", "198405272013121003,Gus", ",Gus"),
        person("name", "wajib", "Gusrianto Durian", ""),
        person("name", "karakter tak terlihat", "Gusrianto Durian", "Gusrianto\u0000Durian"),
        person("gender", "F, M", "Durian,M", "Durian,L"),
        person("birthDate", "delapan angka pertama NIP", "1984-05-27", "1984-05-28"),
        person("birthDate", "TTTT-BB-HH", "1984-05-27", "27/05/1984"),
        person("appointmentMonth", "TTTT-BB", "2013-12,PNS", "Des 2013,PNS"),
        person("employmentType", "PNS, PPPK", "PNS,BAGHUKUM,FE-HUK-2", "CPNS,BAGHUKUM,FE-HUK-2"),
        person("unitCode", "BAGHUKUMM tidak ada di units.csv", "BAGHUKUM,FE-", "BAGHUKUMM,FE-"),
        person("positionCode", "FE-HUK-9 tidak ada di positions.csv", "FE-HUK-2", "FE-HUK-9"),
        person("grade", "I/a sampai IV/e", "III/d,198201192004021004", "IIId,198201192004021004"),
        person(
            "supervisorNip",
            "tidak ada di employees.csv",
            "III/d,198201192004021004",
            "III/d,198201192004021999"),
        person("supervisorNip", "Isi NIP atasan", "III/d,198201192004021004", "III/d,"),
        person("supervisorNip", "Kosongkan", "021004,SUPERIOR,gus", "021004,REGIONAL_HEAD,gus"),
        person(
            "supervisorNip",
            "lingkaran atasan",
            "III/d,198201192004021004",
            "III/d,198405272013121003"),
        person("assessorType", "REGIONAL_HEAD, SUPERIOR", "SUPERIOR,gus", "MAYOR,gus"),
        person("email", "surel", "gusrianto.durian@pariaman.example", "gusrianto.durian@pariaman"),
        person("assignmentStart", "kalender", DURIAN + "2026-01-01", DURIAN + "2026-02-30"),
        person(
            "status", "STUDY_LEAVE", DURIAN + "2026-01-01,ACTIVE,", DURIAN + "2026-01-01,AKTIF,"),
        person(
            "actingForPositionCode",
            "acting-assignments.csv",
            DURIAN + "2026-01-01,ACTIVE,",
            DURIAN + "2026-01-01,ACTIVE,HL-KABAN"),
        person(
            "",
            "berisi 15 isian, seharusnya 16",
            DURIAN + "2026-01-01,ACTIVE,",
            DURIAN + "2026-01-01,ACTIVE"),
        spoiled(
            "employees.csv",
            325,
            "nip",
            "baris 4",
            c -> c.append("employees.csv", c.text("employees.csv").split("\n")[3])),
        spoiled(
            "employees.csv",
            218,
            "actingForPositionCode",
            "nomor dan tanggal akhir",
            c -> c.delete("acting-assignments.csv")),
        // units and posts
        edit("units.csv", 4, "parentCode", "SETDAA tidak ada", "BUREAU,SETDA", "BUREAU,SETDAA"),
        edit(
            "units.csv",
            4,
            "headNip",
            "tidak ada di employees.csv",
            "198201192004021004",
            "198201192004021999"),
        edit("units.csv", 4, "headNip", "18 angka", "198201192004021004", "1982"),
        edit("units.csv", 4, "parentCode", "hanya satu unit", "BUREAU,SETDA", "BUREAU,"),
        edit("units.csv", 2, "parentCode", "lingkaran unit induk", "CITY,,", "CITY,PEMKO,"),
        spoiled(
            "units.csv",
            42,
            "code",
            "baris 4",
            c -> c.append("units.csv", c.text("units.csv").split("\n")[3])),
        edit("positions.csv", 2, "level", "HIGH_LEADER", "HIGH_LEADER", "ESELON_II"),
        edit("positions.csv", 2, "jobClass", "1 sampai 17", "LEADERSHIP,15", "LEADERSHIP,18"),
        edit("positions.csv", 2, "leadsUnit", "true, false", "15,,true", "15,,ya"),
        edit(
            "positions.csv",
            2,
            "creditCoefficient",
            "titik desimal",
            "15,,true",
            "15,\"12,5\",true"),
        edit("positions.csv", 2, "personnelOfficer", "true, false", "OUTCOME,false", "OUTCOME,ya"),
        edit("positions.csv", 2, "planForm", "A.1.7", "A.1.2", "A12"),
        // indicators
        edit(
            "indicators.csv", 2, "polarity", "MINIMIZE", "hari kerja,MINIMIZE", "hari kerja,LOWER"),
        edit("indicators.csv", 2, "consolidation", "SUM", "WEIGHTED_AVERAGE", "MEAN"),
        edit(
            "indicators.csv", 2, "suggestedTarget", "80-90", "SERVICE,2,IKI", "SERVICE,maks 2,IKI"),
        edit(
            "indicators.csv",
            2,
            "suggestedTarget",
            "batas bawah",
            "SERVICE,2,IKI",
            "SERVICE,90-80,IKI"),
        edit(
            "indicators.csv", 2, "jobFamily", "positions.csv", "ADMINISTRATIVE_SERVICE", "LAYANAN"),
        edit(
            "indicators.csv",
            2,
            "formula",
            "wajib",
            "jumlah hari kerja semua permohonan / jumlah permohonan",
            ""),
        // holidays
        edit(
            "holidays-2026.csv",
            2,
            "weekday",
            "THURSDAY",
            "2026-01-01,THURSDAY",
            "2026-01-01,FRIDAY"),
        edit("holidays-2026.csv", 2, "type", "JOINT_LEAVE", "NATIONAL", "LIBUR"),
        edit(
            "holidays-2027.csv",
            2,
            "date",
            "holidays-2026.csv baris 2",
            "2027-01-01,FRIDAY",
            "2026-01-01,THURSDAY"),
        // service points, acting assignments, accounts
        edit("service-points.csv", 2, "unitCode", "units.csv", "DISDUKCAPIL", "DUKCAPIL"),
        edit("service-points.csv", 2, "channel", "KIOSK", "COUNTER", "LOKET"),
        edit("service-points.csv", 2, "annualUsers", "bilangan bulat", "9200", "9.200"),
        edit("acting-assignments.csv", 2, "letterNumber", "wajib", "800.1.3.3/12/BKPSDM-2026", ""),
        edit("acting-assignments.csv", 2, "validUntil", "wajib", "2026-12-31", ""),
        edit("acting-assignments.csv", 2, "validUntil", "mendahului", "2026-12-31", "2025-12-31"),
        edit("acting-assignments.csv", 2, "kind", "PLH, PLT", "PLT", "PJ"),
        edit("officials.csv", 2, "role", "hr", "Daya Manusia,hr", "Daya Manusia,boss"),
        edit("officials.csv", 2, "userId", "huruf kecil", "bkpsdm", "BKPSDM"),
        edit("officials.csv", 2, "userId", "huruf kecil", "bkpsdm", "19840527201312100"),
        edit("officials.csv", 2, "userId", "employees.csv", "bkpsdm", "199901012020011999"),
        edit(
            "officials.csv",
            6,
            "userId",
            "Wali Kota bukan",
            "walikota,Wali",
            "198502012015032002,Wali"),
        edit("officials.csv", 0, "role", "tepat satu", "Pariaman,mayor", "Pariaman,hr"),
        // whole files
        spoiled("units.csv", 0, "", "Tambahkan berkas", c -> c.delete("units.csv")),
        spoiled(
            "holidays-*.csv",
            0,
            "",
            "Tambahkan berkas",
            c -> c.delete("holidays-2026.csv").delete("holidays-2027.csv")),
        spoiled("units.csv", 1, "", "kosong", c -> c.write("units.csv", "")),
        spoiled(
            "officials.csv",
            1,
            "",
            "titik koma",
            c -> c.write("officials.csv", c.text("officials.csv").replace(',', ';'))),
        spoiled(
            "units.csv",
            3,
            "",
            "UTF-8",
            c ->
                c.write(
                    "units.csv",
                    c.text("units.csv").replace("Setda", "Sétda").getBytes(ISO_8859_1))),
        spoiled(
            "units.csv",
            1,
            "",
            "UTF-8",
            c -> c.write("units.csv", c.text("units.csv").getBytes(UTF_16))),
        edit("units.csv", 1, "headNip", "Tambahkan kolom", "headNip", "nipKepala"),
        edit("units.csv", 1, "code", "dua kali", "employeeCount", "code"),
        edit(
            "units.csv",
            4,
            "",
            "tanda kutip",
            "Bagian Hukum Sekretariat Daerah",
            "\"Bagian\" Hukum"));
  }

  @Test
  void aByteOrderMarkRowsOfCommasAndForeignColumnsDoNotHarm() {
    var city = EditedCity.in(directory);
    city.write("officials.csv", "\uFEFF" + city.text("officials.csv") + ",,,\n\n");
    assertThat(CheckedCity.read(city.folder()).faults()).isEmpty();
  }

  @Test
  void everyFaultIsListedInOneGo() {
    var city =
        EditedCity.in(directory)
            .replace("employees.csv", "Gusrianto Durian,M", ",X")
            .replace("units.csv", "BUREAU,SETDA", "BUREAU,LAIN")
            .replace("indicators.csv", "MINIMIZE", "LOWER");
    assertThat(CheckedCity.read(city.folder()).faults())
        .extracting(fault -> fault.asProblem().field())
        .containsExactly(
            "employees.csv:4:gender",
            "employees.csv:4:name",
            "indicators.csv:2:polarity",
            "units.csv:4:parentCode");
  }

  @Test
  void aLongCircleOfSuperiorsIsNamedOnEveryRowOfIt() {
    var city =
        EditedCity.in(directory)
            .replace(
                "employees.csv",
                "BAGHUKUM,AD-KABAG,IV/b,197011011994122004",
                "BAGHUKUM,AD-KABAG,IV/b,198405272013121003");
    assertThat(CheckedCity.read(city.folder()).faults())
        .extracting(Fault::line, Fault::column)
        .containsExactly(tuple(3L, "supervisorNip"), tuple(4L, "supervisorNip"));
  }

  /** Spoils row 4 of the employees, a civil servant of the legal bureau. */
  private static Arguments person(String column, String advice, String old, String now) {
    return edit("employees.csv", 4, column, advice, old, now);
  }

  private static Arguments edit(
      String file, int line, String column, String advice, String old, String now) {
    return spoiled(file, line, column, advice, city -> city.replace(file, old, now));
  }

  private static Arguments spoiled(
      String file, int line, String column, String advice, UnaryOperator<EditedCity> spoil) {
    return arguments(file, line, column, advice, spoil);
  }
}
