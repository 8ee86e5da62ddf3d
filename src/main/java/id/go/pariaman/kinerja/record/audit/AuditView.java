package id.go.pariaman.kinerja.record.audit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An entry in words. */
record AuditView(
    long no,
    String at,
    String actor,
    String act,
    String subject,
    String before,
    String after,
    String reason,
    String hash) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm.ss", Locale.forLanguageTag("id-ID"));

  static final List<String> HEADINGS =
      List.of(
          "Nomor",
          "Waktu",
          "Pelaku",
          "Tindakan",
          "Objek",
          "Sebelum",
          "Sesudah",
          "Alasan",
          "Sidik sebelumnya",
          "Sidik");

  static AuditView of(AuditStore.Named named, ZoneId zone) {
    AuditEntry entry = named.entry();
    return new AuditView(
        entry.no(),
        MOMENT.format(entry.at().atZone(zone)),
        actor(entry.actor(), named.actorName()),
        AuditKind.label(entry.kind()),
        entry.subject(),
        entry.before(),
        entry.after(),
        entry.reason(),
        entry.hash());
  }

  private static String actor(String userId, String name) {
    if (userId.equals(AuditAct.SYSTEM)) {
      return "Sistem";
    }
    return name == null ? userId : "%s (%s)".formatted(name, userId);
  }

  /** The values behind {@link #HEADINGS}; the moment with its offset, so that it can be sorted. */
  static List<String> row(AuditStore.Named named, ZoneId zone) {
    AuditEntry entry = named.entry();
    AuditView view = of(named, zone);
    return Arrays.asList(
        String.valueOf(entry.no()),
        entry.at().atZone(zone).toOffsetDateTime().toString(),
        view.actor,
        view.act,
        view.subject,
        view.before,
        view.after,
        view.reason,
        entry.previousHash(),
        view.hash);
  }
}
