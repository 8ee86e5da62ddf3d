package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What HR says to open a cycle.
 *
 * @param code letters, digits and hyphens, e.g. {@code 2026}
 * @param targetSettingUntil last day of target setting; by law 31 January (Art. 14(1)), later for a
 *     cycle that starts late
 * @param evaluationUntil last day of the annual evaluation; by law 31 January of the next year
 *     (p.90)
 * @param units unit codes that take part; empty or absent for the whole city
 */
public record OpenCycle(
    String code,
    Integer year,
    PeriodKind periods,
    LocalDate targetSettingUntil,
    LocalDate evaluationUntil,
    List<String> units) {

  private static final int YEARS_AFTER = 2;

  /**
   * A cycle to walk through at any time of any year: its phases follow one another from today on as
   * closely as the rules let them, wherever the quarters of the calendar lie.
   */
  public static OpenCycle fromToday(
      String code,
      int year,
      PeriodKind periods,
      LocalDate today,
      WorkingCalendar calendar,
      RuleSet rules) {
    LocalDate targets = calendar.plusWorkingDays(today, PhaseDates.leastOfTargetSetting(rules));
    LocalDate evaluation =
        calendar.plusWorkingDays(targets, PhaseDates.leastOfPeriod(rules) * periods.count());
    return new OpenCycle(code, year, periods, targets, evaluation, List.of());
  }

  /**
   * @param today tells a late cycle, whose phases end after its year, from a slip of the keyboard
   * @throws Refused with every problem
   */
  OpenCycle checked(LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (code == null || !code.matches("[A-Za-z0-9][A-Za-z0-9-]{0,30}")) {
      problems.add(
          new Problem(
              "code", "Isi kode siklus dengan huruf, angka atau tanda hubung, misalnya 2026."));
    }
    if (year == null || year < 2000 || year > 2100) {
      problems.add(new Problem("year", "Isi tahun kinerja antara 2000 dan 2100."));
    }
    if (periods == null) {
      problems.add(
          new Problem(
              "periods", "Pilih periode evaluasi: Triwulan (QUARTERLY) atau Bulanan (MONTHLY)."));
    }
    if (targetSettingUntil == null) {
      problems.add(new Problem("targetSettingUntil", "Isi tanggal akhir penyusunan SKP."));
    }
    if (evaluationUntil == null) {
      problems.add(new Problem("evaluationUntil", "Isi tanggal akhir evaluasi tahunan."));
    } else if (targetSettingUntil != null && !evaluationUntil.isAfter(targetSettingUntil)) {
      problems.add(
          new Problem(
              "evaluationUntil",
              "Tanggal akhir evaluasi harus setelah tanggal akhir penyusunan SKP."));
    }
    if (year != null) {
      int last = Math.max(year, today.getYear()) + YEARS_AFTER;
      checkYear("targetSettingUntil", targetSettingUntil, last, problems);
      checkYear("evaluationUntil", evaluationUntil, last, problems);
    }
    if (units != null && units.stream().anyMatch(Objects::isNull)) {
      problems.add(new Problem("units", "Isi setiap kode unit kerja, atau kosongkan daftarnya."));
    }
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    return new OpenCycle(
        code,
        year,
        periods,
        targetSettingUntil,
        evaluationUntil,
        units == null ? List.of() : List.copyOf(units));
  }

  private void checkYear(String field, LocalDate date, int last, List<Problem> problems) {
    if (date != null && (date.getYear() < year - 1 || date.getYear() > last)) {
      problems.add(
          new Problem(
              field,
              "Tanggal ini tidak cocok dengan tahun kinerja. Isi tanggal antara tahun %d dan %d."
                  .formatted(year - 1, last)));
    }
  }
}
