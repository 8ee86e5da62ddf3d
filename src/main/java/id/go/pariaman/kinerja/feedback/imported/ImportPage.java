package id.go.pariaman.kinerja.feedback.imported;

import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** HR's page: brings files of other systems in, and shows how long complaints have waited. */
@Controller
@RequestMapping("/survei/impor")
class ImportPage {

  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N} ._-]");
  private static final int LONGEST_NAME = 80;
  private static final int MOST_PROBLEMS = 200;

  private final Imports imports;

  ImportPage(Imports imports) {
    this.imports = imports;
  }

  /** One way of bringing a file in. */
  private interface Import {
    Imports.Imported of(String file, byte[] content);
  }

  @GetMapping
  String show(Model model) {
    return page(List.of(), null, model);
  }

  @PostMapping("/pengaduan")
  String complaints(
      @RequestParam(required = false) MultipartFile berkas, Principal user, Model model) {
    return take(
        berkas, (file, content) -> imports.complaints(file, content, user.getName()), model);
  }

  @PostMapping("/skm")
  String legacy(@RequestParam(required = false) MultipartFile berkas, Principal user, Model model) {
    return take(
        berkas, (file, content) -> imports.legacy(file, content, false, user.getName()), model);
  }

  private String take(MultipartFile file, Import way, Model model) {
    try {
      if (file == null || file.isEmpty()) {
        throw Refused.because("berkas", "Pilih berkas CSV yang akan diimpor.");
      }
      return page(List.of(), way.of(name(file), file.getBytes()), model);
    } catch (Refused refused) {
      return page(refused.problems(), null, model);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Without the folder, and without signs that mean something elsewhere. */
  private static String name(MultipartFile file) {
    String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String name = NO_NAME.matcher(last).replaceAll("_");
    return name.isBlank() ? "berkas.csv" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private String page(List<Problem> problems, Imports.Imported done, Model model) {
    model.addAttribute("problems", problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    model.addAttribute("more", Math.max(0, problems.size() - MOST_PROBLEMS));
    model.addAttribute("done", done);
    List<ComplaintClock> complaints = imports.complaints();
    model.addAttribute("summary", UnitComplaints.of(complaints));
    model.addAttribute("waiting", complaints.stream().filter(ComplaintClock::isOpen).toList());
    model.addAttribute("legacy", imports.legacy());
    model.addAttribute("complaintColumns", Complaint.COLUMNS);
    model.addAttribute("legacyColumns", LegacyIndex.COLUMNS);
    return "impor-survei";
  }
}
