package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.TourDocument.Step;
import vn.parindex.shared.JsonCustomizer;
import vn.parindex.testsupport.Upload;

/** Runs the requests of a document and holds the answers it shows against the real ones. */
final class ApiTour {
    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");
    private static final ObjectMapper JSON = JsonCustomizer.mapper();

    private final Contract contract;
    private final Function<String, RequestSpecification> users;
    private final Map<String, JsonNode> values = new HashMap<>();

    /**
     * A tour that knows nothing yet.
     *
     * @param users gives each user's requests their token
     */
    ApiTour(Contract contract, Function<String, RequestSpecification> users) {
        this.contract = contract;
        this.users = users;
        values.put("yesterday", JSON.valueToTree(instant(-1)));
        values.put("nextWeek", JSON.valueToTree(instant(7)));
    }

    private static String instant(int days) {
        return Instant.now().plus(Duration.ofDays(days)).toString();
    }

    /** Runs every request in its order; returns the ids of the operations that were called. */
    SortedSet<String> run(String document) {
        var called = new TreeSet<String>();
        for (var step : TourDocument.steps(document)) {
            var operation = operation(step);
            var answer = send(step);
            assertThat(answer.statusCode())
                    .as("%s\n%s", step, answer.asString())
                    .isEqualTo(step.status());
            assertThat(operation.answers(step.status()))
                    .as("%s: status in the contract", step)
                    .isTrue();
            check(step, answer);
            called.add(operation.id());
        }
        return called;
    }

    private void check(Step step, Response answer) {
        step.answer()
                .headers()
                .forEach((name, shown) -> assertThat(
                                agrees(JSON.valueToTree(shown), JSON.valueToTree(answer.header(name))))
                        .as("%s: header %s is %s", step, name, answer.header(name))
                        .isTrue());
        var body = step.answer().body();
        if (!body.isEmpty()) {
            assertThat(agrees(read(body), read(answer.asString())))
                    .as("%s\nshown %s\nreal  %s", step, body, answer.asString())
                    .isTrue();
        }
    }

    /** The operation in the contract; nothing else may be told of. */
    private Contract.Operation operation(Step step) {
        var path = step.path().replaceFirst("\\?.*", "");
        return contract.operations().values().stream()
                .filter(operation -> operation.verb().equals(step.verb())
                        && path.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min((one, other) -> Integer.compare(placeholders(one), placeholders(other)))
                .orElseThrow(() -> new AssertionError(step + " is not in the contract"));
    }

    private static int placeholders(Contract.Operation operation) {
        return operation.path().split("\\{", -1).length;
    }

    private Response send(Step step) {
        var request = step.user().equals("nobody") ? RestAssured.given() : users.apply(step.user());
        var headers = step.request().headers();
        headers.forEach((name, value) -> request.header(name, filled(value)));
        var type = headers.getOrDefault("Content-Type", "application/json");
        var body = filled(step.request().body());
        if (type.startsWith("multipart/")) {
            body = body.replace("\n", "\r\n") + "\r\n";
        }
        if (!body.isEmpty()) {
            request.config(Upload.AS_IT_IS).contentType(type).body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.urlEncodingEnabled(false).request(step.verb(), filled(step.path()));
    }

    /** The text with the values of its names. */
    private String filled(String text) {
        return NAME.matcher(text).replaceAll(name -> {
            var value = values.get(name.group(1));
            if (value == null) {
                throw new AssertionError("no answer before has shown " + name.group());
            }
            return Matcher.quoteReplacement(value.asText());
        });
    }

    /** Whether the real value is what is shown; a name that has no value yet takes it. */
    private boolean agrees(JsonNode shown, @Nullable JsonNode real) {
        if (real == null) {
            return false;
        }
        if (shown.isObject()) {
            return shown.properties().stream().allMatch(field -> agrees(field.getValue(), real.get(field.getKey())));
        }
        if (shown.isArray()) {
            return real.isArray() && (shown.isEmpty() ? real.isEmpty() : contains(real, shown));
        }
        var name = NAME.matcher(shown.asText());
        if (shown.isTextual() && name.matches()) {
            var known = values.putIfAbsent(name.group(1), real);
            return !real.isNull() && (known == null || known.equals(real));
        }
        return shown.isNumber()
                ? real.isNumber() && shown.decimalValue().compareTo(real.decimalValue()) == 0
                : shown.equals(real);
    }

    /** Whether the shown entries are among the real ones, in this order. */
    private boolean contains(JsonNode real, JsonNode shown) {
        var rest = real.iterator();
        for (var entry : shown) {
            var found = false;
            while (!found && rest.hasNext()) {
                var before = Map.copyOf(values);
                found = agrees(entry, rest.next());
                if (!found) {
                    values.keySet().retainAll(before.keySet());
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }
}
