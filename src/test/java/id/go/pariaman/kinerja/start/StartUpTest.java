package id.go.pariaman.kinerja.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.pariaman.kinerja.database.EmbeddedDatabase;
import id.go.pariaman.kinerja.identity.signin.WebAddress;
import id.go.pariaman.kinerja.support.LogCapture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;

class StartUpTest {

  @ParameterizedTest(name = "{0}, embedded {1}: {2}")
  @CsvSource({
    "http://localhost:8080, false, true",
    "http://kinerja.pariamankota.example, false, true",
    "https://kinerja.pariamankota.example, false, false",
    "http://localhost:8080, true, false"
  })
  void warnsOfAServerWithoutHttps(String address, boolean embedded, boolean warned) {
    @SuppressWarnings("unchecked")
    ObjectProvider<EmbeddedDatabase> database = mock(ObjectProvider.class);
    when(database.getIfAvailable()).thenReturn(embedded ? mock(EmbeddedDatabase.class) : null);
    var settings = new StartSettings("", false);
    try (var log = LogCapture.start()) {
      new StartUp(settings, new WebAddress(address), null, null, null, null, null, null, database)
          .tellWhereToGo();
      assertThat(log.lines().stream().anyMatch(line -> line.contains("KINERJA_BASE_ADDRESS")))
          .isEqualTo(warned);
    }
  }
}
