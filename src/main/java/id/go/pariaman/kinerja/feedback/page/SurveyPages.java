package id.go.pariaman.kinerja.feedback.page;

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

/** What a citizen opens, with a code from a slip or without one. */
@Controller
@RequestMapping("/survei")
class SurveyPages {

  private final Places places;
  private final Reception reception;

  SurveyPages(Places places, Reception reception) {
    this.places = places;
    this.reception = reception;
  }

  @GetMapping
  String start(Model page) {
    page.addAttribute("units", places.collecting());
    return "survei";
  }

  /** The code as typed; its page has an address of its own, the one in the picture on the slip. */
  @GetMapping("/k")
  String typed(@RequestParam(defaultValue = "") String kode) {
    String code = Places.plain(kode);
    return code.matches("[0-9A-Za-z]{1,64}")
        ? "redirect:/survei/k/" + code
        : "redirect:/survei/k/-";
  }

  @GetMapping("/k/{kode}")
  String byCode(
      @PathVariable String kode,
      HttpServletRequest request,
      HttpServletResponse response,
      Model page) {
    if (reception.mayNotGuess(request)) {
      return reception.tooMany(response, null, page);
    }
    Optional<Asked> asked = places.behind(kode);
    return asked.isPresent()
        ? reception.ask(asked.get(), page)
        : reception.invalid(request, response, null, page);
  }

  @PostMapping(path = "/k/{kode}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String answerByCode(
      @PathVariable String kode,
      HttpServletRequest request,
      HttpServletResponse response,
      Model page) {
    if (reception.mayNotGuess(request)) {
      return reception.tooMany(response, null, page);
    }
    Optional<Asked> asked = places.behind(kode);
    return asked.isPresent()
        ? reception.take(asked.get(), request, response, page)
        : reception.invalid(request, response, null, page);
  }

  @GetMapping("/titik/{servicePoint}")
  String withoutCode(@PathVariable String servicePoint, Model page, HttpServletResponse response) {
    return places
        .open(servicePoint)
        .map(asked -> reception.ask(asked, page))
        .orElseGet(() -> closed(servicePoint, response, page));
  }

  @PostMapping(
      path = "/titik/{servicePoint}",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String answerWithoutCode(
      @PathVariable String servicePoint,
      HttpServletRequest request,
      HttpServletResponse response,
      Model page) {
    return places
        .open(servicePoint)
        .map(asked -> reception.take(asked, request, response, page))
        .orElseGet(() -> closed(servicePoint, response, page));
  }

  private String closed(String servicePoint, HttpServletResponse response, Model page) {
    if (places.point(servicePoint).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Reception.closed(response, null, page);
  }

  @GetMapping("/terima-kasih")
  String thanks(Model page) {
    return Reception.message("terima-kasih", null, page);
  }

  @GetMapping("/belum-pernah")
  String neverUsed(Model page) {
    return Reception.message("belum-pernah", null, page);
  }
}
