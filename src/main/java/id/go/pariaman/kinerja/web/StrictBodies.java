package id.go.pariaman.kinerja.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.converter.yaml.MappingJackson2YamlHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A key that nobody knows or that comes twice is a slip of the keyboard: without {@code units}, for
 * want of its last letter, a cycle would open for the whole city. A text with NUL in it is none
 * that the database can keep. What we keep ourselves is read more kindly.
 */
@Component
class StrictBodies implements WebMvcConfigurer {

  @Override
  public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
    // Here for the description of our API alone; as a second reader of bodies it would be kinder.
    converters.removeIf(MappingJackson2YamlHttpMessageConverter.class::isInstance);
    for (HttpMessageConverter<?> converter : converters) {
      if (converter instanceof MappingJackson2HttpMessageConverter json) {
        json.setObjectMapper(
            json.getObjectMapper()
                .copy()
                .registerModule(new SimpleModule().addDeserializer(String.class, new WithoutNul()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));
      }
    }
  }

  private static final class WithoutNul extends StdScalarDeserializer<String> {

    private WithoutNul() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = StringDeserializer.instance.deserialize(parser, context);
      if (text != null && text.indexOf('\0') >= 0) {
        throw context.weirdStringException(text, String.class, "NUL");
      }
      return text;
    }
  }
}
