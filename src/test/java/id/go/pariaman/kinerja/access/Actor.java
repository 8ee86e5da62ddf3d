package id.go.pariaman.kinerja.access;

import java.util.List;
import java.util.Map;

/**
 * Who stands in a column.
 *
 * @param user empty for nobody
 * @param nip whose appraisal is meant
 */
record Actor(String column, String user, String nip) {

  static final String UNIT = "DISKOMINFO";
  static final String SUBJECT = "198402142011012003";
  static final String SUPERIOR = "197603252000021002";
  static final String UPPER = "196912252000012002";
  static final String FORMER = "197909242009021004";
  static final String OPERATOR = "197905122011121002";

  /** Works under the operator, and holds the role of HR in the test. */
  static final String HR_PERSON = "198403222022052002";

  static final List<Actor> ALL =
      List.of(
          on("anonymous", ""),
          on("self", SUBJECT),
          on("colleague", "197703142009032001"),
          on("superior", SUPERIOR),
          on("upper superior", UPPER),
          on("former superior", FORMER),
          on("operator", OPERATOR),
          on("other operator", "198403212010021004"),
          on("HR", "bkpsdm"),
          new Actor("HR's own case", HR_PERSON, HR_PERSON),
          on("committee", "komite"),
          on("finance", "bpkad"),
          on("approver", "sekda"),
          on("mayor", "walikota"),
          on("inspector", "inspektorat"),
          on("admin", "admin"));

  /** In which columns a relation of the rule table is tried. */
  static final Map<String, List<String>> COLUMNS_OF_RELATIONS =
      Map.ofEntries(
          Map.entry("SELF", List.of("self", "HR's own case")),
          Map.entry("SUPERIOR", List.of("superior")),
          Map.entry("ASSESSED", List.of("former superior")),
          Map.entry("UPPER_SUPERIOR", List.of("upper superior")),
          Map.entry("OPERATOR", List.of("operator")),
          Map.entry("HR", List.of("HR")),
          Map.entry("COMMITTEE", List.of("committee")),
          Map.entry("FINANCE", List.of("finance")),
          Map.entry("APPROVER", List.of("approver")),
          Map.entry("MAYOR", List.of("mayor")),
          Map.entry("INSPECTOR", List.of("inspector")),
          Map.entry("ADMIN", List.of("admin")));

  private static Actor on(String column, String user) {
    return new Actor(column, user, SUBJECT);
  }
}
