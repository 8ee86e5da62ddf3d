package id.go.pariaman.kinerja.identity.page;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.oidc.Providers;
import id.go.pariaman.kinerja.role.Role;
import id.go.pariaman.kinerja.web.StartNotes;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in and out, and the start page that leads each role to its work. */
@Controller
class SignInPages {

  private final Accounts accounts;
  private final WaitingTasks waiting;
  private final Providers providers;
  private final List<StartNotes> notes;

  SignInPages(
      Accounts accounts, WaitingTasks waiting, Providers providers, List<StartNotes> notes) {
    this.accounts = accounts;
    this.waiting = waiting;
    this.providers = providers;
    this.notes = notes;
  }

  @GetMapping("/masuk")
  String signIn(Principal signedIn, Model page) {
    page.addAttribute("providers", providers.offered());
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
    page.addAttribute("waiting", waiting(signedIn.getName(), roles));
    page.addAttribute(
        "notes", notes.stream().flatMap(each -> each.of(signedIn.getName()).stream()).toList());
    page.addAttribute("asn", roles.contains(Role.ASN));
    page.addAttribute("operator", roles.contains(Role.OPERATOR));
    page.addAttribute("hr", roles.contains(Role.HR));
    page.addAttribute("inspector", roles.contains(Role.INSPECTOR));
    page.addAttribute("admin", roles.contains(Role.ADMIN));
    page.addAttribute(
        "givesPasswords", roles.contains(Role.OPERATOR) || roles.contains(Role.ADMIN));
    page.addAttribute("locksAccounts", roles.contains(Role.HR) || roles.contains(Role.ADMIN));
    page.addAttribute(
        "watches",
        roles.contains(Role.HR)
            || roles.contains(Role.COMMITTEE)
            || roles.contains(Role.INSPECTOR)
            || roles.contains(Role.ADMIN));
    return "beranda";
  }

  /** An employee without a team reads of one only where something waits all the same. */
  private List<WaitingTasks.Waiting> waiting(String userId, Set<Role> roles) {
    boolean employeeOnly = Set.of(Role.ASN).containsAll(roles);
    return waiting.of(userId).stream().filter(each -> each.count() > 0 || !employeeOnly).toList();
  }
}
