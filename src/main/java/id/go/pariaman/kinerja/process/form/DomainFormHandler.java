package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.SpinValue;

/**
 * Replaces the engine's own handling of a user task's form, which would write whatever it is sent
 * into process variables.
 */
final class DomainFormHandler implements TaskFormHandler {

  private final TaskFormHandler original;
  private final Supplier<Forms> forms;
  private final Supplier<TaskSteps> steps;
  private final ObjectMapper mapper = new ObjectMapper();

  DomainFormHandler(TaskFormHandler original, Supplier<Forms> forms, Supplier<TaskSteps> steps) {
    this.original = original;
    this.forms = forms;
    this.steps = steps;
  }

  @Override
  public void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity definition,
      BpmnParse parse) {
    original.parseConfiguration(activity, deployment, definition, parse);
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormDataImpl form = (TaskFormDataImpl) original.createTaskForm(task);
    List<FormField> fields = new ArrayList<>();
    forms
        .get()
        .data(steps.get().at(task))
        .properties()
        .forEach(entry -> fields.add(field(entry.getKey(), entry.getValue())));
    form.setFormFields(fields);
    return form;
  }

  private static FormField field(String key, JsonNode value) {
    FormFieldImpl field = new FormFieldImpl();
    field.setId(key);
    field.setType(new StringFormType());
    field.setValue(typed(value));
    return field;
  }

  private static TypedValue typed(JsonNode value) {
    if (value.isContainerNode()) {
      return SpinValues.jsonValue(value.toString()).create();
    }
    if (value.isBoolean()) {
      return Variables.booleanValue(value.booleanValue());
    }
    return value.isNull() ? Variables.untypedNullValue() : Variables.stringValue(value.asText());
  }

  @Override
  public void submitFormVariables(VariableMap properties, VariableScope scope) {
    TaskEntity task = (TaskEntity) scope;
    steps.get().lock(task.getId());
    try {
      ObjectNode given = mapper.createObjectNode();
      for (String name : properties.keySet()) {
        given.set(name, json(name, properties));
      }
      steps.get().handIn(task);
      Facts facts = forms.get().accept(steps.get().at(task), given);
      facts.values().forEach(task.getExecution()::setVariable);
    } catch (Refused refused) {
      throw new FormRefusal(refused);
    }
  }

  /** Whatever way the value came: typed by Tasklist, or as JSON from our own API. */
  private JsonNode json(String name, VariableMap properties) {
    TypedValue typed = properties.getValueTyped(name);
    if (typed instanceof SpinValue spin) {
      return parse(name, spin.getValueSerialized());
    }
    if (typed instanceof SerializableValue object && !object.isDeserialized()) {
      throw unreadable(name);
    }
    Object value = typed == null ? null : typed.getValue();
    try {
      return value instanceof JsonNode node ? node : mapper.valueToTree(value);
    } catch (IllegalArgumentException foreign) {
      throw unreadable(name);
    }
  }

  private JsonNode parse(String name, String json) {
    try {
      return mapper.readTree(json == null ? "null" : json);
    } catch (JsonProcessingException malformed) {
      throw unreadable(name);
    }
  }

  private static Refused unreadable(String name) {
    return Refused.because(
        name,
        "Isian \"%s\" tidak dapat dibaca. Muat ulang halaman lalu kirim kembali.".formatted(name));
  }
}
