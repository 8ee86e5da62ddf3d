package id.go.pariaman.kinerja.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

class ApiErrorsTest {

  @RestController
  static class Refusing {

    @GetMapping("/refused")
    void refused() {
      throw Refused.because("code", "Isi kode siklus.");
    }

    @GetMapping("/missing")
    void missing() {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Tidak ditemukan.");
    }

    @GetMapping("/typed")
    void typed(@RequestParam int page) {}

    @PostMapping("/opened")
    void opened(@RequestBody Asked asked) {}
  }

  record Asked(String code, List<String> units) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\": \"2026\", \"units\": []} | 200 |",
        "{\"code\": \"2026\", \"unit\": []} | 400 | unit",
        "{\"units\": [\"A\"], \"units\": []} | 400 | units"
      })
  void aMisspeltOrDoubledKeyIsRefusedByItsName(String body, int status, String field)
      throws Exception {
    var json = new MappingJackson2HttpMessageConverter(new ObjectMapper());
    new StrictBodies().extendMessageConverters(new ArrayList<>(List.of(json)));
    var api =
        MockMvcBuilders.standaloneSetup(new Refusing())
            .setControllerAdvice(new ApiErrors())
            .setMessageConverters(json)
            .build();

    var answer =
        api.perform(post("/opened").contentType(MediaType.APPLICATION_JSON).content(body))
            .andExpect(status().is(status));

    if (field != null) {
      answer.andExpect(jsonPath("$.errors[0].field").value(field));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml", "image/png", "application/json", "*/*"})
  void aRefusalArrivesAsJsonWhateverTheClientAccepts(String accepts) throws Exception {
    var api =
        MockMvcBuilders.standaloneSetup(new Refusing())
            .setControllerAdvice(new ApiErrors())
            .build();
    MediaType accept = MediaType.valueOf(accepts);

    api.perform(get("/refused").accept(accept))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
        .andExpect(jsonPath("$.errors[0].field").value("code"));
    api.perform(get("/missing").accept(accept)).andExpect(status().isNotFound());
    api.perform(get("/typed?page=x").accept(accept)).andExpect(status().isBadRequest());
  }
}
