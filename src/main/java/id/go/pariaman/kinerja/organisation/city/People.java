package id.go.pariaman.kinerja.organisation.city;

import static id.go.pariaman.kinerja.organisation.city.City.choice;

import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import id.go.pariaman.kinerja.organisation.EmploymentType;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows about people and accounts. A component is null where its row has a fault. */
final class People {

  private People() {}

  record Employee(
      Row row,
      String nip,
      String name,
      String gender,
      LocalDate birthDate,
      String appointmentMonth,
      EmploymentType employmentType,
      String grade,
      String email,
      String unitCode,
      String positionCode,
      String supervisorNip,
      String assessorType,
      LocalDate assignmentStart,
      EmployeeStatus status,
      String actingForPositionCode) {

    static final String REGIONAL_HEAD = "REGIONAL_HEAD";
    private static final Pattern MONTH = Pattern.compile("(19|20)\\d\\d-\\d\\d");
    private static final Pattern PNS_GRADE = Pattern.compile("(I|II|III)/[a-d]|IV/[a-e]");
    private static final Pattern PPPK_GRADE =
        Pattern.compile("I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,2}");
    static final String COLUMNS =
        "nip,name,gender,birthDate,appointmentMonth,employmentType,unitCode,"
            + "positionCode,grade,supervisorNip,assessorType,email,assignmentStart,status,actingForPositionCode";

    static Employee of(Row row) {
      var type = row.oneOf("employmentType", EmploymentType.class);
      return new Employee(
          row,
          row.nip("nip"),
          row.name("name"),
          row.oneOf("gender", choice("F", "M")),
          row.date("birthDate"),
          row.matching("appointmentMonth", MONTH, "Tulis TTTT-BB, misalnya 2013-12."),
          type,
          grade(row, type),
          row.optionalEmail("email"),
          row.text("unitCode"),
          row.text("positionCode"),
          row.optionalNip("supervisorNip"),
          row.oneOf("assessorType", choice("SUPERIOR", REGIONAL_HEAD)),
          row.date("assignmentStart"),
          row.oneOf("status", EmployeeStatus.class),
          row.optional("actingForPositionCode"));
    }

    private static String grade(Row row, EmploymentType type) {
      return type == EmploymentType.PPPK
          ? row.matching("grade", PPPK_GRADE, "Tulis golongan PPPK dari I sampai XVII.")
          : row.matching("grade", PNS_GRADE, "Tulis golongan PNS dari I/a sampai IV/e.");
    }
  }

  record Acting(
      Row row,
      String nip,
      String positionCode,
      String unitCode,
      String kind,
      String letterNumber,
      LocalDate validFrom,
      LocalDate validUntil) {

    static final String COLUMNS =
        "nip,positionCode,unitCode,kind,letterNumber,validFrom,validUntil";

    static Acting of(Row row) {
      return new Acting(
          row,
          row.nip("nip"),
          row.text("positionCode"),
          row.text("unitCode"),
          row.oneOf("kind", choice("PLT", "PLH")),
          row.text("letterNumber"),
          row.date("validFrom"),
          row.date("validUntil"));
    }
  }

  /**
   * Who holds an office.
   *
   * @param userId the NIP of an employee, who then has an own case that the office does not reach;
   *     or the account of an office, which is no person
   */
  record Official(Row row, String userId, String name, String title, String role) {

    static final String MAYOR = "mayor";
    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9-]{1,39}|[0-9]{18}");
    private static final Set<String> ROLES =
        choice("hr", "committee", "finance", "approver", MAYOR, "inspector", "camunda-admin");
    static final String COLUMNS = "userId,name,title,role";

    static Official of(Row row) {
      return new Official(
          row,
          row.matching(
              "userId",
              ACCOUNT,
              "Tulis NIP pegawai, atau nama akun dengan huruf kecil, misalnya bkpsdm."),
          row.name("name"),
          row.name("title"),
          row.oneOf("role", ROLES));
    }

    boolean isEmployee() {
      return userId != null && Character.isDigit(userId.charAt(0));
    }
  }
}
