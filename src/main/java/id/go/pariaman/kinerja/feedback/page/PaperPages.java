package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers on paper, typed in by HR or by the personnel officer of another unit. */
@Controller
@RequestMapping("/survei/kertas")
class PaperPages {

  private final Places places;
  private final Staff staff;
  private final PaperAnswers answers;

  PaperPages(Places places, Staff staff, PaperAnswers answers) {
    this.places = places;
    this.staff = staff;
    this.answers = answers;
  }

  @GetMapping
  String form(@RequestParam(defaultValue = "") String kode, Principal user, Model page) {
    if (kode.isBlank()) {
      return code(List.of(), page);
    }
    try {
      return Reception.show(allowed(kode, user), Sheet.EMPTY, "", List.of(), page);
    } catch (Refused refused) {
      return code(refused.problems(), page);
    }
  }

  @PostMapping
  String answer(
      @RequestParam(defaultValue = "") String kode,
      HttpServletRequest request,
      Principal user,
      Model page) {
    try {
      Asked asked = allowed(kode, user);
      Sheet sheet = Sheet.of(request);
      List<Problem> problems = Reception.problems(sheet, asked);
      if (!problems.isEmpty()) {
        return Reception.show(asked, sheet, "", problems, page);
      }
      answers.take(asked, sheet.answer(Set.of()), user.getName());
      return "redirect:" + asked.thanks();
    } catch (Refused refused) {
      return code(refused.problems(), page);
    }
  }

  private Asked allowed(String kode, Principal user) {
    Asked asked = places.behind(kode).map(Asked::onPaper).orElseThrow(PaperAnswers::invalid);
    if (staff.belongsTo(user.getName(), asked.point().unitCode())) {
      throw Refused.because(
          "kode",
          "Kode ini untuk layanan unit Anda sendiri. Serahkan kertasnya kepada BKPSDM atau pengelola unit lain.");
    }
    return asked;
  }

  private static String code(List<Problem> problems, Model page) {
    page.addAttribute("problems", problems);
    return "survei-kertas";
  }
}
