package id.go.pariaman.kinerja.identity.signin;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.session.DefaultCookieSerializerCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the webapps need from the servlet container: our sign-in, and cookies as strict as ours. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebAddress.class)
class WebappCookies {

  private static final int AFTER_SPRING_SECURITY = -50;

  @Bean
  FilterRegistrationBean<EngineSignIn> engineSignIn() {
    var registration = new FilterRegistrationBean<>(new EngineSignIn());
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(AFTER_SPRING_SECURITY);
    return registration;
  }

  /**
   * Its value as it is: in Base64 anybody could send us a NUL, which PostgreSQL cannot look for.
   */
  @Bean
  DefaultCookieSerializerCustomizer secureSessionCookie(WebAddress address) {
    return cookie -> {
      cookie.setUseSecureCookie(address.isHttps());
      cookie.setUseBase64Encoding(false);
    };
  }

  /** Camunda reads this while the servlet context starts, before anything could set it. */
  @Bean
  static BeanPostProcessor secureWebappCookies(ObjectProvider<WebAddress> address) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof CamundaBpmProperties camunda) {
          camunda.getWebapp().getCsrf().setEnableSecureCookie(address.getObject().isHttps());
        }
        return bean;
      }
    };
  }
}
