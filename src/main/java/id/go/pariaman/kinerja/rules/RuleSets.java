package id.go.pariaman.kinerja.rules;

import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule sets this city works by. */
@Service
public class RuleSets {

  private final RuleSetStore store;
  private final ApplicationEventPublisher events;
  private final Map<String, RuleSet> known = new ConcurrentHashMap<>();

  RuleSets(RuleSetStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  /**
   * Stores every file that is not stored yet; the same files again change nothing.
   *
   * @throws Refused naming every fault of every file, or when a stored version has other content;
   *     then nothing is stored
   */
  @Transactional
  public void load(Resource... files) {
    var problems = new ArrayList<Problem>();
    var sets = new ArrayList<RuleSet>();
    for (var file : files) {
      var reading = RuleSetFile.read(file);
      problems.addAll(reading.problems());
      reading.ruleSet().ifPresent(sets::add);
    }
    problems.addAll(lackedByNewest(sets));
    if (problems.isEmpty()) {
      sets.forEach(set -> problems.addAll(storeOnce(set)));
    }
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
  }

  /** Old sets stay as they were when later codes come; the newest must know them all. */
  private static List<Problem> lackedByNewest(List<RuleSet> sets) {
    return sets.stream()
        .max(Comparator.comparing(RuleSet::validFrom))
        .map(newest -> newest.missing().stream().map(code -> lacked(newest, code)).toList())
        .orElse(List.of());
  }

  private static Problem lacked(RuleSet set, RuleCode code) {
    return new Problem(
        set.version(),
        "Himpunan aturan "
            + set.version()
            + " belum memuat aturan "
            + code
            + ". Tambahkan barisnya pada berkasnya.");
  }

  private List<Problem> storeOnce(RuleSet set) {
    var stored = store.find(set.version());
    if (stored.isPresent()) {
      return stored.get().equals(set) ? List.of() : List.of(changed(set));
    }
    var rival = store.versionValidFrom(set.validFrom());
    if (rival.isPresent()) {
      return List.of(sameDay(set, rival.get()));
    }
    store.insert(set);
    events.publishEvent(
        AuditAct.of(AuditKind.RULES_PUBLISHED, AuditAct.SYSTEM, set.version())
            .changing(null, "berlaku sejak %s, isi %s".formatted(set.validFrom(), set.digest())));
    return List.of();
  }

  private static Problem changed(RuleSet set) {
    return new Problem(
        set.version(),
        "Himpunan aturan "
            + set.version()
            + " sudah tersimpan dengan isi lain dan tidak dapat diubah."
            + " Buat berkas dengan versi baru dan tanggal berlaku yang baru.");
  }

  private static Problem sameDay(RuleSet set, String rival) {
    return new Problem(
        set.version(),
        "Himpunan aturan "
            + set.version()
            + " mulai berlaku pada tanggal yang sama dengan versi "
            + rival
            + ". Pilih tanggal berlaku yang lain.");
  }

  /**
   * @throws IllegalStateException when no rule set is in force yet on that day
   */
  public RuleSet inForceOn(LocalDate day) {
    return version(
        store
            .versionInForceOn(day)
            .orElseThrow(() -> new IllegalStateException("no rule set in force on " + day)));
  }

  /** All versions, the newest first. */
  public List<RuleSet> all() {
    return store.versions().stream().map(this::version).toList();
  }

  /**
   * @throws IllegalStateException when that version is not stored
   */
  public RuleSet version(String version) {
    return known.computeIfAbsent(
        version,
        wanted ->
            store
                .find(wanted)
                .orElseThrow(() -> new IllegalStateException("no rule set " + wanted)));
  }
}
