package id.go.pariaman.kinerja.feedback.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a telephone: no cookies, no script, and an address of their own, which Linux lends
 * to every test, so that what one uses up is not missing to another.
 */
final class Citizen {

  static final String FORM = "application/x-www-form-urlencoded";

  private static final Pattern TOKEN = Pattern.compile("name=\"formulir\" value=\"([^\"]*)\"");
  private static final int PATIENCE_MS = 30_000;

  private final int port;
  private final String address;

  /** Headers keep their order, names as the server wrote them. */
  record Seen(int status, List<String> headers, String body) {

    Optional<String> header(String name) {
      return headers.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }

    /** Where it leads, without our own host. */
    String location() {
      return header("Location").orElse("");
    }

    String token() {
      Matcher found = TOKEN.matcher(body);
      return found.find() ? found.group(1) : "";
    }
  }

  /**
   * @param address below 127.0.0.0/8
   */
  Citizen(int port, String address) {
    this.port = port;
    this.address = address;
  }

  Seen get(String path, String... headers) {
    return send("GET", path, headers, "");
  }

  Seen post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return post(path, FORM, body, headers);
  }

  Seen post(String path, String type, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type: " + type;
    all[1] = "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return send("POST", path, all, body);
  }

  /** All nine answered alike, with the token of a page that was opened. */
  static Map<String, String> filled(String token, int mark) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("formulir", token);
    for (int i = 1; i <= 9; i++) {
      fields.put("U" + i, String.valueOf(mark));
    }
    return fields;
  }

  /** Opens a page and answers it. */
  Seen answer(String path, int mark) {
    return post(path, filled(get(path).token(), mark));
  }

  Seen send(String method, String path, String[] headers, String body) {
    try (Socket socket =
        new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
      socket.setSoTimeout(PATIENCE_MS);
      StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
      head.append("Host: localhost:").append(port).append("\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      head.append("Connection: close\r\n\r\n").append(body);
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Chunks are put together; their sizes stand on lines of their own. */
  private static Seen read(String text) {
    int end = text.indexOf("\r\n\r\n");
    List<String> head = text.substring(0, end).lines().toList();
    String body = text.substring(end + 4);
    if (head.stream().anyMatch(line -> line.equalsIgnoreCase("Transfer-Encoding: chunked"))) {
      body = body.replaceAll("(?m)(^|\r\n)[0-9a-f]+\r\n", "");
    }
    return new Seen(
        Integer.parseInt(head.get(0).split(" ")[1]), head.subList(1, head.size()), body);
  }
}
