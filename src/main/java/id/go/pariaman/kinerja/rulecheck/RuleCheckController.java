package id.go.pariaman.kinerja.rulecheck;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.rulecheck.topic.Malformed;
import id.go.pariaman.kinerja.rulecheck.topic.Topic;
import id.go.pariaman.kinerja.web.Errors;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code {"inputs": {...}}} of a case is answered with what the case expects. Stores nothing. */
@RestController
class RuleCheckController {

  @PostMapping(path = "/api/scoring/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> answer(@PathVariable String kind, InputStream body)
      throws IOException, CaseBody.TooLarge {
    var topic = Topic.of(kind);
    if (topic.isEmpty()) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND)
          .body(new Errors(List.of(new Problem("kind", "Tidak ada pemeriksaan dengan nama ini."))));
    }
    JsonNode answer = topic.get().answer(CaseBody.read(body));
    return ResponseEntity.ok(answer);
  }

  @ExceptionHandler
  ResponseEntity<Errors> malformed(Malformed malformed) {
    return new Errors(List.of(malformed.problem())).as(HttpStatus.BAD_REQUEST);
  }

  /** What the arithmetic refuses although each input alone could be read. */
  @ExceptionHandler({IllegalArgumentException.class, ArithmeticException.class})
  ResponseEntity<Errors> contradictory() {
    return new Errors(
            List.of(new Problem("inputs", "Nilai-nilai ini tidak dapat dihitung bersama.")))
        .as(HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler(CaseBody.TooLarge.class)
  ResponseEntity<Errors> tooLarge() {
    return Errors.of("Isi permintaan paling banyak 1 MB.").as(HttpStatus.PAYLOAD_TOO_LARGE);
  }
}
