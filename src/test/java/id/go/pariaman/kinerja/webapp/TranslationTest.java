package id.go.pariaman.kinerja.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {

  private static final String APPS = "META-INF/resources/webjars/camunda/app/";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{\\w+}|%\\w\\b");

  /** Words and signs that are the same in both languages. */
  private static final Set<String> SAME_IN_BOTH =
      Set.of("", "<", "<=", ">", ">=", "Diagram", "Label");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void everyLabelHasAnIndonesianText(String app) throws IOException {
    Map<String, String> english = labels(app, "en");
    Map<String, String> indonesian = labels(app, "id");
    assertThat(english).hasSizeGreaterThan(100);

    assertThat(indonesian.keySet()).containsExactlyElementsOf(english.keySet());
    List<String> untranslated = new ArrayList<>();
    english.forEach(
        (key, text) -> {
          String answer = indonesian.get(key);
          boolean same = answer.equals(text) && !SAME_IN_BOTH.contains(text);
          if (same || answer.isBlank() != text.isBlank()) {
            untranslated.add(key + " = " + answer);
          }
        });
    assertThat(untranslated).as("labels of %s without an Indonesian text", app).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
  void everyIndonesianTextBelongsToALabelAndKeepsItsPlaceholders(String app) throws IOException {
    Map<String, String> english = labels(app, "en");
    Map<String, String> indonesian = labels(app, "id");

    assertThat(english.keySet()).containsAll(indonesian.keySet());
    indonesian.forEach(
        (key, text) ->
            assertThat(placeholders(text))
                .as("placeholders of %s in %s", key, app)
                .isEqualTo(placeholders(english.get(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
  void datesAreWrittenInIndonesian(String app) throws IOException {
    JsonNode dates = dictionary(app, "id").get("dateLocales");

    assertThat(dates.get("months")).hasSize(12);
    assertThat(dates.get("months").get(7).asText()).isEqualTo("Agustus");
    assertThat(dates.get("monthsShort").get(4).asText()).isEqualTo("Mei");
    assertThat(dates.get("weekdays")).hasSize(7);
    assertThat(dates.get("weekdays").get(5).asText()).isEqualTo("Jumat");
    assertThat(dates.get("relativeTime").get("past").asText()).isEqualTo("%s yang lalu");
  }

  @ParameterizedTest
  @CsvSource({"tasklist, id, id", "welcome, id, id", "cockpit, id en, en", "admin, id en, en"})
  void indonesianComesFirstWhateverTheBrowserSpeaks(String app, String offered, String fallback)
      throws IOException {
    String config = ours(app, "scripts/config.js");

    assertThat(config)
        .contains(
            "availableLocales: ['" + offered.replace(" ", "', '") + "']",
            "fallbackLocale: '" + fallback + "'")
        .contains("name: 'Kota Pariaman', vendor: 'Kinerja'")
        .contains("disableWelcomeMessage: true", "freshDictionary(");
    assertThat(config.contains("preferIndonesian();")).isEqualTo(fallback.equals("en"));
  }

  @Test
  void tasklistKeepsDraftsOnTheServerAndLeavesThroughOurSignOut() throws IOException {
    assertThat(ours("tasklist", "scripts/drafts.js"))
        .contains("/^camunda-form:(.+)$/", "/draft`", "method: 'PUT'", "csrfHeader()");
    assertThat(ours("tasklist", "scripts/session.js"))
        .contains("KINERJA-CSRF=", "X-KINERJA-CSRF", "'/keluar'", "documentElement.lang = 'id'");
  }

  @Test
  void everyBuiltInTextOfTheFormsHasAnIndonesianOne() throws IOException {
    String texts = ours("tasklist", "scripts/form-texts.js").replace("\\'", "'");
    String engine = webjar("lib/deps.js");

    for (String text :
        List.of(
            "Field is required.",
            "Field must be a valid email.",
            "Value is not a number.",
            "Date and time must both be entered.",
            "No results",
            "All values selected",
            "Add new",
            "Nothing to show.",
            "Skip to search",
            "Remove tag",
            "Previous page",
            "Next page")) {
      assertThat(engine).as("form-js still says it").contains(text);
      assertThat(texts).contains("['" + text + "', '");
    }
    for (String start :
        List.of(
            "Field must have minimum value of ",
            "Field must have maximum value of ",
            "Field must have minimum length of ",
            "Field must have maximum length of ",
            "Field must match pattern ",
            "Value is expected to ",
            "Please select a valid value, the two nearest valid values are ",
            "Remove list item ",
            "Expand all (")) {
      assertThat(engine).as("form-js still says it").contains(start);
      assertThat(texts.replace("\\(", "(")).contains("/^" + start);
    }
  }

  private static Map<String, String> labels(String app, String language) throws IOException {
    Map<String, String> labels = new TreeMap<>();
    dictionary(app, language)
        .get("labels")
        .properties()
        .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
    return labels;
  }

  private static JsonNode dictionary(String app, String language) throws IOException {
    String file = "locales/" + language + ".json";
    String text = language.equals("en") ? webjar("app/" + app + "/" + file) : ours(app, file);
    return new ObjectMapper().readTree(text.replace(BYTE_ORDER_MARK, ""));
  }

  private static Set<String> placeholders(String text) {
    return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
  }

  private static String ours(String app, String file) throws IOException {
    return text(APPS + app + "/" + file, "file");
  }

  private static String webjar(String file) throws IOException {
    return text("META-INF/resources/webjars/camunda/" + file, "jar");
  }

  private static String text(String resource, String protocol) throws IOException {
    for (URL url :
        Collections.list(TranslationTest.class.getClassLoader().getResources(resource))) {
      if (url.getProtocol().equals(protocol)) {
        try (InputStream content = url.openStream()) {
          return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(resource + " is not on the class path");
  }
}
