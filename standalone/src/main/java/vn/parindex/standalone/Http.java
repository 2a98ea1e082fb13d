package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Talks JSON to the application and to Keycloak, as any external system would. */
final class Http {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
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

    /** A change of what was read in that version. */
    JsonNode put(String path, Object body, long version) throws LauncherException {
        return answer(request("PUT", path, JSON_TYPE, json(body))
                .header("If-Match", "\"%d\"".formatted(version))
                .build());
    }

    JsonNode postText(String path, String type, String text) throws LauncherException {
        return answer(request("POST", path, type, text.getBytes(StandardCharsets.UTF_8))
                .build());
    }

    /** A form with one file, as a browser sends it. */
    JsonNode postForm(String path, Map<String, String> fields, String fileName, byte[] file) throws LauncherException {
        var boundary = "parindex-" + UUID.randomUUID();
        var form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> form.writeBytes(part(boundary, "name=\"%s\"".formatted(name), value + "\r\n")));
        form.writeBytes(part(boundary, "name=\"file\"; filename=\"%s\"".formatted(fileName), ""));
        form.writeBytes(file);
        form.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return answer(request("POST", path, "multipart/form-data; boundary=" + boundary, form.toByteArray())
                .build());
    }

    private static byte[] part(String boundary, String about, String value) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s"
                .formatted(boundary, about, value)
                .getBytes(StandardCharsets.UTF_8);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A token by the password grant. */
    static String token(String keycloak, String realm, String client, String username, String password)
            throws LauncherException {
        return signIn(keycloak, realm, client, username, password)
                .path("access_token")
                .asText();
    }

    /** The answer to the password grant: {@code access_token}, and for how many seconds, {@code expires_in}. */
    static JsonNode signIn(String keycloak, String realm, String client, String username, String password)
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
        return answer(request);
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
        var request = body == null ? request(method, path) : request(method, path, JSON_TYPE, json(body));
        return answer(request.build());
    }

    private HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en")
                .method(method, HttpRequest.BodyPublishers.noBody());
    }

    private HttpRequest.Builder request(String method, String path, String type, byte[] body) {
        return request(method, path)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static byte[] json(Object body) throws LauncherException {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new LauncherException("Cannot write JSON", e);
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
