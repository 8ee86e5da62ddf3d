package id.go.pariaman.kinerja.appraisal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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

  @Property
  void anotherInputHasAnotherHash(@ForAll long seed, @ForAll long other) {
    Trace one = new RandomProposals(seed).next();
    Trace two = new RandomProposals(other).next();

    assertThat(hash(one).equals(hash(two))).isEqualTo(sameNumbers(one, two));
  }

  private static boolean sameNumbers(Trace one, Trace two) {
    return TraceHash.canonical(JSON.valueToTree(one))
        .equals(TraceHash.canonical(JSON.valueToTree(two)));
  }
}
