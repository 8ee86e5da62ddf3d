package id.go.pariaman.kinerja.planning.cascade;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class CascadeController {

  private final Cascades cascades;

  CascadeController(Cascades cascades) {
    this.cascades = cascades;
  }

  /** What does not hang together from superior to subordinate; only HR may ask. */
  @GetMapping("/api/cycles/{code}/cascade")
  Cascades.Report cascade(@PathVariable String code) {
    return cascades
        .of(code)
        .orElseThrow(
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Siklus itu tidak ditemukan."));
  }
}
