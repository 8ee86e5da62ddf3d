package id.go.pariaman.kinerja.process.tasks;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from "Penilaian saya" into the form that waits there for its reader. */
@Controller
class OwnTaskPage {

  private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";
  private static final int MOST = 200;

  private final Tasks tasks;

  OwnTaskPage(Tasks tasks) {
    this.tasks = tasks;
  }

  /**
   * @param step id of the task in the diagram; a change of the plan runs beside the other steps
   */
  @GetMapping("/penilaian/{cycle}/tugas/{step}")
  String open(@PathVariable String cycle, @PathVariable String step, Principal user) {
    return form(cycle + "/" + user.getName(), step, user);
  }

  /** The same for an operator who enters a step for somebody. */
  @GetMapping("/unit/{cycle}/{nip}/{step}/tugas")
  String openFor(
      @PathVariable String cycle,
      @PathVariable String nip,
      @PathVariable String step,
      Principal user) {
    return form(cycle + "/" + nip, step, user);
  }

  private String form(String businessKey, String step, Principal user) {
    return tasks.page(user.getName(), 0, MOST).stream()
        .filter(task -> task.businessKey().equals(businessKey))
        .filter(task -> task.task().equals(step))
        .findFirst()
        .map(task -> TASKLIST + "#/?task=" + task.id())
        .orElse(TASKLIST);
  }
}
