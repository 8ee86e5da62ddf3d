package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The scan of an entry as a file to keep, never as a page. */
@Controller
class ScanController {

  private final Entries entries;
  private final EntryText texts;

  ScanController(Entries entries, EntryText texts) {
    this.entries = entries;
    this.texts = texts;
  }

  @GetMapping("/pindaian/{id}")
  ResponseEntity<byte[]> scan(@PathVariable String id, HttpServletRequest request) {
    Scan scan =
        entries
            .scan(uuid(id), request)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(scan.kind().mediaType()))
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("formulir-%s.%s".formatted(id, scan.kind().ending()))
                .build()
                .toString())
        .body(scan.content());
  }

  /** Who entered what for the person, and where the scans are. */
  @GetMapping("/api/appraisals/{cycle}/{nip}/entries")
  @ResponseBody
  List<EntryText.View> entries(
      @PathVariable String cycle, @PathVariable String nip, HttpServletRequest request) {
    AppraisalKey key = new AppraisalKey(cycle, nip);
    if (!entries.mayReadScans(key, request)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Penilaian itu tidak ditemukan.");
    }
    return texts.of(key);
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException none) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
