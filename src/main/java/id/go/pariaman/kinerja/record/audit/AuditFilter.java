package id.go.pariaman.kinerja.record.audit;

import id.go.pariaman.kinerja.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the inspector looks for; null where anything will do.
 *
 * @param from first day, inclusive
 * @param until last day, inclusive
 * @param actor user id of who did it
 * @param subject beginning of the subject's key, or a NIP in it
 */
record AuditFilter(LocalDate from, LocalDate until, String actor, String subject, AuditKind kind) {

  /** The last day that Java knows has no day after it. */
  private static final int LAST_YEAR = 9999;

  /** As it is typed. */
  record Typed(String dari, String sampai, String pelaku, String objek, String jenis) {

    static final Typed NOTHING = new Typed(null, null, null, null, null);

    /** What was typed, for the next address. */
    Map<String, String> parameters() {
      Map<String, String> given = new LinkedHashMap<>();
      given.put("dari", dari);
      given.put("sampai", sampai);
      given.put("pelaku", pelaku);
      given.put("objek", objek);
      given.put("jenis", jenis);
      given.values().removeIf(value -> blank(value) == null);
      return given;
    }

    /**
     * @throws Refused naming what cannot be read
     */
    AuditFilter read() {
      return new AuditFilter(
          day("dari", dari), day("sampai", sampai), blank(pelaku), blank(objek), kind());
    }

    private AuditKind kind() {
      return Arrays.stream(AuditKind.values())
          .filter(each -> each.name().equals(jenis))
          .findFirst()
          .orElse(null);
    }

    private static LocalDate day(String field, String text) {
      if (blank(text) == null) {
        return null;
      }
      try {
        LocalDate day = LocalDate.parse(text.strip());
        return day.withYear(Math.min(day.getYear(), LAST_YEAR));
      } catch (DateTimeException unreadable) {
        throw Refused.because(
            field, "Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-03-31.");
      }
    }

    private static String blank(String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  Object firstMoment(ZoneId zone) {
    return from == null ? null : from.atStartOfDay(zone).toOffsetDateTime();
  }

  Object momentAfter(ZoneId zone) {
    return until == null ? null : until.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
  }
}
