package id.go.pariaman.kinerja.record.audit;

import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.web.SpreadsheetCsv;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The inspector's page: looks acts up, draws a sample that can be drawn again, takes a list along,
 * and holds a hash that was written down against the log.
 */
@Controller
@RequestMapping("/audit")
class AuditPage {

  private static final int PAGE = 50;
  private static final int LARGEST_SAMPLE = 200;
  private static final int SEED_BYTES = 4;

  private final AuditLog log;
  private final AuditStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  AuditPage(AuditLog log, AuditStore store, Clock clock) {
    this.log = log;
    this.store = store;
    this.clock = clock;
  }

  @GetMapping
  String list(
      @ModelAttribute("typed") AuditFilter.Typed typed,
      @RequestParam(defaultValue = "1") int halaman,
      Model model) {
    AuditFilter filter = typed.read();
    int found = store.count(filter);
    int pages = Math.max(1, (found + PAGE - 1) / PAGE);
    int page = Math.min(Math.max(1, halaman), pages);
    model.addAttribute("found", found);
    model.addAttribute("page", page);
    model.addAttribute("pages", pages);
    model.addAttribute("newer", page > 1 ? address(typed, page - 1) : null);
    model.addAttribute("older", page < pages ? address(typed, page + 1) : null);
    return show(store.find(filter, (page - 1) * PAGE, PAGE), model);
  }

  /** Without a seed, draws one and says it in the address: that address is the sample. */
  @GetMapping("/sampel")
  String sample(
      @ModelAttribute("typed") AuditFilter.Typed typed,
      @RequestParam(defaultValue = "20") int jumlah,
      @RequestParam(defaultValue = "") String benih,
      @RequestParam(defaultValue = "0") long hingga,
      Model model,
      RedirectAttributes next) {
    int size = Math.min(Math.max(1, jumlah), LARGEST_SAMPLE);
    if (benih.isBlank() || hingga <= 0) {
      next.addAllAttributes(typed.parameters());
      next.addAttribute("jumlah", size);
      next.addAttribute("benih", benih.isBlank() ? seed() : benih.strip());
      next.addAttribute("hingga", log.head().no());
      return "redirect:/audit/sampel";
    }
    AuditStore.Sample sample = new AuditStore.Sample(benih, size, hingga);
    model.addAttribute("sample", sample);
    return show(store.draw(typed.read(), sample), model);
  }

  private String seed() {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }

  /** Whether a hash that was written down is still in the log. */
  @GetMapping("/cocok")
  String match(@RequestParam(defaultValue = "") String sidik, Model model) {
    String hash = sidik.strip().toLowerCase(Locale.ROOT);
    model.addAttribute("typed", AuditFilter.Typed.NOTHING);
    model.addAttribute("noted", hash);
    model.addAttribute("match", store.withHash(hash).map(AuditEntry::no).orElse(null));
    model.addAttribute("whole", log.faults().isEmpty());
    return show(List.of(), model);
  }

  @PostMapping("/ekspor")
  ResponseEntity<byte[]> export(@ModelAttribute("typed") AuditFilter.Typed typed, Principal user) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(AuditView.HEADINGS);
    log.export(typed.read(), user.getName())
        .forEach(named -> rows.add(AuditView.row(named, clock.getZone())));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"catatan-tindakan.csv\"")
        .body(SpreadsheetCsv.of(rows).getBytes(StandardCharsets.UTF_8));
  }

  @ExceptionHandler
  String refused(Refused refused, Model model) {
    model.addAttribute("typed", AuditFilter.Typed.NOTHING);
    model.addAttribute("problems", refused.problems());
    return show(List.of(), model);
  }

  private String show(List<AuditStore.Named> entries, Model model) {
    model.addAttribute(
        "entries", entries.stream().map(each -> AuditView.of(each, clock.getZone())).toList());
    model.addAttribute("kinds", AuditKind.values());
    model.addAttribute("head", log.head());
    return "audit";
  }

  private static String address(AuditFilter.Typed typed, int page) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
    typed.parameters().forEach(address::queryParam);
    return address.queryParam("halaman", page).encode().toUriString();
  }
}
