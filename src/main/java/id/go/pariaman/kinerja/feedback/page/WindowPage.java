package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.SurveyWindow;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.WindowState;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The survey windows of a cycle for the staff: how many have answered, sheets with codes, the early
 * end. HR sees all service points, a personnel officer those of the own unit.
 */
@Controller
@RequestMapping("/siklus/{code}/survei")
class WindowPage {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

  /** A window with the counts that the viewer may see. */
  record Shown(SurveyWindow window, List<PointCount> points) {

    public boolean isCollecting() {
      return window.state() == WindowState.COLLECTING;
    }

    public String until() {
      return DATE.format(window.closesOn());
    }

    /** Verified answers that are still wanted; none once the sample is there. */
    public static int wanted(PointCount point) {
      return Math.max(0, point.minimumSample() - point.spent());
    }
  }

  private final Surveys surveys;
  private final Staff staff;
  private final CodePrinting printing;
  private final EarlyEnd earlyEnd;

  WindowPage(Surveys surveys, Staff staff, CodePrinting printing, EarlyEnd earlyEnd) {
    this.surveys = surveys;
    this.staff = staff;
    this.printing = printing;
    this.earlyEnd = earlyEnd;
  }

  @GetMapping
  String windows(
      @PathVariable String code, Principal user, HttpServletRequest request, Model page) {
    return windows(code, user, request, List.of(), page);
  }

  private String windows(
      String cycle,
      Principal user,
      HttpServletRequest request,
      List<Problem> problems,
      Model page) {
    boolean hr = isHr(request);
    Optional<String> unit = staff.serves(user.getName());
    page.addAttribute("cycle", cycle);
    page.addAttribute("hr", hr);
    page.addAttribute("problems", problems);
    page.addAttribute("uses", CodeUse.values());
    page.addAttribute("most", CodePrinting.MOST);
    page.addAttribute(
        "windows",
        surveys.all().stream()
            .filter(window -> window.key().cycle().equals(cycle))
            .map(window -> new Shown(window, points(window.key(), hr, unit)))
            .toList());
    return "survei-siklus";
  }

  private List<PointCount> points(WindowKey window, boolean hr, Optional<String> unit) {
    return surveys.counts(window).stream()
        .filter(point -> hr || unit.filter(point.unitCode()::equals).isPresent())
        .toList();
  }

  /** The sheet is shown once: codes are not kept. */
  @PostMapping("/cetak")
  Object print(
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int period,
      @RequestParam(defaultValue = "") String servicePoint,
      @RequestParam(defaultValue = "") String use,
      @RequestParam(defaultValue = "") String count,
      Principal user,
      HttpServletRequest request,
      Model page) {
    PointCount point =
        window(code, period)
            .flatMap(
                window ->
                    points(window, isHr(request), staff.serves(user.getName())).stream()
                        .filter(each -> each.servicePoint().equals(servicePoint))
                        .findFirst())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    try {
      byte[] pdf = printing.print(new WindowKey(code, period), point, use, count, user.getName());
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_PDF)
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment()
                  .filename("kode-" + servicePoint + ".pdf", StandardCharsets.UTF_8)
                  .build()
                  .toString())
          .body(pdf);
    } catch (Refused refused) {
      String view = windows(code, user, request, refused.problems(), page);
      return new ModelAndView(view, page.asMap());
    }
  }

  @PostMapping("/tutup")
  String close(
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int period,
      @RequestParam(defaultValue = "") String reason,
      Principal user,
      HttpServletRequest request,
      Model page) {
    WindowKey window =
        window(code, period).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!isHr(request)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    try {
      earlyEnd.close(window, user.getName(), reason);
      return "redirect:/siklus/" + code + "/survei";
    } catch (Refused refused) {
      return windows(code, user, request, refused.problems(), page);
    }
  }

  private Optional<WindowKey> window(String cycle, int period) {
    return surveys.find(new WindowKey(cycle, period)).map(SurveyWindow::key);
  }

  private static boolean isHr(HttpServletRequest request) {
    return request.isUserInRole(Role.HR.name());
  }
}
