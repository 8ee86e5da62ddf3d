package id.go.pariaman.kinerja.feedback.imported;

import id.go.pariaman.kinerja.organisation.city.Row;
import java.util.Set;

/** Reads the code of a unit that exists. */
final class UnitCodes {

  private UnitCodes() {}

  static String read(Row row, Set<String> units) {
    String code = row.text("unit");
    if (code != null && !units.contains(code)) {
      row.fault("unit", "Tulis kode unit seperti pada data kota, misalnya DISDUKCAPIL.");
      return null;
    }
    return code;
  }
}
