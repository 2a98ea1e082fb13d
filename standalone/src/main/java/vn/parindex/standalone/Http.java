package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Talks JSON to the application and to Keycloak, as any external system would. */
final class Http {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String base;
    private final String token;

    Http(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The body, or a missing node where the answer has none; anything but success is an exception. */
    JsonNode get(String path) throws LauncherException {
        return call("GET", path, null);
    }

    JsonNode post(String path, @Nullable Object body) throws LauncherException {
        return call("POST", path, body);
    }

    JsonNode put(String path, @Nullable Object body) throws LauncherException {
        return call("PUT", path, body);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A token by the password grant. */
    static String token(String keycloak, String realm, String client, String username, String password)
            throws LauncherException {
        var form = Map.of("grant_type", "password", "client_id", client, "username", username, "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(
                        URI.create("%s/realms/%s/protocol/openid-connect/token".formatted(keycloak, realm)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return answer(request).path("access_token").asText();
    }

    /** Status of a GET without token; empty where nobody answers. */
    static Optional<Integer> status(String url) throws LauncherException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return Optional.of(
                    CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted.", e);
        }
    }

    /** Waits for a 200 as long as the process lives. */
    static void awaitOk(String url, ChildProcess process, String otherwise) throws LauncherException {
        var limit = System.nanoTime() + START_LIMIT.toNanos();
        while (!status(url).equals(Optional.of(200))) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new LauncherException(otherwise);
            }
            Waiting.aMoment();
        }
    }

    private JsonNode call(String method, String path, @Nullable Object body) throws LauncherException {
        try {
            var publisher = body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            var request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(Duration.ofMinutes(2))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json, application/problem+json")
                    .header("Accept-Language", "en")
                    .method(method, publisher);
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            return answer(request.build());
        } catch (IOException e) {
            throw new LauncherException("Cannot write JSON for " + path, e);
        }
    }

    private static JsonNode answer(HttpRequest request) throws LauncherException {
        var what = request.method() + " " + request.uri();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new LauncherException("%s answered %d: %s"
                        .formatted(what, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8)));
            }
            return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new LauncherException(what + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted.", e);
        }
    }
}
