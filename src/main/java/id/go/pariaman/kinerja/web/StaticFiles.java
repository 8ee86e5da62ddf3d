package id.go.pariaman.kinerja.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Scripts and styles, the webapps' included, are asked for again at each page and travel only when
 * they have changed. What they contain decides that: by their date all releases are alike, since
 * the build is reproducible, and a browser would keep the scripts of an old one for ever.
 */
@Configuration
class StaticFiles {

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> unchangedFiles() {
    ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
    // A strong tag would keep the server from compressing.
    tags.setWriteWeakETag(true);
    var filter = new FilterRegistrationBean<>(tags);
    filter.addUrlPatterns("/aset/*", "/camunda/app/*", "/camunda/lib/*");
    return filter;
  }

  @Bean
  static BeanPostProcessor datesDecideNothing() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SimpleUrlHandlerMapping mapping) {
          mapping.getUrlMap().values().stream()
              .filter(ResourceHttpRequestHandler.class::isInstance)
              .map(ResourceHttpRequestHandler.class::cast)
              .forEach(StaticFiles::askEachTime);
        }
        return bean;
      }
    };
  }

  private static void askEachTime(ResourceHttpRequestHandler files) {
    files.setUseLastModified(false);
    files.setCacheControl(CacheControl.noCache());
  }
}
