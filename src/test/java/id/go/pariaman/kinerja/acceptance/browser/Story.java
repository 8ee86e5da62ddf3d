package id.go.pariaman.kinerja.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.pariaman.kinerja.acceptance.Citizenry;
import id.go.pariaman.kinerja.support.Walk;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;

/**
 * The cycle of one small unit around the two people in front of the screen, moved on over the API.
 */
final class Story {

  static final String CYCLE = "2026-UJI";
  static final String HR = "bkpsdm";
  static final String EMPLOYEE = "198502012015032002";
  static final String EMPLOYEE_NAME = "Salma Tandikek";
  static final String ASSESSOR = "197804182002022004";
  static final String ASSESSOR_NAME = "Nurhayati Baringin";
  static final String UNIT = "Bagian Organisasi Sekretariat Daerah";

  private static final List<String> OTHERS =
      List.of("198604262011042003", "199703212020022004", ASSESSOR, "197011011994122004");

  private final Citizenry people;
  private final ManagementService management;

  Story(int port, ManagementService management) {
    this.people = new Citizenry(port, CYCLE);
    this.management = management;
    Stream.of(
            "DraftPlan",
            "ApprovePlan",
            "ReportProgress",
            "AssessSelf",
            "RatePeriod",
            "ReviewPerformance",
            "AcknowledgeResult")
        .forEach(step -> people.silent.add(step + "/" + EMPLOYEE));
  }

  /** Long enough that nothing is late while the test runs. */
  void open() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    HttpResponse<String> opened =
        people
            .browser(HR)
            .post(
                "/api/cycles",
                """
                {"code": "%s", "year": 2026, "periods": "QUARTERLY", "units": ["BAGORG"],
                 "targetSettingUntil": "%s", "evaluationUntil": "%s"}"""
                    .formatted(CYCLE, today.plusDays(30), today.plusDays(120)));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    runJobs();
  }

  /** Everybody else of the unit does what is waiting. */
  void othersAct() {
    int done;
    do {
      done = OTHERS.stream().mapToInt(people::act).sum();
    } while (done > 0);
  }

  void close(String phase) {
    HttpResponse<String> closed =
        people.browser(HR).post("/api/tasks/" + task(phase), "{\"fields\": {}}");
    assertThat(closed.statusCode()).as(closed.body()).isEqualTo(204);
    runJobs();
  }

  /** HR's task of a phase. */
  String task(String phase) {
    for (JsonNode task : people.tasks(HR)) {
      if (task.get("task").asText().equals(phase)
          && task.get("businessKey").asText().equals(CYCLE)) {
        return task.get("id").asText();
      }
    }
    throw new AssertionError("HR has no task " + phase);
  }

  void runJobs() {
    Walk.runJobs(management);
  }

  JsonNode appraisal() {
    return Citizenry.read(people.browser(HR).get("/api/appraisals/" + CYCLE + "/" + EMPLOYEE), 200);
  }

  JsonNode cycle() {
    return Citizenry.read(people.browser(HR).get("/api/cycles/" + CYCLE), 200);
  }
}
