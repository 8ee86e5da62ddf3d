package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.PositionLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Everything a folder says, typed. A component is null where its row has a fault. */
record City(
    List<Unit> units,
    List<Position> positions,
    List<People.Employee> employees,
    List<People.Acting> actingAssignments,
    List<Holiday> holidays,
    List<Indicator> indicators,
    List<ServicePoint> servicePoints,
    List<People.Official> officials) {

  /** The unit above all others, by which a city is known. */
  Unit top() {
    return units.stream().filter(unit -> unit.parentCode() == null).findFirst().orElseThrow();
  }

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,39}");
  private static final Pattern NAME_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
  private static final String CODE_ADVICE =
      "Tulis kode dengan huruf besar, angka, dan tanda hubung.";

  private static String code(Row row, String column) {
    return row.matching(column, CODE, CODE_ADVICE);
  }

  private static String nameCode(Row row, String column) {
    return row.matching(column, NAME_CODE, "Tulis kode dengan huruf besar dan garis bawah.");
  }

  static Set<String> choice(String... values) {
    return new TreeSet<>(Set.of(values));
  }

  record Unit(
      Row row,
      String code,
      String name,
      String shortName,
      String type,
      String parentCode,
      String district,
      String headNip) {

    static final String COLUMNS = "code,name,shortName,type,parentCode,district,headNip";

    static Unit of(Row row) {
      return new Unit(
          row,
          City.code(row, "code"),
          row.name("name"),
          row.name("shortName"),
          nameCode(row, "type"),
          row.optional("parentCode"),
          row.optional("district"),
          row.optionalNip("headNip"));
    }
  }

  record Position(
      Row row,
      String code,
      String title,
      PositionLevel level,
      String levelIndonesian,
      String jobFamily,
      int jobClass,
      BigDecimal creditCoefficient,
      boolean leadsUnit,
      String planForm,
      String resultLevel,
      boolean personnelOfficer) {

    private static final Set<String> PLAN_FORMS = choice("A.1.1", "A.1.2", "A.1.6", "A.1.7");
    static final String COLUMNS =
        "code,title,level,levelIndonesian,jobFamily,jobClass,creditCoefficient,"
            + "leadsUnit,planForm,resultLevel,personnelOfficer";

    static Position of(Row row) {
      return new Position(
          row,
          City.code(row, "code"),
          row.name("title"),
          row.oneOf("level", PositionLevel.class),
          row.text("levelIndonesian"),
          nameCode(row, "jobFamily"),
          row.whole("jobClass", 1, 17),
          row.optionalDecimal("creditCoefficient"),
          row.flag("leadsUnit"),
          row.oneOf("planForm", PLAN_FORMS),
          nameCode(row, "resultLevel"),
          row.flag("personnelOfficer"));
    }
  }

  record Holiday(Row row, LocalDate day, String name, String type) {

    static final String COLUMNS = "date,weekday,name,type";

    static Holiday of(Row row) {
      var day = row.date("date");
      var weekday = row.text("weekday");
      if (day != null && weekday != null && !day.getDayOfWeek().name().equals(weekday)) {
        row.fault(
            "weekday",
            "Periksa tanggal atau harinya: %s adalah %s.".formatted(day, day.getDayOfWeek()));
      }
      return new Holiday(
          row, day, row.name("name"), row.oneOf("type", choice("NATIONAL", "JOINT_LEAVE")));
    }
  }

  record Indicator(
      Row row,
      String code,
      String name,
      String definition,
      String formula,
      String unitOfMeasure,
      String polarity,
      String consolidation,
      String dataSource,
      String jobFamily,
      String suggestedTarget,
      String level,
      String aspect,
      String perspective,
      boolean ceilingTarget,
      String warning) {

    static final String COLUMNS =
        "code,name,definition,formula,unitOfMeasure,polarity,consolidation,"
            + "dataSource,jobFamily,suggestedTarget,level,aspect,perspective,ceilingTarget,warning";

    static Indicator of(Row row) {
      return new Indicator(
          row,
          City.code(row, "code"),
          row.name("name"),
          row.text("definition"),
          row.text("formula"),
          row.text("unitOfMeasure"),
          row.oneOf("polarity", choice("MAXIMIZE", "MINIMIZE", "RANGE", "STABILIZE")),
          row.oneOf(
              "consolidation",
              choice("SUM", "AVERAGE", "WEIGHTED_AVERAGE", "TAKE_LAST_KNOWN", "RATIO_OF_SUMS")),
          row.text("dataSource"),
          nameCode(row, "jobFamily"),
          row.target("suggestedTarget"),
          row.oneOf("level", choice("IKU", "IKI")),
          row.oneOf("aspect", choice("QUANTITY", "QUALITY", "TIME", "COST")),
          row.oneOf(
              "perspective",
              choice("SERVICE_USER", "BUSINESS_PROCESS", "INTERNAL_STRENGTHENING", "BUDGET")),
          row.flag("ceilingTarget"),
          row.optional("warning"));
    }
  }

  record ServicePoint(
      Row row,
      String code,
      String unitCode,
      String serviceName,
      String district,
      String channel,
      int annualUsers,
      int minimumSample,
      String promisedTime,
      String fee) {

    static final String COLUMNS =
        "code,unitCode,serviceName,district,channel,annualUsers,minimumSample,"
            + "promisedTime,fee";

    static ServicePoint of(Row row) {
      return new ServicePoint(
          row,
          City.code(row, "code"),
          row.text("unitCode"),
          row.name("serviceName"),
          row.text("district"),
          row.oneOf("channel", choice("COUNTER", "KIOSK", "HOUSEHOLD_QR", "ONLINE", "PHONE")),
          row.whole("annualUsers", 1, 99_999_999),
          row.whole("minimumSample", 1, 99_999_999),
          row.text("promisedTime"),
          row.text("fee"));
    }
  }
}
