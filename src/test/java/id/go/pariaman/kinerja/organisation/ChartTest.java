package id.go.pariaman.kinerja.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static final Post HEAD = post("head", null, true, EmployeeStatus.ACTIVE);

  @Test
  void theSuperiorAssesses() {
    var chart = chart(HEAD, post("staff", "head", true, EmployeeStatus.ACTIVE));
    assertThat(assessor(chart, "staff")).isEqualTo("head");
    assertThat(assessor(chart, "head")).isEqualTo("walikota");
    assertThat(chart.assessorOf("head").orElseThrow().regionalHead()).isTrue();
  }

  @Test
  void aSuperiorWhosePostHasNotBegunIsPassedOverAndAbsent() {
    var chart =
        chart(
            HEAD,
            post("middle", "head", false, EmployeeStatus.ACTIVE),
            post("staff", "middle", true, EmployeeStatus.ACTIVE));
    assertThat(assessor(chart, "staff")).isEqualTo("head");
    assertThat(chart.member("middle")).isEmpty();
    assertThat(chart.members()).extracting(Member::nip).containsExactly("head", "staff");
  }

  @Test
  void severalVacantStepsLeadToTheRegionalHead() {
    var chart =
        chart(
            post("head", null, false, EmployeeStatus.ACTIVE),
            post("middle", "head", false, EmployeeStatus.ACTIVE),
            post("staff", "middle", true, EmployeeStatus.ACTIVE));
    assertThat(assessor(chart, "staff")).isEqualTo("walikota");
  }

  @Test
  void aSuperiorPermanentlyUnableIsPassedOverAndOnlyWhoLeftIsNoMember() {
    for (var status : EmployeeStatus.values()) {
      var chart =
          chart(
              HEAD,
              post("middle", "head", true, status),
              post("staff", "middle", true, EmployeeStatus.ACTIVE));
      assertThat(assessor(chart, "staff")).isEqualTo(status.takesPart() ? "middle" : "head");
      assertThat(chart.member("middle").isPresent()).isNotEqualTo(status.left());
    }
  }

  @Test
  void whoActsInThePostOfAnUnableSuperiorAssessesInstead() {
    var middle = post("middle", "head", true, EmployeeStatus.SUSPENDED);
    var plt = acting("plt", "middle", "POS");
    var staff = post("staff", "middle", true, EmployeeStatus.ACTIVE);
    var chart = chart(HEAD, middle, plt, staff);
    assertThat(assessor(chart, "staff")).isEqualTo("plt");
    assertThat(chart.assessorOf("staff").orElseThrow().title()).isEqualTo("Plt. Jabatan");
    assertThat(chart.inPost("plt").orElseThrow().title()).isEqualTo("Plt. Jabatan");
    assertThat(chart.inPost("staff").orElseThrow().title()).isEqualTo("Jabatan");
    assertThat(chart.inPost("walikota")).isEmpty();
    assertThat(assessor(chart, "plt")).as("nobody acts above themself").isEqualTo("head");
    assertThat(assessor(chart(HEAD, middle, acting("plt", "middle", "OTHER"), staff), "staff"))
        .as("acts in another post")
        .isEqualTo("head");
  }

  @Test
  void whoActsInTwoPostsAssessesTheStaffOfBoth() {
    var plt =
        post(
            "plt",
            "head",
            true,
            EmployeeStatus.ACTIVE,
            "walikota",
            "POS",
            List.of(
                new Post.Acting("UNIT", "ONE", "Plt. Satu"),
                new Post.Acting("UNIT", "TWO", "Plt. Dua")));
    var chart =
        chart(
            HEAD,
            vacant("first", "ONE"),
            vacant("second", "TWO"),
            plt,
            post("staff one", "first", true, EmployeeStatus.ACTIVE),
            post("staff two", "second", true, EmployeeStatus.ACTIVE));
    assertThat(chart.assessorOf("staff one"))
        .contains(new Assessor("plt", "Nama", "Plt. Satu", false));
    assertThat(chart.assessorOf("staff two"))
        .contains(new Assessor("plt", "Nama", "Plt. Dua", false));
  }

  @Test
  void whoActsForASuperiorThatServesAssessesNobody() {
    var chart =
        chart(
            HEAD,
            post("middle", "head", true, EmployeeStatus.ACTIVE),
            acting("plh", "middle", "POS"),
            post("staff", "middle", true, EmployeeStatus.ACTIVE));
    assertThat(assessor(chart, "staff")).isEqualTo("middle");
  }

  @Test
  void aCircleOfAbsenteesEndsAtTheRegionalHead() {
    var chart =
        chart(
            post("one", "other", false, EmployeeStatus.ACTIVE),
            post("other", "one", false, EmployeeStatus.ACTIVE),
            post("staff", "one", true, EmployeeStatus.ACTIVE));
    assertThat(assessor(chart, "staff")).isEqualTo("walikota");
  }

  @Test
  void nobodyAssessesThemself() {
    var chart =
        chart(
            post("middle", "staff", false, EmployeeStatus.ACTIVE),
            post("staff", "middle", true, EmployeeStatus.ACTIVE));
    assertThat(assessor(chart, "staff")).isEqualTo("walikota");
  }

  @Test
  void anUnknownPersonHasNoAssessorAndACityWithoutARegionalHeadIsABug() {
    assertThat(chart(HEAD).assessorOf("nobody")).isEmpty();
    var headless = new Chart(List.of(post("head", null, true, EmployeeStatus.ACTIVE, null)));
    assertThatIllegalStateException().isThrownBy(headless::members);
  }

  private static Chart chart(Post... posts) {
    return new Chart(List.of(posts));
  }

  private static String assessor(Chart chart, String nip) {
    return chart.assessorOf(nip).orElseThrow().userId();
  }

  private static Post post(String nip, String superior, boolean begun, EmployeeStatus status) {
    return post(nip, superior, begun, status, "walikota");
  }

  private static Post acting(String nip, String superior, String position) {
    var held = List.of(new Post.Acting("UNIT", position, "Plt. Jabatan"));
    return post(nip, superior, true, EmployeeStatus.ACTIVE, "walikota", "POS", held);
  }

  private static Post vacant(String nip, String position) {
    return post(nip, "head", false, EmployeeStatus.ACTIVE, "walikota", position, List.of());
  }

  private static Post post(
      String nip, String superior, boolean begun, EmployeeStatus status, String regionalHead) {
    return post(nip, superior, begun, status, regionalHead, "POS", List.of());
  }

  private static Post post(
      String nip,
      String superior,
      boolean begun,
      EmployeeStatus status,
      String regionalHead,
      String position,
      List<Post.Acting> acting) {
    return new Post(
        nip,
        "Nama",
        EmploymentType.PNS,
        "III/d",
        "UNIT",
        "Unit",
        position,
        "Jabatan",
        PositionLevel.EXECUTOR,
        "ADMINISTRATION",
        6,
        "A.1.7",
        status,
        begun,
        superior,
        acting,
        Member.Leadership.NONE,
        regionalHead,
        "Wali Kota",
        "Wali Kota");
  }
}
