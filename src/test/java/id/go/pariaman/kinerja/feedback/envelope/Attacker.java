package id.go.pariaman.kinerja.feedback.envelope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who holds the database as it is now, a copy of it from the time when the window was
 * open, and every line of the log, and who knows which code was whose. He guesses whose answer each
 * row is, in every way that he can think of.
 */
final class Attacker {

  /**
   * A row with what PostgreSQL tells of it besides.
   *
   * @param id primary key, or what stands for one
   * @param transaction xmin
   * @param place in the order of ctid
   */
  record Row(String id, long transaction, int place, String content) {}

  private final Map<String, Double> hits = new LinkedHashMap<>();
  private final Map<String, Double> correlations = new LinkedHashMap<>();

  private Attacker() {}

  /**
   * @param codes spent codes
   * @param envelopes of the copy; the one of a code has its transaction
   * @param answers opened
   * @param owners content of the answer that truly belongs to each code, by the code's id
   */
  static Attacker tries(
      List<Row> codes, List<Row> envelopes, List<Row> answers, Map<String, String> owners) {
    Attacker attacker = new Attacker();
    Map<Long, Row> byTransaction = new HashMap<>();
    envelopes.forEach(row -> byTransaction.put(row.transaction(), row));
    Comparator<Row> byPlace = Comparator.comparing(Row::place);
    Comparator<Row> byId = Comparator.comparing(Row::id);
    Comparator<Row> byMoment = Comparator.comparing(Row::transaction);
    Comparator<Row> byEnvelopesPlace =
        Comparator.comparing(code -> byTransaction.get(code.transaction()).place());
    Comparator<Row> byEnvelope =
        Comparator.comparing(code -> byTransaction.get(code.transaction()).content());
    Map<String, Comparator<Row>> ofCodes =
        Map.of(
            "place", byPlace,
            "id", byId,
            "moment", byMoment,
            "place of the envelope", byEnvelopesPlace,
            "bytes of the envelope", byEnvelope);
    Map<String, Comparator<Row>> ofAnswers =
        Map.of("place", byPlace, "id", byId, "moment and place", byMoment.thenComparing(byPlace));
    ofCodes.forEach(
        (left, codeOrder) ->
            ofAnswers.forEach(
                (right, answerOrder) ->
                    attacker.alignsBy(
                        left + " with " + right,
                        sorted(codes, codeOrder),
                        sorted(answers, answerOrder),
                        owners)));
    attacker.joins(codes, answers, owners);
    return attacker;
  }

  /** The first with the first, the second with the second, and the other way round. */
  private void alignsBy(
      String way, List<Row> codes, List<Row> answers, Map<String, String> owners) {
    List<Row> backwards = new ArrayList<>(answers);
    Collections.reverse(backwards);
    hits.put(way, hitsOf(codes, answers, owners));
    hits.put(way + ", backwards", hitsOf(codes, backwards, owners));
    correlations.put(way, correlation(codes, answers, owners));
  }

  private static double hitsOf(List<Row> codes, List<Row> answers, Map<String, String> owners) {
    int right = 0;
    for (int i = 0; i < codes.size(); i++) {
      right += owners.get(codes.get(i).id()).equals(answers.get(i).content()) ? 1 : 0;
    }
    return (double) right / codes.size();
  }

  /** How far the true place of an answer follows the place of its code, from -1 to 1. */
  private static double correlation(
      List<Row> codes, List<Row> answers, Map<String, String> owners) {
    Map<String, Integer> placeOf = new HashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      placeOf.put(answers.get(i).content(), i);
    }
    double n = codes.size();
    double squares = 0;
    for (int i = 0; i < codes.size(); i++) {
      double apart = i - placeOf.get(owners.get(codes.get(i).id()));
      squares += apart * apart;
    }
    return 1 - 6 * squares / (n * (n * n - 1));
  }

  /** Rows of one transaction, or with one id, belong together; of several, the first. */
  private void joins(List<Row> codes, List<Row> answers, Map<String, String> owners) {
    Map<Long, String> byTransaction = new HashMap<>();
    Map<String, String> byId = new HashMap<>();
    for (Row answer : answers) {
      byTransaction.putIfAbsent(answer.transaction(), answer.content());
      byId.putIfAbsent(answer.id(), answer.content());
    }
    double transactions = 0;
    double ids = 0;
    for (Row code : codes) {
      String owner = owners.get(code.id());
      transactions += owner.equals(byTransaction.get(code.transaction())) ? 1 : 0;
      ids += owner.equals(byId.get(code.id())) ? 1 : 0;
    }
    hits.put("same transaction", transactions / codes.size());
    hits.put("same id", ids / codes.size());
  }

  private static List<Row> sorted(List<Row> rows, Comparator<Row> order) {
    return rows.stream().sorted(order).toList();
  }

  /** Part of the answers that he put to the right code, for each way. */
  Map<String, Double> hits() {
    return hits;
  }

  /** What he knows of places, for each way, even where he never hits. */
  Map<String, Double> correlations() {
    return correlations;
  }
}
