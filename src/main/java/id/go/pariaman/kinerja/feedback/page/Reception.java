package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Element;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.envelope.Ballots;
import id.go.pariaman.kinerja.feedback.envelope.Outcome;
import id.go.pariaman.kinerja.feedback.page.limit.FormTokens;
import id.go.pariaman.kinerja.feedback.page.limit.Limits;
import id.go.pariaman.kinerja.feedback.page.limit.SameSite;
import id.go.pariaman.kinerja.feedback.page.limit.Signals;
import id.go.pariaman.kinerja.feedback.page.limit.Source;
import id.go.pariaman.kinerja.refusal.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the questionnaire to citizens and takes it back. */
@Component
class Reception {

  private static final String TOKEN = "formulir";

  /** What a page that only says something is about, with its heading. */
  private static final Map<String, String> HEADINGS =
      Map.of(
          "terima-kasih", "Terima kasih",
          "belum-pernah", "Terima kasih",
          "tidak-berlaku", "Kode tidak berlaku",
          "terlalu-sering", "Tunggu sebentar",
          "ditutup", "Survei sedang ditutup");

  private final Ballots ballots;
  private final FormTokens tokens;
  private final Limits limits;
  private final Signals signals;
  private final SameSite sameSite;

  Reception(Ballots ballots, FormTokens tokens, Limits limits, Signals signals, SameSite sameSite) {
    this.ballots = ballots;
    this.tokens = tokens;
    this.limits = limits;
    this.signals = signals;
    this.sameSite = sameSite;
  }

  /** An empty questionnaire. */
  String ask(Asked asked, Model page) {
    return show(asked, Sheet.EMPTY, tokens.issue(asked.about()), List.of(), page);
  }

  /**
   * Takes an answer, or shows what is missing with everything that was filled in.
   *
   * @throws ResponseStatusException for a form that another site sent
   */
  String take(Asked asked, HttpServletRequest request, HttpServletResponse response, Model page) {
    if (!sameSite.sent(request)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    Sheet sheet = Sheet.of(request);
    String sent = Optional.ofNullable(request.getParameter(TOKEN)).orElse("");
    Optional<FormTokens.Read> token = tokens.read(sent, asked.about());
    boolean inTime = token.filter(FormTokens.Read::inTime).isPresent();
    List<Problem> problems = problems(sheet, asked);
    if (!inTime || !problems.isEmpty()) {
      return show(asked, sheet, again(asked, sent, token), all(problems, inTime), page);
    }
    Source source = Source.of(request);
    if (!limits.mayAnswer(source)) {
      return tooMany(response, asked, page);
    }
    Answer answer =
        sheet.answer(
            signals.of(
                request,
                asked.point().code(),
                token.get().since(),
                sheet.trapped(),
                asked.isKiosk() && !asked.hasCode()));
    Outcome outcome =
        asked.hasCode()
            ? ballots.submit(asked.code(), answer)
            : ballots.submitOpen(asked.point().code(), answer);
    return outcome == Outcome.ACCEPTED
        ? "redirect:" + asked.thanks()
        : invalid(request, response, asked, page);
  }

  /** A token that holds is sent again; who comes back late keeps the time of the first look. */
  private String again(Asked asked, String sent, Optional<FormTokens.Read> token) {
    return token
        .map(read -> read.inTime() ? sent : tokens.renew(asked.about(), read.since()))
        .orElseGet(() -> tokens.issue(asked.about()));
  }

  /** What keeps a sheet from being an answer, each with the field to mend. */
  static List<Problem> problems(Sheet sheet, Asked asked) {
    List<Problem> problems = new ArrayList<>();
    for (Element element : sheet.missing()) {
      problems.add(new Problem(element + "-1", asked.wording().question(element)));
    }
    if (sheet.isTooLong()) {
      problems.add(
          new Problem(
              "komentar",
              "Komentar %d huruf; pendekkan menjadi paling banyak %d."
                  .formatted(sheet.comment().length(), Answer.LONGEST_COMMENT)));
    }
    return problems;
  }

  private static List<Problem> all(List<Problem> problems, boolean inTime) {
    if (inTime) {
      return problems;
    }
    List<Problem> all = new ArrayList<>(problems);
    all.add(
        new Problem("kirim", "Halaman ini sudah lama terbuka. Isian Anda masih ada: kirim lagi."));
    return all;
  }

  static String show(Asked asked, Sheet sheet, String token, List<Problem> problems, Model page) {
    page.addAttribute("asked", asked);
    page.addAttribute("words", asked.wording());
    page.addAttribute("elements", Element.values());
    page.addAttribute("sheet", sheet);
    page.addAttribute("token", token);
    page.addAttribute("problems", problems);
    page.addAttribute("sexes", Respondent.Sex.values());
    page.addAttribute("ageGroups", Respondent.AgeGroup.values());
    page.addAttribute("educations", Respondent.Education.values());
    page.addAttribute("occupations", Respondent.Occupation.values());
    return "survei-isi";
  }

  /** One page for a code that never was, is spent or is of a closed window, and one status. */
  String invalid(
      HttpServletRequest request, HttpServletResponse response, Asked asked, Model page) {
    Source source = Source.of(request);
    if (limits.mayNotGuess(source)) {
      return tooMany(response, asked, page);
    }
    limits.missed(source);
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return message("tidak-berlaku", asked, page);
  }

  /** The window of a service point takes no answers today. */
  static String closed(HttpServletResponse response, Asked asked, Model page) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return message("ditutup", asked, page);
  }

  String tooMany(HttpServletResponse response, Asked asked, Model page) {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, "600");
    return message("terlalu-sering", asked, page);
  }

  boolean mayNotGuess(HttpServletRequest request) {
    return limits.mayNotGuess(Source.of(request));
  }

  /**
   * A page that only says something.
   *
   * @param asked null where it is about no service point; a tablet goes back to its start
   */
  static String message(String about, Asked asked, Model page) {
    page.addAttribute("about", about);
    page.addAttribute("heading", HEADINGS.get(about));
    page.addAttribute("kiosk", asked != null && asked.isKiosk() ? asked.start() : null);
    return "survei-pesan";
  }
}
