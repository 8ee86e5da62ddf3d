package id.go.pariaman.kinerja.identity.signin;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.Role;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in and out, and the start page that leads each role to its work. */
@Controller
class SignInPages {

  private final Accounts accounts;

  SignInPages(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/masuk")
  String signIn(Principal signedIn) {
    return signedIn == null ? "masuk" : "redirect:/";
  }

  @GetMapping("/keluar")
  String signOut() {
    return "keluar";
  }

  @GetMapping("/")
  String start(Principal signedIn, Model page) {
    var roles = accounts.rolesOf(signedIn.getName());
    page.addAttribute("name", accounts.nameOf(signedIn.getName()));
    page.addAttribute("roles", roles.stream().map(Role::label).toList());
    page.addAttribute("asn", roles.contains(Role.ASN));
    page.addAttribute("hr", roles.contains(Role.HR));
    page.addAttribute("admin", roles.contains(Role.ADMIN));
    page.addAttribute(
        "watches",
        roles.contains(Role.HR)
            || roles.contains(Role.COMMITTEE)
            || roles.contains(Role.INSPECTOR)
            || roles.contains(Role.ADMIN));
    return "beranda";
  }
}
