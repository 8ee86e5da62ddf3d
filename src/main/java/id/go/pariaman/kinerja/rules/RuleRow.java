package id.go.pariaman.kinerja.rules;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One line of a rule set file; every fault goes to the listener as column and message. */
record RuleRow(NamedCsvRecord row, BiConsumer<String, String> faults) {

  String version() {
    return row.getField("version");
  }

  Optional<LocalDate> validFrom() {
    try {
      return Optional.of(LocalDate.parse(row.getField("validFrom")));
    } catch (DateTimeException malformed) {
      faults.accept("validFrom", "Tulis tanggal seperti 2026-01-01.");
      return Optional.empty();
    }
  }

  /** Empty when code, unit, status or value cannot be read. */
  Optional<Rule> rule() {
    var code = choice("code", RuleCode::valueOf, RuleCode.values());
    var unit = choice("unit", RuleUnit::valueOf, RuleUnit.values());
    var status = choice("status", RuleStatus::valueOf, RuleStatus.values());
    var value = value();
    for (var column : List.of("instrument", "note")) {
      if (row.getField(column).isBlank()) {
        faults.accept(column, "Kolom ini wajib diisi.");
      }
    }
    if (code == null || unit == null || status == null || value == null) {
      return Optional.empty();
    }
    check(code, unit, value);
    return Optional.of(
        new Rule(
            code,
            value,
            unit,
            row.getField("instrument"),
            row.getField("article"),
            row.getField("page"),
            status,
            row.getField("note")));
  }

  private void check(RuleCode code, RuleUnit unit, BigDecimal value) {
    if (unit != code.unit()) {
      faults.accept("unit", "Satuan aturan " + code + " harus " + code.unit() + ".");
    }
    if (!code.unit().accepts(value)) {
      faults.accept("value", "Nilai harus " + code.unit().range() + ".");
    }
  }

  private BigDecimal value() {
    try {
      return new BigDecimal(row.getField("value"));
    } catch (NumberFormatException malformed) {
      faults.accept("value", "Tulis bilangan dengan titik desimal, misalnya 0.25.");
      return null;
    }
  }

  private <E> E choice(String column, Function<String, E> valueOf, E[] choices) {
    try {
      return valueOf.apply(row.getField(column));
    } catch (IllegalArgumentException unknown) {
      faults.accept(
          column, "Nilai tidak dikenal. Pilih salah satu dari " + Arrays.toString(choices) + ".");
      return null;
    }
  }
}
