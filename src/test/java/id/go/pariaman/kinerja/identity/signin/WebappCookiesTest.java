package id.go.pariaman.kinerja.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class WebappCookiesTest {

  @ParameterizedTest
  @CsvSource({
    "https://kinerja.pariaman.example, true",
    "http://localhost:8080, false",
    "http://https.example, false"
  })
  void areSecureWhereverPeopleComeByHttps(String address, boolean secure) throws Exception {
    WebAddress web = new WebAddress(address);
    var serializer = new DefaultCookieSerializer();
    new WebappCookies().secureSessionCookie(web).customize(serializer);
    var session = new MockHttpServletResponse();
    serializer.writeCookieValue(new CookieValue(new MockHttpServletRequest(), session, "1"));
    assertThat(session.getCookie("SESSION").getSecure()).isEqualTo(secure);

    var beans = new StaticListableBeanFactory();
    beans.addBean("address", web);
    var camunda = new CamundaBpmProperties();
    WebappCookies.secureWebappCookies(beans.getBeanProvider(WebAddress.class))
        .postProcessAfterInitialization(camunda, "camunda");
    assertThat(camunda.getWebapp().getCsrf().isEnableSecureCookie()).isEqualTo(secure);

    var response = new MockHttpServletResponse();
    var tokens = CsrfTokens.repository(web.isHttps());
    var request = new MockHttpServletRequest();
    tokens.saveToken(tokens.generateToken(request), request, response);
    assertThat(response.getCookie("KINERJA-CSRF").getSecure()).isEqualTo(secure);
  }
}
