package id.go.pariaman.kinerja.identity.account;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.Passwords;
import id.go.pariaman.kinerja.identity.SignedIn;
import id.go.pariaman.kinerja.identity.password.Caller;
import id.go.pariaman.kinerja.identity.password.ProvenPasswords;
import id.go.pariaman.kinerja.identity.session.SignInAgain;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the password, and signing out everywhere. */
@Controller
class OwnAccountPages {

  private static final int LONGEST_FIELD = 1000;

  private final Accounts accounts;
  private final Passwords passwords;
  private final ProvenPasswords proven;
  private final SignInAgain signInAgain;

  OwnAccountPages(
      Accounts accounts, Passwords passwords, ProvenPasswords proven, SignInAgain signInAgain) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.proven = proven;
    this.signInAgain = signInAgain;
  }

  @GetMapping("/akun")
  String account(Principal user, Model page) {
    page.addAttribute("name", accounts.nameOf(user.getName()));
    page.addAttribute("userId", user.getName());
    page.addAttribute("roles", accounts.rolesOf(user.getName()).stream().map(Role::label).toList());
    page.addAttribute("passwordSet", passwords.setAt(user.getName()).orElse(""));
    return "akun";
  }

  @GetMapping("/akun/sandi")
  String password(Principal user, Model page) {
    return form(user.getName(), List.of(), page);
  }

  @PostMapping("/akun/sandi")
  String change(
      @RequestParam(defaultValue = "") String present,
      @RequestParam(defaultValue = "") String next,
      @RequestParam(defaultValue = "") String again,
      Principal user,
      Model page,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      if (!next.equals(again) || next.length() > LONGEST_FIELD) {
        throw Refused.because(
            "again", "Kedua kata sandi baru tidak sama. Ketik yang baru dua kali dengan sama.");
      }
      SignedIn person = proven(user.getName(), present, Caller.of(request));
      signInAgain.as(passwords.change(person, present, next), request, response);
      return "redirect:/akun?diganti";
    } catch (Refused refused) {
      return form(user.getName(), refused.problems(), page);
    }
  }

  @PostMapping("/akun/keluar-semua")
  String signOutEverywhere(Principal user) {
    accounts.signOutEverywhere(user.getName());
    return "redirect:/masuk?keluar=semua";
  }

  private SignedIn proven(String userId, String present, Caller caller) {
    return proven
        .prove(userId, present, caller)
        .orElseThrow(
            () ->
                Refused.because(
                    "present",
                    "Kata sandi saat ini tidak cocok. Ketik ulang; setelah beberapa kali keliru, tunggu"
                        + " setengah menit."));
  }

  private String form(String userId, List<Problem> problems, Model page) {
    Optional<Passwords.Given> given = passwords.given(userId);
    page.addAttribute("problems", problems);
    page.addAttribute("initial", given.isPresent());
    page.addAttribute("givenBy", given.map(Passwords.Given::by).orElse(""));
    page.addAttribute("givenAt", given.map(Passwords.Given::at).orElse(""));
    return "sandi";
  }
}
