package id.go.pariaman.kinerja.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it is written, byte by byte: a client of Java would mend its path and refuse its
 * headers.
 */
final class Wire {

  private static final int PATIENCE_MS = 30_000;

  /** Headers keep their order, names as the server wrote them. */
  record Answer(int status, List<String> headers, String body) {

    Optional<String> header(String name) {
      return headers.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }
  }

  private Wire() {}

  /** A header without a value is left out; so a test can take one away from a browser's. */
  static Answer send(
      int port, String method, String target, Map<String, String> headers, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    headers.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            head.append(name).append(": ").append(value).append("\r\n");
          }
        });
    boolean chunked = headers.containsKey("Transfer-Encoding");
    if (!chunked && !method.equals("GET")) {
      head.append("Content-Length: ").append(content.length).append("\r\n");
    }
    head.append("Connection: close\r\n\r\n");
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE_MS);
      write(socket, head.toString().getBytes(StandardCharsets.UTF_8), content, chunked);
      return read(socket);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A server that has answered already need not read on. */
  private static void write(Socket socket, byte[] head, byte[] content, boolean chunked)
      throws IOException {
    var out = socket.getOutputStream();
    out.write(head);
    try {
      if (chunked) {
        out.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(content);
        out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      } else {
        out.write(content);
      }
      out.flush();
    } catch (SocketException closed) {
      // The answer is there to be read all the same.
    }
  }

  private static Answer read(Socket socket) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(bytes);
    } catch (SocketException reset) {
      if (bytes.size() == 0) {
        throw reset;
      }
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IOException("no answer: " + text);
    }
    List<String> head = text.substring(0, end).lines().toList();
    return new Answer(
        Integer.parseInt(head.get(0).split(" ")[1]),
        head.subList(1, head.size()),
        text.substring(end + 4));
  }
}
