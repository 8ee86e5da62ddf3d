package id.go.pariaman.kinerja.identity.account;

import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The accounts of others, for personnel officers, HR and administrators. A password is in the
 * answer to the request that made it, and never shown again.
 */
@Controller
@RequestMapping("/akun/orang")
class PeoplePages {

  private final AccountDesk desk;

  PeoplePages(AccountDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  String people(
      @RequestParam(defaultValue = "") String cari,
      @RequestParam(defaultValue = "1") int halaman,
      Principal user,
      Model page) {
    AccountKeeper actor = desk.keeper(user.getName());
    AccountDesk.Sheet sheet = desk.find(actor, cari, halaman);
    page.addAttribute("sheet", sheet);
    page.addAttribute("people", sheet.people());
    page.addAttribute("words", cari);
    page.addAttribute("searchesAll", actor.seesEverybody());
    page.addAttribute("without", desk.withoutAccount(actor));
    page.addAttribute("atOnce", AccountDesk.AT_ONCE);
    return "orang";
  }

  @GetMapping("/{userId}")
  String person(@PathVariable String userId, Principal user, Model page) {
    return person(desk.keeper(user.getName()), userId, List.of(), page);
  }

  @PostMapping("/awal")
  String first(Principal user, Model page) {
    AccountKeeper actor = desk.keeper(user.getName());
    page.addAttribute("slips", desk.giveFirst(actor));
    page.addAttribute("without", desk.withoutAccount(actor));
    return "karcis";
  }

  @PostMapping("/{userId}/awal")
  String give(@PathVariable String userId, Principal user, Model page) {
    AccountKeeper actor = desk.keeper(user.getName());
    try {
      page.addAttribute("slips", List.of(desk.give(actor, userId)));
      page.addAttribute("without", 0);
      return "karcis";
    } catch (Refused refused) {
      return person(actor, userId, refused.problems(), page);
    }
  }

  @PostMapping("/{userId}/kunci")
  String lock(
      @PathVariable String userId,
      @RequestParam(defaultValue = "") String reason,
      Principal user,
      Model page) {
    return setLocked(desk.keeper(user.getName()), userId, true, reason, page);
  }

  @PostMapping("/{userId}/buka")
  String unlock(
      @PathVariable String userId,
      @RequestParam(defaultValue = "") String reason,
      Principal user,
      Model page) {
    return setLocked(desk.keeper(user.getName()), userId, false, reason, page);
  }

  private String setLocked(
      AccountKeeper actor, String userId, boolean locked, String reason, Model page) {
    try {
      desk.setLocked(actor, holder(actor, userId), locked, reason);
      return "redirect:/akun/orang/{userId}";
    } catch (Refused refused) {
      return person(actor, userId, refused.problems(), page);
    }
  }

  private String person(AccountKeeper actor, String userId, List<Problem> problems, Model page) {
    AccountHolder holder = holder(actor, userId);
    page.addAttribute("person", holder);
    page.addAttribute("mayLock", desk.mayLock(actor, holder));
    page.addAttribute("problems", problems);
    return "orang-rinci";
  }

  private AccountHolder holder(AccountKeeper actor, String userId) {
    return desk.find(userId, actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
