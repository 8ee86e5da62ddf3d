package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.scoring.BehaviourValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The assessor's optional note on one BerAKHLAK value. */
record BehaviourRow(BehaviourValue value, String note) {

  static Map<BehaviourValue, String> notes(List<BehaviourRow> rows) {
    Map<BehaviourValue, String> notes = new EnumMap<>(BehaviourValue.class);
    rows.stream()
        .filter(row -> row.note() != null)
        .forEach(row -> notes.put(row.value(), row.note()));
    return notes;
  }
}
