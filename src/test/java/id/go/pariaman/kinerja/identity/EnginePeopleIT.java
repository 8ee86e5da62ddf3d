package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine knows of people, and what people find in it. */
@KinerjaTest
class EnginePeopleIT {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String ASN = "198401102006032004";
  private static final String ASSESSOR = "198201192004021004";

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired JdbcClient db;
  @Autowired ObjectMapper json;

  @ParameterizedTest
  @CsvSource({
    "198401102006032004, asn",
    "198201192004021004, asn assessor",
    "bkpsdm, hr",
    "komite, committee",
    "bpkad, finance",
    "sekda, approver",
    "walikota, assessor mayor",
    "inspektorat, inspector",
    "admin, camunda-admin",
    "tidak-ada, ''"
  })
  void readsGroupsFromOurTables(String user, String groups) {
    Set<String> expected = groups.isEmpty() ? Set.of() : Set.of(groups.split(" "));

    assertThat(identity.createGroupQuery().groupMember(user).list())
        .extracting(Group::getId)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void findsPeopleInEveryWayTasklistAsks() {
    assertThat(identity.createUserQuery().userId(ASN).singleResult().getFirstName())
        .isEqualTo("Rina Rantau");
    assertThat(identity.createUserQuery().userIdIn(ASN, "bkpsdm").count()).isEqualTo(2);
    assertThat(identity.createUserQuery().userFirstNameLike("rina ran%").list())
        .extracting(User::getId)
        .containsExactly(ASN);
    assertThat(identity.createUserQuery().memberOfGroup("hr").list())
        .extracting(User::getId)
        .containsExactly("bkpsdm");
    assertThat(identity.createUserQuery().memberOfGroup("asn").count()).isEqualTo(323);
    assertThat(identity.createUserQuery().memberOfGroup("assessor").list())
        .extracting(User::getId)
        .contains(ASSESSOR, "walikota")
        .doesNotContain(ASN);
    assertThat(identity.createUserQuery().memberOfGroup("operator").count()).isEqualTo(32);
    assertThat(identity.createUserQuery().orderByUserId().desc().listPage(0, 3)).hasSize(3);
    assertThat(identity.createUserQuery().userEmailLike("%@%").count()).isZero();
    assertThat(identity.createTenantQuery().count()).isZero();
    assertThat(identity.checkPassword(ASN, "Pariaman-2026!")).isFalse();
  }

  @Test
  void keepsItsOwnTablesEmpty() {
    for (String table : List.of("user", "group", "membership", "info", "tenant", "tenant_member")) {
      assertThat(db.sql("select count(*) from act_id_" + table).query(Long.class).single())
          .as(table)
          .isZero();
    }
  }

  @Test
  void showsPeopleToThoseWhoWatchProcessesOnly() throws IOException {
    Browser asn = Browser.signedIn(port, ASN);
    assertThat(asn.get(ENGINE + "/user?maxResults=999").statusCode()).isEqualTo(403);
    assertThat(asn.get(ENGINE + "/group?member=" + ASSESSOR + "&maxResults=99").statusCode())
        .isEqualTo(403);
    assertThat(ids(Browser.signedIn(port, "bkpsdm"), "/user?maxResults=999")).hasSize(330);
  }

  @ParameterizedTest
  @ValueSource(strings = {ASN, "bkpsdm", "walikota"})
  void findsTheReadyFilters(String user) throws IOException {
    JsonNode filters =
        read(Browser.signedIn(port, user), "/filter?resourceType=Task&maxResults=99");

    assertThat(filters.findValuesAsText("name"))
        .containsExactlyInAnyOrder("Tugas saya", "Tugas tim saya", "Terlambat");
    for (JsonNode filter : filters) {
      assertThat(filter.at("/properties/refresh").asBoolean()).isTrue();
      assertThat(filter.at("/properties/description").asText()).contains("ugas");
      assertThat(
              Browser.signedIn(port, user)
                  .get(ENGINE + "/filter/" + filter.get("id").asText() + "/list?maxResults=15")
                  .statusCode())
          .isEqualTo(200);
    }
  }

  private List<String> ids(Browser browser, String path) throws IOException {
    return Arrays.stream(json.treeToValue(read(browser, path), JsonNode[].class))
        .map(node -> node.get("id").asText())
        .toList();
  }

  private JsonNode read(Browser browser, String path) throws IOException {
    var answer = browser.get(ENGINE + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }
}
