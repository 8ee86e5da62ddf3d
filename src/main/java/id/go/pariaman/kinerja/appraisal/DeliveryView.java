package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.KinerjaApplication;
import id.go.pariaman.kinerja.rules.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The evaluation document as its owner reads of it: when it came and went, whether it is final, and
 * to whom and until when an objection may be made (p.90 no.11-12, p.114-117).
 */
record DeliveryView(String delivered, String received, String objection) {

  /** Instants come from the database in UTC, and people count days in the city. */
  static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.forLanguageTag("id-ID"))
          .withZone(KinerjaApplication.ZONE);

  /**
   * @param closed nobody waits for its return any more
   * @param addressee who hears an objection
   * @param time how long an objection may be made after the receipt
   */
  static DeliveryView of(
      Delivery delivery, boolean closed, String addressee, Rule time, LocalDate today) {
    return new DeliveryView(
        DATE.format(delivery.deliveredOn()),
        received(delivery, closed),
        objection(delivery, closed, addressee, time, today));
  }

  private static String received(Delivery delivery, boolean closed) {
    return delivery
        .receivedAt()
        .map(DATE::format)
        .orElseGet(
            () ->
                (closed ? "Tidak dikembalikan sampai " : "Belum, kembalikan paling lambat ")
                    + DATE.format(delivery.returnBy()));
  }

  private static String objection(
      Delivery delivery, boolean closed, String addressee, Rule time, LocalDate today) {
    if (delivery.finalResult()) {
      return "Hasil ini bersifat final dan tidak dapat diajukan keberatan"
          + delivery.finalBecause().map(because -> ", karena " + because).orElse("")
          + ".";
    }
    String right =
        "Bila Anda tidak sependapat, Anda dapat mengajukan keberatan kepada %s dengan menyebut alasannya"
            .formatted(addressee);
    String rule = "(%s, %s)".formatted(time.valueText(), time.basis());
    if (delivery.objectionUntil().isPresent()) {
      LocalDate until = delivery.objectionUntil().get();
      return delivery.objectionRuns(today)
          ? "%s, paling lambat %s %s.".formatted(right, DATE.format(until), rule)
          : "Batas waktu keberatan sudah lewat: %s %s.".formatted(DATE.format(until), rule);
    }
    return closed
        ? "Waktu keberatan dihitung sejak dokumen diterima, dan penerimaan Anda tidak tercatat. Hubungi BKPSDM bila Anda tidak sependapat."
        : "%s, sejak Anda menerima dokumen %s.".formatted(right, rule);
  }
}
