package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class InvariantsController {

  private final InvariantChecker checker;

  InvariantsController(InvariantChecker checker) {
    this.checker = checker;
  }

  /** Everything that is not as it must be, for those who look after the application. */
  @GetMapping("/api/invariants")
  List<Violation> violations(HttpServletRequest request) {
    if (Stream.of(Role.HR, Role.INSPECTOR, Role.ADMIN)
        .map(Role::name)
        .noneMatch(request::isUserInRole)) {
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN,
          "Hanya BKPSDM, Inspektorat dan administrator yang dapat memeriksa.");
    }
    return checker.check();
  }
}
