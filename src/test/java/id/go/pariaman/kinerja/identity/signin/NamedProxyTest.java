package id.go.pariaman.kinerja.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;

class NamedProxyTest {

  private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

  @Test
  void nobodyIsBelievedWhereNoProxyIsNamed() {
    new NamedProxy("").customize(server);

    assertThat(server.getEngineValves()).isEmpty();
  }

  @Test
  void onlyTheProxyThatIsNamedIsBelieved() {
    new NamedProxy("10.1.2.3").customize(server);

    assertThat(server.getEngineValves())
        .singleElement()
        .isInstanceOfSatisfying(
            RemoteIpValve.class,
            valve -> {
              assertThat("10.1.2.3").matches(valve.getInternalProxies());
              assertThat("10.1.2.4").doesNotMatch(valve.getInternalProxies());
              assertThat("10x1x2x3").doesNotMatch(valve.getInternalProxies());
              assertThat(valve.getTrustedProxies()).isNull();
              assertThat(valve.getProtocolHeader()).isNull();
            });
  }
}
