package id.go.pariaman.kinerja.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;

class SessionTableTest {

  private final ConversionService texts = SessionTable.springSessionConversionService();

  @Test
  void keepsTexts() {
    byte[] kept = texts.convert("Paríaman", byte[].class);

    assertThat(texts.convert(kept, Object.class)).isEqualTo("Paríaman");
  }

  @Test
  void keepsNothingElse() {
    assertThatThrownBy(() -> texts.convert(List.of("a"), byte[].class))
        .isInstanceOf(ConversionFailedException.class)
        .hasRootCauseMessage("a session holds texts, not " + List.of("a").getClass());
  }

  @Test
  void buildsNoObjectOutOfARow() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(List.of("a"));
    }

    assertThat(texts.convert(bytes.toByteArray(), Object.class)).isInstanceOf(String.class);
  }
}
