package id.go.pariaman.kinerja.appraisal.reassignment;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.appraisal.access.Access;
import id.go.pariaman.kinerja.appraisal.access.Act;
import id.go.pariaman.kinerja.appraisal.reassignment.Reassignments.Sought;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Assessor;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** HR's page that gives an open assessor's step to another assessor. */
@Controller
@RequestMapping("/siklus/{code}/alihkan")
class ReassignmentPage {

  private static final int SHORTEST_SEARCH = 3;
  private static final Pattern NIP = Pattern.compile("[0-9]{18}");

  /** What an assessor owes, and who may do it instead. */
  record OpenStep(String id, String title, String holder, List<Assessor> lawful) {}

  private final Reassignments reassignments;
  private final Appraisals appraisals;
  private final Access access;
  private final Cycles cycles;
  private final Organisation organisation;
  private final Clock clock;

  ReassignmentPage(
      Reassignments reassignments,
      Appraisals appraisals,
      Access access,
      Cycles cycles,
      Organisation organisation,
      Clock clock) {
    this.reassignments = reassignments;
    this.appraisals = appraisals;
    this.access = access;
    this.cycles = cycles;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Asks whose, by name or NIP, and leads there; never to one's own. */
  @GetMapping
  String whose(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String cari,
      HttpServletRequest request,
      Model model) {
    if (cycles.progress(code).isEmpty()) {
      throw absent();
    }
    String spaceless = cari.replace(" ", "");
    String sought = NIP.matcher(spaceless).matches() ? spaceless : cari.strip();
    List<Sought> found =
        sought.length() < SHORTEST_SEARCH
            ? List.of()
            : reassignments.find(code, sought).stream()
                .filter(
                    each -> access.may(Act.REASSIGN, new AppraisalKey(code, each.nip()), request))
                .toList();
    if (sought.equals(spaceless) && found.size() == 1 && found.get(0).nip().equals(sought)) {
      return "redirect:/siklus/%s/alihkan/%s".formatted(code, sought);
    }
    model.addAttribute("sought", cari);
    model.addAttribute("found", found);
    model.addAttribute("most", Reassignments.FOUND);
    return page(
        code,
        sought.isEmpty() || !found.isEmpty()
            ? List.of()
            : List.of(
                new Problem(
                    "cari",
                    "Tidak ada penilaian terbuka yang cocok pada siklus ini. Ketik sedikitnya %d huruf namanya, atau 18 angka NIP-nya."
                        .formatted(SHORTEST_SEARCH))),
        model);
  }

  @GetMapping("/{nip}")
  String one(
      @PathVariable String code,
      @PathVariable String nip,
      HttpServletRequest request,
      Model model) {
    return page(allowed(code, nip, request), "", "", "", request, List.of(), model);
  }

  @PostMapping("/{nip}")
  String reassign(
      @PathVariable String code,
      @PathVariable String nip,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      Model model) {
    AppraisalCase appraisal = allowed(code, nip, request);
    try {
      reassignments.reassign(appraisal, step, to, reason, request.getRemoteUser());
      return "redirect:/siklus/%s/alihkan/%s?dialihkan".formatted(code, nip);
    } catch (Refused refused) {
      return page(appraisal, step, to, reason, request, refused.problems(), model);
    }
  }

  private String page(String code, List<Problem> problems, Model model) {
    model.addAttribute("code", code);
    model.addAttribute("problems", problems);
    return "alihkan";
  }

  private String page(
      AppraisalCase appraisal,
      String step,
      String to,
      String reason,
      HttpServletRequest request,
      List<Problem> problems,
      Model model) {
    model.addAttribute("appraisal", appraisal);
    model.addAttribute(
        "open",
        reassignments.open(appraisal).stream()
            .map(
                duty ->
                    new OpenStep(
                        duty.step(),
                        AppraisalStep.title(duty.step()),
                        nameOf(duty.assessor()),
                        reassignments.lawful(appraisal.key(), duty, request.getRemoteUser())))
            .toList());
    model.addAttribute("step", step);
    model.addAttribute("to", to);
    model.addAttribute("reason", reason);
    return page(appraisal.key().cycle(), problems, model);
  }

  /** HR, and nobody on their own case: to them it does not exist here. */
  private AppraisalCase allowed(String code, String nip, HttpServletRequest request) {
    return Optional.of(new AppraisalKey(code, nip))
        .filter(key -> NIP.matcher(key.nip()).matches())
        .flatMap(appraisals::find)
        .filter(appraisal -> access.may(Act.REASSIGN, appraisal.key(), request))
        .orElseThrow(ReassignmentPage::absent);
  }

  private String nameOf(String userId) {
    return organisation.nameAndPostOf(userId, LocalDate.now(clock)).orElse(userId);
  }

  private static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
