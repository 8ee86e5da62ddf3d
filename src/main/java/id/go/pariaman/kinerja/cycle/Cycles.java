package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.organisation.EvaluationWindow;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.Unit;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import id.go.pariaman.kinerja.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to cycles: open, enrol, move from phase to phase, end. */
@Service
public class Cycles {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

  private final CycleStore store;
  private final EnrolmentStore enrolments;
  private final Organisation organisation;
  private final WorkingCalendar calendar;
  private final RuleSets ruleSets;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Cycles(
      CycleStore store,
      EnrolmentStore enrolments,
      Organisation organisation,
      WorkingCalendar calendar,
      RuleSets ruleSets,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.enrolments = enrolments;
    this.organisation = organisation;
    this.calendar = calendar;
    this.ruleSets = ruleSets;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens a cycle and publishes {@link CycleOpened} in the same transaction.
   *
   * @throws Refused with every problem of the request, or when the code is taken
   */
  @Transactional
  public Cycle open(OpenCycle request, String by) {
    LocalDate today = LocalDate.now(clock);
    OpenCycle cycle = request.checked(today);
    refuseUnknownUnits(cycle.units());
    RuleSet rules = ruleSets.inForceOn(today);
    if (!store.insert(cycle, rules.version(), by, now())) {
      throw Refused.because(
          "code",
          "Siklus dengan kode %s sudah ada. Pakai kode lain, misalnya %s-2."
              .formatted(cycle.code(), cycle.code()));
    }
    store.insertPhases(cycle.code(), PhaseDates.lay(cycle, today, calendar, rules));
    events.publishEvent(
        AuditAct.of(AuditKind.CYCLE_OPENED, by, cycle.code())
            .changing(null, "aturan %s, %s".formatted(rules.version(), scope(cycle.units()))));
    events.publishEvent(new CycleOpened(cycle.code()));
    return get(cycle.code());
  }

  private static String scope(List<String> units) {
    return units.isEmpty() ? "seluruh kota" : "unit " + String.join(", ", units);
  }

  private void refuseUnknownUnits(List<String> units) {
    Set<String> known =
        organisation.units().stream().map(Unit::code).collect(Collectors.toUnmodifiableSet());
    List<String> unknown = units.stream().filter(unit -> !known.contains(unit)).toList();
    if (!unknown.isEmpty()) {
      throw Refused.because(
          "units",
          "Kode unit kerja tidak dikenal: %s. Pakai kode dari daftar unit kerja."
              .formatted(String.join(", ", unknown)));
    }
  }

  /** Everybody is enrolled for the first time; a later enrolment changes nothing here. */
  @Transactional
  void startTargetSetting(String code) {
    Cycle cycle = get(code);
    if (cycle.state() == CycleState.ENROLLING) {
      store.startPhase(cycle, CycleState.TARGET_SETTING, 0, 0, now());
      recordStart(cycle);
    }
  }

  public Optional<Cycle> find(String code) {
    return store.find(code);
  }

  /** All cycles, the newest first. */
  public List<Cycle> all() {
    return store.all();
  }

  public Cycle get(String code) {
    return store
        .find(code)
        .orElseThrow(() -> new IllegalArgumentException("no such cycle: " + code));
  }

  /** Codes of the units that take part; empty for the whole city. */
  public List<String> units(String code) {
    return enrolments.units(code);
  }

  public Optional<CycleProgress> progress(String code) {
    return store.find(code).map(store::progress);
  }

  /** Whether a period has been opened; holds the answer until the transaction ends. */
  @Transactional
  public boolean periodOpen(String code, int period) {
    return store.findForShare(code).orElseThrow().period() >= period;
  }

  /**
   * Last day of a phase: 0 target setting, 1..n the periods, n + 1 the closing, which goes on after
   * it while anybody has no outcome.
   */
  public LocalDate phaseEnd(String code, int phase) {
    return store.phaseEnd(code, phase);
  }

  /**
   * The days in which a period is evaluated: the last of its phase, as many working days before the
   * end of a quarter as the rule set gives after it, but none of the phase before (the agency
   * decides, Art. 24(3)).
   */
  public EvaluationWindow evaluationWindow(String code, int period) {
    LocalDate closes = phaseEnd(code, period);
    LocalDate opens =
        calendar.minusWorkingDays(closes, 2 * rules(code).days(RuleCode.PERIODIC_WINDOW_DAYS));
    LocalDate first = phaseEnd(code, period - 1).plusDays(1);
    return new EvaluationWindow(opens.isAfter(first) ? opens : first, closes);
  }

  public RuleSet rules(String code) {
    return ruleSets.version(get(code).ruleSetVersion());
  }

  /** How many people still have something to do in the running phase; 0 lets it end early. */
  public int unfinishedInPhase(String code) {
    Cycle cycle = get(code);
    return switch (cycle.state()) {
      case ENROLLING, TARGET_SETTING ->
          store.openInTargetSetting(code) + enrolments.notLaunched(code, 1).size();
      case EVALUATION -> store.openInPeriod(code, cycle.period());
      case CLOSING, ENDED -> store.open(code) + enrolments.notLaunched(code, 1).size();
    };
  }

  /**
   * HR ends the running phase before its date.
   *
   * @throws Refused while anything of the phase is open
   */
  @Transactional
  public void endEarly(String code, String by) {
    Cycle cycle = get(code);
    int open = unfinishedInPhase(code);
    if (open > 0) {
      throw Refused.because(
          "",
          "Tahap ini belum dapat ditutup: masih ada %d orang yang belum selesai. %s"
              .formatted(open, untilWhen(cycle)));
    }
    store.endPhase(code, cycle.phase(), by, now());
    events.publishEvent(
        AuditAct.of(AuditKind.PHASE_ENDED_EARLY, by, code)
            .changing(standing(cycle), null)
            .because("Semua orang selesai pada tahap ini."));
  }

  /** The closing has no last day: it goes on until everybody has an outcome. */
  private String untilWhen(Cycle cycle) {
    return cycle.state() == CycleState.CLOSING
        ? "Siklus berakhir setelah setiap pegawai mempunyai hasil."
        : "Tunggu sampai selesai atau sampai %s."
            .formatted(DATE.format(store.phaseEnd(cycle.code(), cycle.phase())));
  }

  /** Opens the next period; the phase before it ends with that. */
  @Transactional
  public void openNextPeriod(String code) {
    Cycle cycle = get(code);
    store.endPhase(code, cycle.phase(), "DATE", now());
    store.startPhase(cycle, CycleState.EVALUATION, cycle.period() + 1, cycle.period() + 1, now());
    recordStart(cycle);
  }

  public boolean morePeriods(String code) {
    Cycle cycle = get(code);
    return !cycle.isLast(cycle.period());
  }

  /** All periods are over; what is left is to receive the results. */
  @Transactional
  public void startClosing(String code) {
    Cycle cycle = get(code);
    if (cycle.state() == CycleState.EVALUATION) {
      store.endPhase(code, cycle.period(), "DATE", now());
      store.startPhase(
          cycle, CycleState.CLOSING, cycle.period(), cycle.periodKind().count() + 1, now());
      recordStart(cycle);
    }
  }

  public boolean everyoneFinished(String code) {
    return store.open(code) == 0 && enrolments.notLaunched(code, 1).isEmpty();
  }

  @Transactional
  public void end(String code) {
    if (!everyoneFinished(code)) {
      throw new IllegalStateException("cycle " + code + " has open appraisals");
    }
    Cycle cycle = get(code);
    store.endPhase(code, cycle.phase(), "DATE", now());
    store.end(code, now());
    events.publishEvent(
        AuditAct.of(AuditKind.CYCLE_ENDED, AuditAct.SYSTEM, code)
            .changing(standing(cycle), standing(get(code)))
            .because("Setiap pegawai mempunyai hasil."));
  }

  private void recordStart(Cycle before) {
    events.publishEvent(
        AuditAct.of(AuditKind.PHASE_STARTED, AuditAct.SYSTEM, before.code())
            .changing(standing(before), standing(get(before.code()))));
  }

  private static String standing(Cycle cycle) {
    return cycle.state() == CycleState.EVALUATION
        ? "%s, periode %d".formatted(cycle.state().label(), cycle.period())
        : cycle.state().label();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
