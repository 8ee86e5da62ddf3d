package id.go.pariaman.kinerja.process.form;

import id.go.pariaman.kinerja.KinerjaApplication;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A user task as its form sees it.
 *
 * @param step id of the task in the diagram
 * @param period the period that it belongs to, 0 outside of periods
 * @param user who asks; the assignee where nobody is signed in
 */
public record TaskAt(
    String step,
    String businessKey,
    int period,
    String user,
    OffsetDateTime since,
    Optional<OffsetDateTime> due) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.forLanguageTag("id-ID"))
          .withZone(KinerjaApplication.ZONE);

  public AppraisalKey appraisal() {
    return AppraisalKey.of(businessKey);
  }

  /** The due date in words, e.g. "Jumat, 5 Desember 2026". */
  public String dueText() {
    return due.map(TaskAt::dateText).orElse("tanpa batas waktu");
  }

  public static String dateText(TemporalAccessor date) {
    return DATE.format(date);
  }
}
