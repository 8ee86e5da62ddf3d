package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.KinerjaApplication;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.organisation.Organisation;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Entries from paper in the words of their readers: who entered what for whom, and when. */
@Component
public class EntryText {

  /**
   * An entry as its readers see it.
   *
   * @param step id in the diagram where the entry is open, so that its person can take it back;
   *     empty otherwise
   * @param scan address of the scan
   */
  public record View(String text, String step, String scan, String hash) {}

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.forLanguageTag("id-ID"))
          .withZone(KinerjaApplication.ZONE);

  private final Entries entries;
  private final Organisation organisation;

  EntryText(Entries entries, Organisation organisation) {
    this.entries = entries;
    this.organisation = organisation;
  }

  /** Those that are open or were entered, the latest first. */
  public List<View> of(AppraisalKey key) {
    return entries.all(key).stream()
        .filter(entry -> entry.isOpen() || entry.isEntered())
        .map(this::view)
        .toList();
  }

  private View view(Entry entry) {
    String who =
        "oleh %s untuk %s dari formulir kertas bertanda tangan"
            .formatted(nameOf(entry.operator()), nameOf(entry.key().nip()));
    String text =
        entry.isOpen()
            ? "%s sedang diisi %s sejak %s."
                .formatted(AppraisalStep.title(entry.step()), who, date(entry.openedAt()))
            : "%s diisi %s pada %s."
                .formatted(
                    AppraisalStep.title(entry.step()), who, date(entry.endedAt().orElseThrow()));
    return new View(
        text, entry.isOpen() ? entry.step() : "", "/pindaian/" + entry.id(), entry.scanHash());
  }

  static String date(TemporalAccessor time) {
    return DATE.format(time);
  }

  private String nameOf(String userId) {
    return organisation.nameOf(userId).orElse(userId);
  }
}
