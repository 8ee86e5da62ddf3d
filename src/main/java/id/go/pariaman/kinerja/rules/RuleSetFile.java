package id.go.pariaman.kinerja.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.go.pariaman.kinerja.refusal.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,30}");

  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Rule> rules = new HashMap<>();
  private String version;
  private LocalDate validFrom;
  private boolean headerIsWrong;

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
    if (!row.getHeader().equals(COLUMNS)) {
      headerIsWrong = true;
      return;
    }
    long line = row.getStartingLineNumber();
    var read = new RuleRow(row, (column, message) -> fault(line, column, message));
    sameVersion(read, line);
    read.rule()
        .filter(rule -> rules.put(rule.code().name(), rule) != null)
        .ifPresent(
            twice ->
                fault(
                    line,
                    "code",
                    "Aturan " + twice.code() + " tertulis dua kali. Hapus salah satunya."));
  }

  private void sameVersion(RuleRow row, long line) {
    if (version == null) {
      version = row.version();
    }
    if (!VERSION.matcher(row.version()).matches()) {
      fault(line, "version", "Tulis versi seperti 2026-1.");
    } else if (!row.version().equals(version)) {
      fault(line, "version", "Tulis satu versi yang sama pada semua baris.");
    }
    row.validFrom()
        .ifPresent(
            day -> {
              if (validFrom == null) {
                validFrom = day;
              } else if (!day.equals(validFrom)) {
                fault(line, "validFrom", "Tulis tanggal berlaku yang sama pada semua baris.");
              }
            });
  }

  private Reading finish() {
    if (headerIsWrong) {
      fault(1, "", "Judul kolom harus: " + String.join(",", COLUMNS) + ".");
    }
    if (problems.isEmpty() && rules.isEmpty()) {
      fault(0, "", "Berkas tidak berisi aturan. Tambahkan barisnya.");
    }
    return problems.isEmpty() ? agreeing(new RuleSet(version, validFrom, rules)) : refused();
  }

  /**
   * Numbers that make sense alone may still contradict each other. A set that lacks later codes was
   * checked when it was new.
   */
  private Reading agreeing(RuleSet set) {
    if (!set.missing().isEmpty()) {
      return new Reading(Optional.of(set), List.of());
    }
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
