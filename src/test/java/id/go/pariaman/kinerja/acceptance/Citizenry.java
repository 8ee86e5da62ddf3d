package id.go.pariaman.kinerja.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.support.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.assertj.core.api.Assertions;

/**
 * Everybody who works with the application over its API: each civil servant and each assessor does
 * what the task list asks, with values that follow from the NIP, so that what must come out can be
 * computed apart.
 */
public final class Citizenry {

  static final String FEEDBACK = "Umpan balik berkala atas hasil kerja periode ini.";

  static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final List<String> FACTORS = List.of("1.00", "1.15", "0.95", "0.80", "1.25");
  private static final List<String> TONES =
      List.of("ALL_POSITIVE", "MOSTLY_POSITIVE", "PARTLY_POSITIVE", "NONE_POSITIVE");
  private static final List<String> BEHAVIOURS = List.of("MEETS", "ABOVE", "MEETS", "BELOW");

  private final int port;
  private final String cycle;
  private final Map<String, Browser> browsers = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> plans = new ConcurrentHashMap<>();

  /**
   * Actual values by {@code nip/period/no}; the periods that did not apply are in {@link #idle}.
   */
  private final Map<String, BigDecimal> actuals = new ConcurrentHashMap<>();

  private final Map<String, Set<Integer>> idle = new ConcurrentHashMap<>();

  /** Ratings and predicate that must come out, by {@code nip/period}. */
  final Map<String, List<String>> expected = new ConcurrentHashMap<>();

  /** {@code step/nip} of those who let the time pass. */
  public final Set<String> silent = ConcurrentHashMap.newKeySet();

  /** {@code nip} of those whose plan is returned, and how often it still will be. */
  final Map<String, Integer> returns = new ConcurrentHashMap<>();

  /** What visitors of the survey said so far. */
  final CitizensSaid citizens = new CitizensSaid();

  public Citizenry(int port, String cycle) {
    this.port = port;
    this.cycle = cycle;
  }

  public Browser browser(String user) {
    return browsers.computeIfAbsent(user, id -> Browser.inSession(port, id));
  }

  /** Does every task of one person that is not to be left undone; says how many. */
  public int act(String user) {
    int done = 0;
    for (JsonNode task : tasks(user)) {
      String nip = task.get("businessKey").asText().replace(cycle + "/", "");
      String step = task.get("task").asText();
      if (task.get("businessKey").asText().startsWith(cycle + "/")
          && !silent.contains(step + "/" + nip)) {
        complete(user, task.get("id").asText(), answer(user, nip, step, detail(user, task)));
        done++;
      }
    }
    return done;
  }

  public JsonNode tasks(String user) {
    return read(browser(user).get("/api/tasks?size=200"), 200);
  }

  private JsonNode detail(String user, JsonNode task) {
    return read(browser(user).get("/api/tasks/" + task.get("id").asText()), 200).get("data");
  }

  private void complete(String user, String id, ObjectNode fields) {
    HttpResponse<String> answer =
        browser(user)
            .post("/api/tasks/" + id, JSON.createObjectNode().set("fields", fields).toString());
    Assertions.assertThat(answer.statusCode())
        .as("%s completes with %s: %s", user, fields, answer.body())
        .isEqualTo(204);
  }

  private ObjectNode answer(String user, String nip, String step, JsonNode data) {
    return switch (step) {
      case "DraftPlan" -> plan(nip, data);
      case "ApprovePlan" -> approval(nip, data);
      case "ReportProgress", "AssessSelf" -> report(nip, data);
      case "RatePeriod", "ReviewPerformance" -> judgement(nip, data);
      case "AcknowledgeResult" -> JSON.createObjectNode().put("received", true);
      default -> throw new IllegalStateException("nobody expects " + step);
    };
  }

  private ObjectNode plan(String nip, JsonNode data) {
    ObjectNode fields = JSON.createObjectNode();
    ArrayNode rows = fields.putArray("results");
    for (JsonNode suggested : data.get("results")) {
      ObjectNode row = rows.addObject();
      for (String key :
          List.of("indicator", "title", "kind", "targetLower", "targetUpper", "aspect")) {
        if (suggested.hasNonNull(key)) {
          row.set(key, suggested.get(key));
        }
      }
    }
    if (hash(nip, 0, 2) % 2 == 0 && citizens.areAskedFor(nip) && rows.size() < 4) {
      rows.addObject()
          .put("indicator", "ADM-06")
          .put("title", "Warga puas dengan layanan unit")
          .put("kind", "MAIN")
          .put("targetLower", "85")
          .put("aspect", "QUALITY");
    } else if (hash(nip, 0, 0) % 3 == 0 && rows.size() < 4) {
      rows.addObject()
          .put("indicator", "OWN")
          .put("title", "Menyusun panduan kerja unit")
          .put("kind", "ADDITIONAL")
          .put("targetLower", "12")
          .put("trajectory", hash(nip, 0, 1) % 2 == 0 ? "1; 5; 5; 12" : "")
          .put("measure", "Jumlah panduan yang dipakai")
          .put("aspect", "QUANTITY")
          .put("unit", "dokumen")
          .put("formula", "jumlah panduan yang dipakai unit lain")
          .put("dataSource", "Register panduan")
          .put("polarity", "MAXIMIZE")
          .put("consolidation", "SUM");
    }
    for (String key : List.of("resources", "accountability", "consequences")) {
      fields.set(key, data.get(key));
    }
    return fields;
  }

  private ObjectNode approval(String nip, JsonNode data) {
    ObjectNode fields = JSON.createObjectNode();
    List<String> allowed = new ArrayList<>();
    data.get("decisionOptions").forEach(option -> allowed.add(option.get("value").asText()));
    int left = returns.getOrDefault(nip, 0);
    if (left > 0) {
      returns.put(nip, left - 1);
      return fields.put("decision", "RETURN").put("reason", "Perjelas target hasil kerja kedua.");
    }
    if (allowed.contains("SET")) {
      fields.setAll(plan(nip, data));
      return fields.put("decision", "SET").put("reason", "Sudah didialogkan tanpa kesepakatan.");
    }
    return fields.put("decision", "APPROVE");
  }

  private ObjectNode report(String nip, JsonNode data) {
    int period = nextPeriod(nip);
    ObjectNode fields = JSON.createObjectNode();
    ArrayNode rows = fields.putArray("results");
    for (JsonNode result : planOf(nip)) {
      int no = result.get("no").asInt();
      ObjectNode row = rows.addObject().put("no", String.valueOf(no));
      JsonNode given = data.get("results").get(no - 1).path("citizens");
      Assertions.assertThat(given.isTextual())
          .as("whether citizens give %s of %s: %s", no, nip, given)
          .isEqualTo(citizens.speakOf(nip, result.get("unit").asText()));
      if (given.isTextual()) {
        row.put("evidence", "https://survei.pariaman.example/" + no);
      } else if (period == 2 && hash(nip, period, no) % 7 == 0) {
        row.put("notApplicable", "Cuti sakit selama periode ini.");
        idle.computeIfAbsent(nip + "/" + no, id -> ConcurrentHashMap.newKeySet()).add(period);
      } else {
        BigDecimal actual = actual(nip, period, result);
        actuals.put(nip + "/" + period + "/" + no, actual);
        row.put("actual", actual.toPlainString());
        row.put("evidence", "https://bukti.pariaman.example/" + no);
      }
    }
    return fields;
  }

  /** Their index stands whoever reports, and whether anybody does. */
  private void hearCitizens(String nip, int period, JsonNode result) {
    if (citizens.speakOf(nip, result.get("unit").asText())) {
      String no = result.get("no").asText();
      citizens
          .index(nip, period)
          .ifPresentOrElse(
              index -> actuals.put(nip + "/" + period + "/" + no, index),
              () ->
                  idle.computeIfAbsent(nip + "/" + no, id -> ConcurrentHashMap.newKeySet())
                      .add(period));
    }
  }

  private JsonNode planOf(String nip) {
    return plans.computeIfAbsent(
        nip,
        id ->
            read(browser(id).get("/api/appraisals/" + cycle + "/" + id), 200)
                .get("plan")
                .get("results"));
  }

  /** Every judgement left its expectation behind, so the next period is known without asking. */
  private int nextPeriod(String nip) {
    int period = 1;
    while (expected.containsKey(nip + "/" + period)) {
      period++;
    }
    return period;
  }

  /** Some are above, some below, most around the target; nothing beyond what is possible. */
  private BigDecimal actual(String nip, int period, JsonNode result) {
    BigDecimal factor =
        new BigDecimal(FACTORS.get(hash(nip, period, result.get("no").asInt()) % 5));
    BigDecimal target = result.get("targetUpper").decimalValue();
    if (result.get("consolidation").asText().equals("SUM")) {
      target =
          target
              .multiply(BigDecimal.valueOf(period))
              .divide(BigDecimal.valueOf(4), 4, RoundingMode.HALF_UP);
    }
    boolean down = result.get("polarity").asText().equals("MINIMIZE");
    BigDecimal actual =
        down ? target.multiply(BigDecimal.valueOf(2).subtract(factor)) : target.multiply(factor);
    boolean percent = result.get("unit").asText().toLowerCase().startsWith("persen");
    if (percent || result.get("unit").asText().endsWith("-100")) {
      actual = actual.min(BigDecimal.valueOf(100));
    }
    return actual.setScale(2, RoundingMode.HALF_UP).max(BigDecimal.ZERO);
  }

  private ObjectNode judgement(String nip, JsonNode data) {
    int period = nextPeriod(nip);
    ObjectNode fields = JSON.createObjectNode();
    ArrayNode rows = fields.putArray("results");
    List<String> ratings = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    int i = 0;
    for (JsonNode result : planOf(nip)) {
      int no = result.get("no").asInt();
      hearCitizens(nip, period, result);
      String proposed =
          IndependentScore.proposed(
              result,
              actuals.get(nip + "/" + period + "/" + no),
              period,
              idle.getOrDefault(nip + "/" + no, Set.of()));
      JsonNode shown = data.get("results").get(i++);
      Assertions.assertThat(
              Optional.ofNullable(shown.get("rating"))
                  .map(JsonNode::asText)
                  .filter(text -> !text.equals("null")))
          .as("proposal for %s in period %s: %s with %s", nip, period, result, shown)
          .isEqualTo(Optional.ofNullable(proposed));
      ObjectNode row = rows.addObject();
      if (shown.path("actual").asText().equals("Belum ada isian") && no % 2 == 0) {
        BigDecimal known = actual(nip, period, result);
        actuals.put(nip + "/" + period + "/" + no, known);
        row.put("entered", known.toPlainString());
        proposed =
            IndependentScore.proposed(
                result, known, period, idle.getOrDefault(nip + "/" + no, Set.of()));
      }
      String rating = proposed == null ? "MEETS" : proposed;
      row.put("no", String.valueOf(no))
          .put("rating", rating)
          .put("reason", "Berdasarkan bukti dan pengamatan atasan.");
      ratings.add(rating);
      kinds.add(result.get("kind").asText());
    }
    String tone = TONES.get(hash(nip, period, 99) % TONES.size());
    String together = IndependentScore.together(ratings, kinds, tone);
    String workResult = together == null ? "MEETS" : together;
    String behaviour = BEHAVIOURS.get(hash(nip, period, 77) % BEHAVIOURS.size());
    expected.put(
        nip + "/" + period,
        List.of(workResult, behaviour, IndependentScore.predicate(workResult, behaviour)));
    fields
        .put("feedback", FEEDBACK)
        .put("tone", tone)
        .put("workResult", workResult)
        .put("workBehaviour", behaviour);
    if (together == null || !workResult.equals("MEETS")) {
      fields.put("workResultReason", "Ditimbang dari rating tiap hasil kerja.");
    }
    if (!behaviour.equals("MEETS")) {
      fields.put("workBehaviourReason", "Diamati sepanjang periode.");
    }
    ArrayNode behaviours = fields.putArray("behaviours");
    data.get("behaviours")
        .forEach(each -> behaviours.addObject().put("value", each.get("value").asText()));
    return fields;
  }

  /**
   * Whose proposals another threshold of ABOVE would move, as {@code nip period result from-to}.
   */
  Set<String> movers(BigDecimal aboveFrom) {
    Set<String> movers = new TreeSet<>();
    for (String person : expected.keySet()) {
      String nip = person.substring(0, person.indexOf('/'));
      int period = Integer.parseInt(person.substring(person.indexOf('/') + 1));
      List<String> now = new ArrayList<>();
      List<String> then = new ArrayList<>();
      List<String> kinds = new ArrayList<>();
      for (JsonNode result : planOf(nip)) {
        int no = result.get("no").asInt();
        BigDecimal actual = actuals.get(nip + "/" + period + "/" + no);
        Set<Integer> idled = idle.getOrDefault(nip + "/" + no, Set.of());
        now.add(String.valueOf(IndependentScore.proposed(result, actual, period, idled)));
        then.add(
            String.valueOf(IndependentScore.proposed(result, actual, period, idled, aboveFrom)));
        kinds.add(result.get("kind").asText());
        moved(movers, nip + " " + period + " " + no, now.get(no - 1), then.get(no - 1));
      }
      String tone = TONES.get(hash(nip, period, 99) % TONES.size());
      moved(
          movers,
          nip + " " + period + " all",
          together(now, kinds, tone),
          together(then, kinds, tone));
    }
    return movers;
  }

  /**
   * Whose predicate another threshold of ABOVE would move, had every assessor followed the
   * proposal, as {@code nip period behaviour recorded from-to}.
   */
  Set<String> predicateMovers(BigDecimal aboveFrom) {
    Set<String> movers = new TreeSet<>();
    Pattern all = Pattern.compile("(\\d+) (\\d+) all ([A-Z_]+)-([A-Z_]+)");
    for (String mover : movers(aboveFrom)) {
      Matcher moved = all.matcher(mover);
      if (moved.matches()) {
        List<String> judged = expected.get(moved.group(1) + "/" + moved.group(2));
        String from = followed(moved.group(3), judged.get(1));
        String to = followed(moved.group(4), judged.get(1));
        if (!from.equals(to)) {
          movers.add(
              "%s %s %s %s %s-%s"
                  .formatted(
                      moved.group(1), moved.group(2), judged.get(1), judged.get(2), from, to));
        }
      }
    }
    return movers;
  }

  private static String followed(String proposal, String behaviour) {
    return proposal.equals("NEEDS_JUDGEMENT")
        ? proposal
        : IndependentScore.predicate(proposal, behaviour);
  }

  private static String together(List<String> ratings, List<String> kinds, String tone) {
    return ratings.contains("null")
        ? "null"
        : String.valueOf(IndependentScore.together(ratings, kinds, tone));
  }

  private static void moved(Set<String> movers, String what, String from, String to) {
    if (!from.equals(to)) {
      movers.add((what + " " + from + "-" + to).replace("null", "NEEDS_JUDGEMENT"));
    }
  }

  /** The same for the same arguments on every machine. */
  private static int hash(String nip, int period, int no) {
    CRC32 crc = new CRC32();
    crc.update((nip + "/" + period + "/" + no).getBytes(StandardCharsets.US_ASCII));
    return (int) ((crc.getValue() >>> 7) % 9973);
  }

  public static JsonNode read(HttpResponse<String> answer, int status) {
    Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    try {
      return JSON.readTree(answer.body());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }
}
