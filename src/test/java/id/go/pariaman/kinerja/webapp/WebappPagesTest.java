package id.go.pariaman.kinerja.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebappPagesTest {

  private static final String OURS = "<html lang=\"id\" data-ng-csp=\"no-unsafe-eval\">";
  private static final String CAMUNDAS = "<html lang=\"en\">";

  /** Told so, Angular does not try whether eval is allowed, which the policy would report. */
  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin"})
  void aPageDiffersFromCamundasInItsFirstTagOnly(String app) throws IOException {
    List<String> pages =
        Collections.list(
                getClass()
                    .getClassLoader()
                    .getResources("META-INF/resources/webjars/camunda/app/" + app + "/index.html"))
            .stream()
            .map(WebappPagesTest::text)
            .toList();

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains(OURS);
    assertThat(pages.get(0).replace(OURS, CAMUNDAS)).isEqualTo(pages.get(1));
  }

  private static String text(URL page) {
    try (var content = page.openStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
