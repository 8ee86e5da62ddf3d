package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Finds a task's form and its class, and carries data between the two. */
@Component
public class Forms {

  /** A form with the class that fills and checks it. */
  private record Bound(
      TaskForm<Object, Object> form, Class<?> given, JsonNode json, FormSchema schema) {}

  private final ApplicationContext context;
  private final ObjectMapper mapper;
  private final Drafts drafts;
  private final Map<String, Bound> bound = new ConcurrentHashMap<>();

  Forms(ApplicationContext context, ObjectMapper mapper, Drafts drafts) {
    this.context = context;
    this.mapper = mapper.copy();
    this.drafts = drafts;
  }

  /** {@code DraftPlan} becomes {@code draft-plan}. */
  public static String stem(String step) {
    return step.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
  }

  /** The form-js schema of a task's form. */
  public JsonNode json(String step) {
    return bound(step).json();
  }

  /** What the form shows: our tables, and over them what the person typed but has not sent. */
  public ObjectNode data(TaskAt at) {
    ObjectNode shown = shown(at);
    Bound bound = bound(at.step());
    drafts
        .find(at)
        .map(draft -> bound.form().adapt(at, draft))
        .ifPresent(draft -> bound.schema().overlay(shown, draft));
    return shown;
  }

  /** Keeps what was typed so far, as far as the form knows it. */
  public void saveDraft(TaskAt at, ObjectNode fields) {
    drafts.save(at, bound(at.step()).schema().known(fields, () -> shown(at)));
  }

  /** Answers of our own API, the way the engine hands them to the form handler. */
  public static Map<String, Object> properties(ObjectNode fields) {
    Map<String, Object> properties = new HashMap<>();
    fields.properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
    return properties;
  }

  private ObjectNode shown(TaskAt at) {
    ObjectNode shown = mapper.valueToTree(bound(at.step()).form().show(at));
    return shown;
  }

  /**
   * Checks the answers against schema and domain rules and stores them.
   *
   * @throws id.go.pariaman.kinerja.refusal.Refused when anything is wrong; nothing is stored then
   */
  Facts accept(TaskAt at, ObjectNode given) {
    Bound bound = bound(at.step());
    ObjectNode accepted = bound.schema().check(given, shown(at));
    try {
      Facts facts = bound.form().accept(at, mapper.treeToValue(accepted, bound.given()));
      drafts.forget(at);
      return facts;
    } catch (com.fasterxml.jackson.core.JsonProcessingException mismatch) {
      throw new IllegalStateException("form and class disagree on " + at.step(), mismatch);
    }
  }

  private Bound bound(String step) {
    return bound.computeIfAbsent(step, this::bind);
  }

  @SuppressWarnings("unchecked")
  private Bound bind(String step) {
    String bean = Character.toLowerCase(step.charAt(0)) + step.substring(1) + "Form";
    TaskForm<Object, Object> form = context.getBean(bean, TaskForm.class);
    Class<?> given =
        ResolvableType.forClass(TaskForm.class, form.getClass()).getGeneric(1).toClass();
    try (InputStream resource =
        new ClassPathResource("forms/" + stem(step) + ".form").getInputStream()) {
      JsonNode json = mapper.readTree(resource);
      return new Bound(form, given, json, new FormSchema(json));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
