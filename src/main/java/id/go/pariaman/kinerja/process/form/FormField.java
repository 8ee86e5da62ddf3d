package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One keyed component of a form.
 *
 * @param fields the nested fields of a dynamic list
 * @param fixed rows of a dynamic list can be neither added nor removed
 * @param whenChanged what to say where a read-only value is no longer the one that was shown
 * @param optional hidden under some condition, so that it may be absent though required
 */
record FormField(
    String key,
    String label,
    String type,
    boolean required,
    boolean readonly,
    boolean disabled,
    boolean fixed,
    Optional<String> whenChanged,
    boolean optional,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    int maxLength,
    List<String> values,
    Optional<String> valuesKey,
    List<FormField> fields) {

  private static final int LONGEST = 4000;

  static List<FormField> of(JsonNode components) {
    return of(components, false);
  }

  private static List<FormField> of(JsonNode components, boolean hidden) {
    List<FormField> fields = new ArrayList<>();
    for (JsonNode component : components) {
      boolean optional = hidden || component.path("conditional").has("hide");
      String type = component.path("type").asText();
      if (type.equals("group")) {
        fields.addAll(of(component.path("components"), optional));
      } else if (type.equals("dynamiclist")) {
        fields.add(of(component, component.path("path").asText(), type, optional));
      } else if (component.hasNonNull("key")) {
        fields.add(of(component, component.path("key").asText(), type, optional));
      }
    }
    return fields;
  }

  private static FormField of(JsonNode component, String key, String type, boolean optional) {
    JsonNode validate = component.path("validate");
    List<String> values = new ArrayList<>();
    component.path("values").forEach(option -> values.add(option.path("value").asText()));
    return new FormField(
        key,
        component.path("label").asText(key),
        type,
        validate.path("required").asBoolean(),
        component.path("readonly").asBoolean(),
        component.path("disabled").asBoolean(),
        component.path("allowAddRemove").isBoolean()
            && !component.path("allowAddRemove").asBoolean(),
        Optional.ofNullable(component.path("properties").path("whenChanged").asText(null)),
        optional,
        decimal(validate.path("min")),
        decimal(validate.path("max")),
        validate.path("maxLength").asInt(LONGEST),
        values,
        Optional.ofNullable(component.path("valuesKey").asText(null)),
        of(component.path("components"), false));
  }

  private static Optional<BigDecimal> decimal(JsonNode node) {
    return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
  }

  boolean shownOnly() {
    return readonly || disabled;
  }
}
