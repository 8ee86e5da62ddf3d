package id.go.pariaman.kinerja.process.tasks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.process.form.FormRefusal;
import id.go.pariaman.kinerja.process.form.TaskLost;
import id.go.pariaman.kinerja.web.Errors;
import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/tasks")
class TasksController {

  private static final int LARGEST_PAGE = 200;
  private static final int LARGEST_DRAFT = 200_000;

  /** A NUL as JSON writes it; PostgreSQL keeps none. */
  private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

  private final Tasks tasks;

  TasksController(Tasks tasks) {
    this.tasks = tasks;
  }

  /**
   * The tasks of the person signed in and of the person's groups, the most urgent first.
   *
   * @param id only these, as far as they are among them; at most 200
   */
  @GetMapping
  List<TaskView> mine(
      Principal user,
      @RequestParam(defaultValue = "") List<String> id,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "Halaman mulai dari 0, ukuran halaman antara 1 dan 200.");
    }
    if (id.size() > LARGEST_PAGE) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "Paling banyak 200 tugas dalam satu permintaan.");
    }
    return id.isEmpty() ? tasks.page(user.getName(), page, size) : tasks.some(user.getName(), id);
  }

  @GetMapping("/{id}")
  TaskDetail one(@PathVariable String id, Principal user) {
    return tasks.detail(id, user.getName()).orElseThrow(() -> gone(id, user));
  }

  /** Completes a task; checked exactly as in Tasklist. */
  @PostMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void complete(@PathVariable String id, @RequestBody Answers answers, Principal user) {
    OpenTask task = tasks.find(id, user.getName()).orElseThrow(() -> gone(id, user));
    try {
      tasks.complete(task, user.getName(), fields(answers));
    } catch (AuthorizationException withdrawn) {
      // A right goes with its task: whoever lost the race by a moment no longer holds it.
      throw tasks.isOver(id, user.getName()) ? gone(id, user) : withdrawn;
    }
  }

  /** Keeps what was typed so far; nothing is checked. */
  @PutMapping("/{id}/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void draft(@PathVariable String id, @RequestBody Answers answers, Principal user) {
    OpenTask task = tasks.find(id, user.getName()).orElseThrow(() -> gone(id, user));
    ObjectNode fields = fields(answers);
    String typed = fields.toString();
    if (NUL.matcher(typed).find()) {
      throw new ResponseStatusException(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "Isian berisi huruf yang tidak dapat disimpan. Ketik ulang bagian itu.");
    }
    if (typed.length() > LARGEST_DRAFT) {
      throw new ResponseStatusException(
          HttpStatus.PAYLOAD_TOO_LARGE, "Isian terlalu panjang untuk disimpan. Ringkas isinya.");
    }
    tasks.saveDraft(task, fields);
  }

  private static ObjectNode fields(Answers answers) {
    return answers.fields() == null ? JsonNodeFactory.instance.objectNode() : answers.fields();
  }

  private ResponseStatusException gone(String id, Principal user) {
    return tasks.isOver(id, user.getName())
        ? new ResponseStatusException(HttpStatus.CONFLICT, TaskLost.MESSAGE)
        : new ResponseStatusException(HttpStatus.NOT_FOUND, "Tugas itu tidak ditemukan.");
  }

  @ExceptionHandler
  ResponseEntity<Errors> refused(FormRefusal refusal) {
    return new Errors(refusal.problems()).as(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  @ExceptionHandler({
    OptimisticLockingException.class,
    NullValueException.class,
    DuplicateKeyException.class,
    PessimisticLockingFailureException.class
  })
  ResponseEntity<Errors> lost(RuntimeException race) {
    return Errors.of(TaskLost.MESSAGE).as(HttpStatus.CONFLICT);
  }

  @ExceptionHandler
  ResponseEntity<Errors> forbidden(AuthorizationException forbidden) {
    return Errors.of("Anda tidak berhak mengerjakan tugas ini.").as(HttpStatus.FORBIDDEN);
  }

  /** A claim lost to a colleague comes as a plain engine exception. */
  @ExceptionHandler
  ResponseEntity<Errors> claimed(org.camunda.bpm.engine.TaskAlreadyClaimedException claimed) {
    return Errors.of(TaskLost.MESSAGE).as(HttpStatus.CONFLICT);
  }
}
