package id.go.pariaman.kinerja.support;

import java.util.Iterator;
import java.util.List;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** The identity providers of the tests: none, until one test names some. */
public class TestProviders implements ClientRegistrationRepository, Iterable<ClientRegistration> {

  private volatile List<ClientRegistration> present = List.of();

  public void set(ClientRegistration... registrations) {
    present = List.of(registrations);
  }

  @Override
  public ClientRegistration findByRegistrationId(String id) {
    return present.stream()
        .filter(each -> each.getRegistrationId().equals(id))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Iterator<ClientRegistration> iterator() {
    return present.iterator();
  }
}
