package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.CycleState;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Member;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.Unit;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** "Pegawai unit saya": the operator's people with what waits for them, and entry from paper. */
@Controller
@RequestMapping("/unit")
class UnitPage {

  /**
   * A step of somebody in the operator's unit.
   *
   * @param step empty where it cannot come on paper
   * @param held who enters it now; null where nobody does
   * @param mine whether that is the operator who looks
   * @param mayEnter false for somebody whom the operator assesses
   */
  record Row(
      String nip,
      String name,
      String cycle,
      String title,
      String until,
      String step,
      String held,
      boolean mine,
      boolean mayEnter) {}

  private final Entries entries;
  private final Appraisals appraisals;
  private final Cycles cycles;
  private final Organisation organisation;
  private final Clock clock;

  UnitPage(
      Entries entries,
      Appraisals appraisals,
      Cycles cycles,
      Organisation organisation,
      Clock clock) {
    this.entries = entries;
    this.appraisals = appraisals;
    this.cycles = cycles;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  String people(Principal user, Model model) {
    return people(user, List.of(), model);
  }

  private String people(Principal user, List<Problem> problems, Model model) {
    model.addAttribute("problems", problems);
    String code = organisation.unitServedBy(user.getName(), today()).orElseThrow(UnitPage::absent);
    model.addAttribute(
        "unit",
        organisation.units().stream()
            .filter(unit -> unit.code().equals(code))
            .map(Unit::name)
            .findFirst()
            .orElse(code));
    model.addAttribute(
        "cycles",
        cycles.all().stream()
            .filter(cycle -> cycle.state() != CycleState.ENDED)
            .map(Cycle::code)
            .toList());
    model.addAttribute(
        "rows",
        organisation.members(today(), List.of(code)).stream()
            .filter(member -> !member.nip().equals(user.getName()))
            .flatMap(member -> rows(member, user.getName()))
            .toList());
    return "unit";
  }

  private Stream<Row> rows(Member member, String operator) {
    return cycles.all().stream()
        .filter(cycle -> cycle.state() != CycleState.ENDED)
        .flatMap(cycle -> appraisals.find(new AppraisalKey(cycle.code(), member.nip())).stream())
        .filter(appraisal -> !appraisal.finished())
        .map(appraisal -> row(appraisal, operator));
  }

  private Row row(AppraisalCase appraisal, String operator) {
    AppraisalKey key = appraisal.key();
    boolean onPaper =
        AppraisalStep.of(appraisal.step()).filter(Entries.ON_PAPER::contains).isPresent();
    Optional<String> holder = entries.open(key, appraisal.step()).map(Entry::operator);
    return new Row(
        key.nip(),
        appraisal.name(),
        key.cycle(),
        AppraisalStep.title(appraisal.step()),
        appraisal.stepDue().map(EntryText::date).orElse("-"),
        onPaper ? appraisal.step() : "",
        holder.map(this::nameOf).orElse(null),
        holder.filter(operator::equals).isPresent(),
        entries.mayEnter(key, operator));
  }

  @GetMapping("/{cycle}/{nip}/{step}")
  String one(
      @PathVariable String cycle,
      @PathVariable String nip,
      @PathVariable String step,
      Principal user,
      Model model) {
    return page(allowed(cycle, nip, user), step, List.of(), model);
  }

  private String page(AppraisalCase appraisal, String step, List<Problem> problems, Model model) {
    model.addAttribute("appraisal", appraisal);
    model.addAttribute("step", step);
    model.addAttribute("title", AppraisalStep.title(step));
    model.addAttribute("due", appraisal.stepDue().map(EntryText::date).orElse("-"));
    model.addAttribute("problems", problems);
    return "isi-atas-nama";
  }

  /** The scan comes in, and the form opens in Tasklist. */
  @PostMapping("/{cycle}/{nip}/{step}")
  String open(
      @PathVariable String cycle,
      @PathVariable String nip,
      @PathVariable String step,
      @RequestParam(required = false) MultipartFile scan,
      @RequestParam(defaultValue = "false") boolean signed,
      Principal user,
      Model model)
      throws IOException {
    AppraisalCase appraisal = allowed(cycle, nip, user);
    try {
      if (!signed) {
        throw Refused.because(
            "signed", "Centang pernyataan bahwa formulir kertasnya ditandatangani pegawai.");
      }
      entries.open(
          appraisal.key(), step, user.getName(), scan == null ? new byte[0] : scan.getBytes());
      return "redirect:/unit/%s/%s/%s/tugas".formatted(cycle, nip, step);
    } catch (Refused refused) {
      return page(appraisal, step, refused.problems(), model);
    }
  }

  @PostMapping("/{cycle}/{nip}/{step}/kembalikan")
  String giveBack(
      @PathVariable String cycle,
      @PathVariable String nip,
      @PathVariable String step,
      Principal user,
      Model model) {
    AppraisalCase appraisal = allowed(cycle, nip, user);
    try {
      entries.giveBack(appraisal.key(), step, user.getName());
      return "redirect:/unit";
    } catch (Refused refused) {
      return people(user, refused.problems(), model);
    }
  }

  private AppraisalCase allowed(String cycle, String nip, Principal user) {
    return Optional.of(new AppraisalKey(cycle, nip))
        .flatMap(appraisals::find)
        .filter(appraisal -> entries.mayEnter(appraisal.key(), user.getName()))
        .orElseThrow(UnitPage::absent);
  }

  private String nameOf(String userId) {
    return organisation.nameOf(userId).orElse(userId);
  }

  private static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
