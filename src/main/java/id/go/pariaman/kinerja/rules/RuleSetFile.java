package id.go.pariaman.kinerja.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.go.pariaman.kinerja.refusal.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.Resource;

/** Reads one rule set from a CSV file and collects every fault in it. */
final class RuleSetFile {

  private static final List<String> COLUMNS =
      List.of(
          "version",
          "validFrom",
          "code",
          "value",
          "unit",
          "instrument",
          "article",
          "page",
          "status",
          "note");

  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Rule> rules = new HashMap<>();
  private String version;
  private LocalDate validFrom;

  /**
   * @param ruleSet empty when there are problems
   */
  record Reading(Optional<RuleSet> ruleSet, List<Problem> problems) {}

  private RuleSetFile(String name) {
    this.name = name;
  }

  /**
   * @throws UncheckedIOException when the file cannot be read at all
   */
  static Reading read(Resource file) {
    var reader = new RuleSetFile(file.getFilename());
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      csv.forEach(reader::row);
    } catch (CsvParseException malformed) {
      reader.fault(0, "", "Berkas bukan CSV yang sah. Perbaiki: " + malformed.getMessage());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return reader.finish();
  }

  private void row(NamedCsvRecord row) {
    long line = row.getStartingLineNumber();
    if (!row.getHeader().equals(COLUMNS)) {
      fault(1, "", "Judul kolom harus: " + String.join(",", COLUMNS) + ".");
      return;
    }
    sameVersion(row, line);
    var code = choice(row, "code", RuleCode::valueOf, RuleCode.values());
    var unit = choice(row, "unit", RuleUnit::valueOf, RuleUnit.values());
    var status = choice(row, "status", RuleStatus::valueOf, RuleStatus.values());
    var value = number(row);
    for (var column : List.of("instrument", "note")) {
      if (row.getField(column).isBlank()) {
        fault(line, column, "Kolom ini wajib diisi.");
      }
    }
    if (code == null || unit == null || status == null || value == null) {
      return;
    }
    check(line, code, unit, value);
    var rule =
        new Rule(
            code,
            value,
            unit,
            row.getField("instrument"),
            row.getField("article"),
            row.getField("page"),
            status,
            row.getField("note"));
    if (rules.put(code.name(), rule) != null) {
      fault(line, "code", "Aturan " + code + " tertulis dua kali. Hapus salah satunya.");
    }
  }

  private void sameVersion(NamedCsvRecord row, long line) {
    var day = day(row);
    if (version == null) {
      version = row.getField("version");
      validFrom = day;
    }
    if (row.getField("version").isBlank() || !row.getField("version").equals(version)) {
      fault(line, "version", "Tulis satu versi yang sama pada semua baris.");
    }
    if (day != null && validFrom != null && !day.equals(validFrom)) {
      fault(line, "validFrom", "Tulis tanggal berlaku yang sama pada semua baris.");
    }
  }

  private LocalDate day(NamedCsvRecord row) {
    try {
      return LocalDate.parse(row.getField("validFrom"));
    } catch (DateTimeException malformed) {
      fault(row.getStartingLineNumber(), "validFrom", "Tulis tanggal seperti 2026-01-01.");
      return null;
    }
  }

  private BigDecimal number(NamedCsvRecord row) {
    try {
      return new BigDecimal(row.getField("value"));
    } catch (NumberFormatException malformed) {
      fault(
          row.getStartingLineNumber(),
          "value",
          "Tulis bilangan dengan titik desimal, misalnya 0.25.");
      return null;
    }
  }

  private <E> E choice(
      NamedCsvRecord row, String column, Function<String, E> valueOf, E[] choices) {
    try {
      return valueOf.apply(row.getField(column));
    } catch (IllegalArgumentException unknown) {
      fault(
          row.getStartingLineNumber(),
          column,
          "Nilai tidak dikenal. Pilih salah satu dari " + Arrays.toString(choices) + ".");
      return null;
    }
  }

  private void check(long line, RuleCode code, RuleUnit unit, BigDecimal value) {
    if (unit != code.unit()) {
      fault(line, "unit", "Satuan aturan " + code + " harus " + code.unit() + ".");
    }
    if (!code.unit().accepts(value)) {
      fault(line, "value", "Nilai harus " + code.unit().range() + ".");
    }
  }

  private Reading finish() {
    if (problems.isEmpty()) {
      for (var code : RuleCode.values()) {
        if (!rules.containsKey(code.name())) {
          fault(0, "code", "Aturan " + code + " belum ada. Tambahkan barisnya.");
        }
      }
    }
    return problems.isEmpty() ? agreeing(new RuleSet(version, validFrom, rules)) : refused();
  }

  /** Numbers that make sense alone may still contradict each other. */
  private Reading agreeing(RuleSet set) {
    try {
      set.thresholds();
    } catch (IllegalArgumentException contradiction) {
      fault(
          0,
          "value",
          "RESULT_MEETS_FROM tidak boleh melebihi RESULT_ABOVE_FROM, dan RESULT_ABOVE_FROM tidak"
              + " boleh melebihi ACHIEVEMENT_CAP.");
    }
    try {
      set.resultGuide();
    } catch (IllegalArgumentException contradiction) {
      fault(
          0,
          "value",
          "MAJORITY_ABOVE_SHARE harus dari 0.5 sampai kurang dari 1, dan SMALL_PART_SHARE kurang"
              + " dari 1.");
    }
    return problems.isEmpty() ? new Reading(Optional.of(set), List.of()) : refused();
  }

  private Reading refused() {
    return new Reading(Optional.empty(), List.copyOf(problems));
  }

  private void fault(long line, String column, String message) {
    var place = line == 0 ? name : name + ", baris " + line;
    var where = column.isEmpty() ? place : place + ", kolom " + column;
    problems.add(new Problem(where, where + ": " + message));
  }
}
