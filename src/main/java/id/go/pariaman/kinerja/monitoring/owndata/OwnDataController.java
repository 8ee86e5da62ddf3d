package id.go.pariaman.kinerja.monitoring.owndata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands everybody what is stored about them, and nobody anything else. */
@RestController
class OwnDataController {

  private final OwnData data;
  private final ObjectMapper json;

  OwnDataController(OwnData data, ObjectMapper json) {
    this.data = data;
    this.json = json;
  }

  @GetMapping("/penilaian/data-saya")
  ResponseEntity<byte[]> mine(Principal user) throws JsonProcessingException {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-saya.json\"")
        .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data.of(user.getName())));
  }
}
