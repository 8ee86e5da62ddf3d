package id.go.pariaman.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestLimitsTest {

  private static final int LARGEST = (int) RequestLimits.LARGEST_BODY;

  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain chain = new MockFilterChain();

  private void send(MockHttpServletRequest request) throws Exception {
    new RequestLimits(new ObjectMapper()).doFilter(request, response, chain);
  }

  private static MockHttpServletRequest post(int bytes) {
    var request = new MockHttpServletRequest("POST", "/api/tasks/1");
    request.setContent(new byte[bytes]);
    return request;
  }

  @Test
  void aBodyTooLongIsRefusedUnread() throws Exception {
    send(post(LARGEST + 1));

    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(response.getContentAsString()).contains("\"errors\"");
    assertThat(chain.getRequest()).isNull();
  }

  @Test
  void theLongestBodyPasses() throws Exception {
    send(post(LARGEST));

    assertThat(chain.getRequest()).isNotNull();
  }

  @Test
  void aBodyOfUnknownLengthBreaksOff() throws Exception {
    var request =
        new MockHttpServletRequest("POST", "/api/tasks/1") {
          @Override
          public long getContentLengthLong() {
            return -1;
          }
        };
    request.setContent(new byte[LARGEST + 1]);
    request.addHeader("Transfer-Encoding", "chunked");
    send(request);

    var passed = (HttpServletRequest) chain.getRequest();
    assertThatThrownBy(() -> passed.getInputStream().readAllBytes())
        .isInstanceOf(BodyTooLong.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/camunda/api//engine/engine, 400",
    "//camunda/api/engine/engine, 400",
    "/camunda/api;jsessionid=1/engine/engine, 400",
    "/camunda/api/%65ngine/engine, 400",
    "/camunda/api/./engine/engine, 400",
    "/camunda/api/engine/engine, 200",
  })
  void anAddressReadDifferentlyByTheServerIsRefused(String address, int status) throws Exception {
    var request = new MockHttpServletRequest("GET", address);
    request.setServletPath("/camunda/api/engine");
    request.setPathInfo("/engine");
    send(request);

    assertThat(response.getStatus()).isEqualTo(status);
  }

  @Test
  void anEscapedLetterOfOneOfOurOwnAddressesPasses() throws Exception {
    var request = new MockHttpServletRequest("GET", "/siklus/a%20b");
    request.setServletPath("/siklus/a b");
    send(request);

    assertThat(chain.getRequest()).isNotNull();
  }
}
