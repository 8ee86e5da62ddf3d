package id.go.pariaman.kinerja.cycle;

import java.net.URI;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/cycles")
class CyclesController {

  private final Cycles cycles;

  CyclesController(Cycles cycles) {
    this.cycles = cycles;
  }

  /** Opens a cycle and enrols everyone; only HR may. */
  @PostMapping
  ResponseEntity<CycleProgress> open(@RequestBody OpenCycle request, Principal user) {
    Cycle cycle = cycles.open(request, user.getName());
    return ResponseEntity.created(URI.create("/api/cycles/" + cycle.code()))
        .body(cycles.progress(cycle.code()).orElseThrow());
  }

  @GetMapping("/{code}")
  CycleProgress progress(@PathVariable String code) {
    return cycles
        .progress(code)
        .orElseThrow(
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Siklus itu tidak ditemukan."));
  }
}
