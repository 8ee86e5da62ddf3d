package id.go.pariaman.kinerja.identity.signin;

import java.util.regex.Pattern;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes what a request says of its sender only when the one proxy named by {@code kinerja.proxy}
 * hands it over. Tomcat's own list of proxies holds every private network, the city's among them:
 * there anybody could choose the address that the tries are counted by.
 */
@Component
class NamedProxy implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final String proxy;

  /**
   * @param proxy its address, e.g. 10.1.2.3; empty where people reach us directly
   */
  NamedProxy(@Value("${kinerja.proxy:}") String proxy) {
    this.proxy = proxy.strip();
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    if (!proxy.isEmpty()) {
      var valve = new RemoteIpValve();
      valve.setInternalProxies(Pattern.quote(proxy));
      valve.setProtocolHeader(null);
      server.addEngineValves(valve);
    }
  }
}
