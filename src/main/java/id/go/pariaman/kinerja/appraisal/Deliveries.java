package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Assessor;
import id.go.pariaman.kinerja.organisation.Member;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.legalclock.Finality;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to evaluation documents: handed over, received, not returned. */
@Service
public class Deliveries {

  private static final String BECAUSE_LATE =
      "dievaluasi oleh atasan Pejabat Penilai Kinerja karena penilai tidak menilai sampai batas waktu (PermenPANRB 6/2022 hlm. 90 angka 11)";
  private static final String BY_REGIONAL_HEAD =
      "dievaluasi oleh kepala daerah (PermenPANRB 6/2022 hlm. 90 angka 12)";

  /** The law names no addressee where a regional head assessed and the result is not final. */
  private static final String NOBODY_ABOVE =
      "kepala daerah melalui BKPSDM, karena di atas beliau tidak ada atasan Pejabat Penilai Kinerja,";

  private final DeliveryStore store;
  private final Duties duties;
  private final Evaluations evaluations;
  private final Cycles cycles;
  private final Organisation organisation;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Deliveries(
      DeliveryStore store,
      Duties duties,
      Evaluations evaluations,
      Cycles cycles,
      Organisation organisation,
      WorkingCalendar calendar,
      Clock clock) {
    this.store = store;
    this.duties = duties;
    this.evaluations = evaluations;
    this.cycles = cycles;
    this.organisation = organisation;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Hands the evaluation document over; the clock for its return starts (p.114 no.5-6, p.116
   * no.9-10). Whether it is final, and otherwise who hears an objection, is settled here: nobody,
   * where nobody stands above the assessor.
   */
  @Transactional
  public void deliver(AppraisalKey key) {
    int year = cycles.get(key.cycle()).periodKind().count();
    boolean late = duties.superiorActs(key, AppraisalStep.REVIEW_PERFORMANCE.id(), year);
    String assessor = evaluations.get(key, year).ratedBy();
    Optional<Assessor> above = organisation.superiorOf(assessor, today());
    Finality finality =
        Finality.of(
            level(key),
            above.isEmpty() ? Finality.AssessorType.REGIONAL_HEAD : Finality.AssessorType.SUPERIOR,
            late);
    RuleCode days = late ? RuleCode.RETURN_TO_SUPERIOR : RuleCode.RETURN_DOCUMENT;
    store.insert(
        key,
        new Delivery(
            !finality.objectionAllowed(),
            finality.objectionAllowed()
                ? Optional.empty()
                : Optional.of(late ? BECAUSE_LATE : BY_REGIONAL_HEAD),
            today(),
            calendar.plusWorkingDays(today(), cycles.rules(key.cycle()).days(days)),
            finality.objectionAllowed() ? above.map(Assessor::userId) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** What is led counts, in one's own post or as Plt; whoever has no post leads nothing. */
  private Finality.Level level(AppraisalKey key) {
    return organisation
        .member(key.nip(), today())
        .map(Deliveries::level)
        .orElse(Finality.Level.EXECUTOR);
  }

  private static Finality.Level level(Member member) {
    return switch (member.leads()) {
      case HIGH_LEADER -> Finality.Level.HIGH_LEADER;
      case INDEPENDENT_UNIT -> Finality.Level.INDEPENDENT_UNIT_HEAD;
      case NONE -> Finality.Level.valueOf(member.level().name());
    };
  }

  public Optional<Delivery> find(AppraisalKey key) {
    return store.find(key);
  }

  /** Who hears an objection, in words that follow "kepada". */
  public String addressee(Delivery delivery) {
    return delivery
        .objectionTo()
        .map(to -> organisation.nameAndPostOf(to, today()).orElse(to))
        .orElse(NOBODY_ABOVE);
  }

  /** Last day of an objection to a document received today: 14 working days (p.117 B.2). */
  public LocalDate objectionUntil(AppraisalKey key) {
    return calendar.plusWorkingDays(
        today(), cycles.rules(key.cycle()).days(RuleCode.OBJECTION_FILE));
  }

  /** The employee received the document. Receiving is not agreeing. */
  @Transactional
  public void receive(AppraisalKey key, String remark) {
    Delivery delivery =
        find(key).orElseThrow(() -> new IllegalStateException("not delivered: " + key));
    store.receive(
        key,
        now(),
        delivery.finalResult() ? null : objectionUntil(key),
        remark == null || remark.isBlank() ? null : remark.strip());
  }

  /**
   * The document did not come back in time (p.114 no.6); the law names no consequence, so the
   * result simply stands.
   */
  @Transactional
  public void closeUnreturned(AppraisalKey key) {
    store.markUnreturned(key, now());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
