package id.go.pariaman.kinerja.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.util.UriComponentsBuilder;

/** A whole OpenID provider: it asks nobody anything, and vouches for whom it is told to. */
final class TinyProvider implements AutoCloseable {

  static final String CLIENT = "kinerja";

  private final RSAKey key = newKey();
  private final HttpServer server;
  private final String address;
  private Map<String, String> asked = Map.of();

  UnaryOperator<JWTClaimsSet.Builder> claims;
  RSAKey signedWith;
  private String person;

  TinyProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    address = "http://localhost:" + server.getAddress().getPort();
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/keys", exchange -> json(exchange, new JWKSet(key).toString()));
    server.start();
  }

  void vouchTruthfullyFor(String nip) {
    person = nip;
    claims = usual -> usual;
    signedWith = key;
  }

  ClientRegistration registration() {
    return ClientRegistration.withRegistrationId("kota")
        .clientId(CLIENT)
        .clientSecret("rahasia")
        .clientName("Akun Kota")
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
        .scope("openid")
        .issuerUri(address)
        .authorizationUri(address + "/authorize")
        .tokenUri(address + "/token")
        .jwkSetUri(address + "/keys")
        .build();
  }

  static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("1").generate();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Sends the browser back at once, with a code. */
  private void authorize(HttpExchange exchange) throws IOException {
    asked = parameters(exchange.getRequestURI().getRawQuery());
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            UriComponentsBuilder.fromUriString(asked.get("redirect_uri"))
                .queryParam("code", "kode")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(asked.get("state"))
                .toUriString());
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    var given = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    if (!given.get("code").equals("kode")
        || !given.get("redirect_uri").equals(asked.get("redirect_uri"))
        || !challenge(given.get("code_verifier")).equals(asked.get("code_challenge"))) {
      exchange.sendResponseHeaders(400, -1);
      exchange.close();
      return;
    }
    json(
        exchange,
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
            .formatted(idToken()));
  }

  private String idToken() {
    var now = Instant.now();
    var usual =
        new JWTClaimsSet.Builder()
            .issuer(address)
            .subject("orang-1")
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", asked.get("nonce"))
            .claim("nip", person);
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(),
            claims.apply(usual).build());
    try {
      token.sign(new RSASSASigner(signedWith));
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
    return token.serialize();
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parameters(String query) {
    var found = new HashMap<String, String>();
    for (String pair : query.split("&")) {
      String[] both = pair.split("=", 2);
      found.put(both[0], URLDecoder.decode(both[1], UTF_8));
    }
    return found;
  }

  private static void json(HttpExchange exchange, String body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.getBytes(UTF_8).length);
    exchange.getResponseBody().write(body.getBytes(UTF_8));
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
