package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.organisation.ServicePoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A tablet at the counter, which goes back to its start after each citizen. */
@Controller
@RequestMapping("/survei/kios/{servicePoint}")
class KioskPages {

  private final Places places;
  private final Reception reception;

  KioskPages(Places places, Reception reception) {
    this.places = places;
    this.reception = reception;
  }

  @GetMapping
  String start(@PathVariable String servicePoint, Model page) {
    page.addAttribute("asked", start(counter(servicePoint)));
    page.addAttribute("open", places.open(servicePoint).isPresent());
    return "survei-kios";
  }

  @GetMapping("/isi")
  String questions(
      @PathVariable String servicePoint,
      @RequestParam(defaultValue = "") String kode,
      HttpServletRequest request,
      HttpServletResponse response,
      Model page) {
    return at(servicePoint, kode, request, response, page, false);
  }

  @PostMapping(path = "/isi", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String answer(
      @PathVariable String servicePoint,
      @RequestParam(defaultValue = "") String kode,
      HttpServletRequest request,
      HttpServletResponse response,
      Model page) {
    return at(servicePoint, kode, request, response, page, true);
  }

  private String at(
      String servicePoint,
      String kode,
      HttpServletRequest request,
      HttpServletResponse response,
      Model page,
      boolean filled) {
    ServicePoint counter = counter(servicePoint);
    String code = Places.plain(kode);
    if (!code.isEmpty() && reception.mayNotGuess(request)) {
      return reception.tooMany(response, start(counter), page);
    }
    Optional<Asked> asked = code.isEmpty() ? places.open(servicePoint) : places.behind(code);
    if (asked.isPresent()) {
      Asked here = asked.get().at(counter);
      return filled ? reception.take(here, request, response, page) : reception.ask(here, page);
    }
    return code.isEmpty()
        ? Reception.closed(response, start(counter), page)
        : reception.invalid(request, response, start(counter), page);
  }

  @GetMapping("/selesai")
  String thanks(@PathVariable String servicePoint, Model page) {
    return Reception.message("terima-kasih", start(counter(servicePoint)), page);
  }

  private Asked start(ServicePoint counter) {
    return Asked.open(counter, places.unit(counter)).at(counter);
  }

  private ServicePoint counter(String servicePoint) {
    return places
        .point(servicePoint)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
