package id.go.pariaman.kinerja.web;

import id.go.pariaman.kinerja.refusal.Problem;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The body of every refusal of our API. */
public record Errors(List<Problem> errors) {

  /** The answer itself: JSON whatever the client says to accept, for a refusal must arrive. */
  public ResponseEntity<Errors> as(HttpStatusCode status) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(this);
  }

  public static Errors of(String message) {
    return new Errors(List.of(new Problem("", message)));
  }
}
