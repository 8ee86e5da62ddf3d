package id.go.pariaman.kinerja.appraisal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TracePropertyTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static String hash(Trace trace) {
    return TraceHash.of(JSON.valueToTree(trace));
  }

  @Property
  void theSameInputUnderTheSameRulesHasTheSameHash(@ForAll long seed)
      throws JsonProcessingException {
    Trace once = new RandomProposals(seed).next();
    Trace again = new RandomProposals(seed).next();
    Trace readBack = JSON.readValue(JSON.writeValueAsString(once), Trace.class);

    assertThat(again).isEqualTo(once).isNotSameAs(once);
    assertThat(hash(again)).isEqualTo(hash(once));
    assertThat(hash(readBack)).isEqualTo(hash(once));
  }

  /** Whatever one word or number of a trace is changed, left out or added, the seal breaks. */
  @Property
  void noWordOfATraceCanBeChangedUnderItsHash(
      @ForAll long seed, @ForAll int which, @ForAll Damage damage) {
    JsonNode trace = JSON.valueToTree(new RandomProposals(seed).next());
    var places = places(trace);

    assertBreaksTheSeal(trace, places.get(Math.floorMod(which, places.size())), damage);
  }

  /** Every field of the record and of the records in it, each at least once. */
  @Test
  void everyFieldOfATraceIsUnderItsHash() {
    var names = new TreeSet<String>();
    for (long seed = 0; seed < 50; seed++) {
      JsonNode trace = JSON.valueToTree(new RandomProposals(seed).next());
      for (var place : places(trace)) {
        if (names.add(place.replaceAll("[0-9]+", "#"))) {
          for (var damage : Damage.values()) {
            assertBreaksTheSeal(trace, place, damage);
          }
        }
      }
    }

    assertThat(names)
        .extracting(name -> name.substring(name.lastIndexOf('/') + 1))
        .containsAll(componentsOf(Trace.class));
  }

  /** What can be done to a place of a trace. */
  private enum Damage {
    CHANGE {
      @Override
      void of(ObjectNode object, String name) {
        object.set(name, other(object.get(name)));
      }

      @Override
      void of(ArrayNode array, int index) {
        array.set(index, other(array.get(index)));
      }
    },
    LEAVE_OUT {
      @Override
      void of(ObjectNode object, String name) {
        object.remove(name);
      }

      @Override
      void of(ArrayNode array, int index) {
        array.remove(index);
      }
    },
    ADD {
      @Override
      void of(ObjectNode object, String name) {
        object.put(name + "2", 0);
      }

      @Override
      void of(ArrayNode array, int index) {
        array.insert(index, array.get(index));
      }
    };

    abstract void of(ObjectNode object, String name);

    abstract void of(ArrayNode array, int index);
  }

  private static void assertBreaksTheSeal(JsonNode trace, String place, Damage damage) {
    JsonNode damaged = trace.deepCopy();
    var parent = damaged.at(place.substring(0, place.lastIndexOf('/')));
    var name = place.substring(place.lastIndexOf('/') + 1);
    if (parent instanceof ArrayNode array) {
      damage.of(array, Integer.parseInt(name));
    } else {
      damage.of((ObjectNode) parent, name);
    }

    assertThat(TraceHash.of(damaged)).as("%s %s", damage, place).isNotEqualTo(TraceHash.of(trace));
  }

  /** The least change: the next number, the other answer, one letter more. */
  private static JsonNode other(JsonNode value) {
    var nodes = JsonNodeFactory.instance;
    if (value.isNumber()) {
      return DecimalNode.valueOf(value.decimalValue().add(new BigDecimal("0.000001")));
    }
    if (value.isBoolean()) {
      return nodes.booleanNode(!value.booleanValue());
    }
    if (value.isTextual()) {
      return nodes.textNode(value.textValue() + " ");
    }
    return value.isArray() ? nodes.objectNode() : nodes.arrayNode();
  }

  /** Pointers to all there is in a trace, what is within other things and they themselves. */
  private static List<String> places(JsonNode node) {
    var places = new ArrayList<String>();
    collect("", node, places);
    return places;
  }

  private static void collect(String at, JsonNode node, List<String> to) {
    if (!at.isEmpty()) {
      to.add(at);
    }
    node.properties().forEach(field -> collect(at + "/" + field.getKey(), field.getValue(), to));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(at + "/" + i, node.get(i), to);
    }
  }

  /** The names of all fields of a record and of the records in it. */
  private static Set<String> componentsOf(Class<?> record) {
    var names = new TreeSet<String>();
    for (RecordComponent component : record.getRecordComponents()) {
      names.add(component.getName());
    }
    for (Class<?> inner : record.getDeclaredClasses()) {
      if (inner.isRecord()) {
        names.addAll(componentsOf(inner));
      }
    }
    return names;
  }

  /** The order of the fields, zeros behind a number and what is absent are no words of a trace. */
  @Property
  void howATraceIsWrittenDownDoesNotMatter(@ForAll long seed) {
    JsonNode trace = JSON.valueToTree(new RandomProposals(seed).next());

    assertThat(TraceHash.of(rewritten(trace))).isEqualTo(TraceHash.of(trace));
  }

  private static JsonNode rewritten(JsonNode node) {
    var nodes = JsonNodeFactory.instance;
    if (node.isObject()) {
      var fields = new ArrayList<>(node.properties());
      Collections.reverse(fields);
      var turned = nodes.objectNode();
      turned.putNull("absent");
      fields.forEach(field -> turned.set(field.getKey(), rewritten(field.getValue())));
      return turned;
    }
    if (node.isArray()) {
      var copy = nodes.arrayNode();
      node.forEach(element -> copy.add(rewritten(element)));
      return copy;
    }
    return node.isNumber()
        ? DecimalNode.valueOf(node.decimalValue().setScale(node.decimalValue().scale() + 3))
        : node;
  }

  /** The hash of a text that never changes, so that seals of years ago stay good. */
  @Test
  void theCanonicalFormIsFixed() throws JsonProcessingException {
    JsonNode trace =
        JSON.readTree(
            "{\"b\":[1.50,{\"z\":null,\"y\":true}],\"a\":\"90 % \\u00fc\",\"c\":{},\"d\":[],\"e\":1e2}");

    assertThat(TraceHash.canonical(trace))
        .isEqualTo("{\"a\":\"90 % \u00fc\",\"b\":[1.5,{\"y\":true}],\"c\":{},\"d\":[],\"e\":100}");
    assertThat(TraceHash.of(trace))
        .isEqualTo("c4964ef760528c68bd084de57410afe9a6bd860ea201b2239277c16be2778305");
  }
}
