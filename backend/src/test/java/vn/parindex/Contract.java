package vn.parindex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The committed contract, and what every operation in it must say. */
record Contract(JsonNode document) {
    static final Path FILE = Path.of("..", "openapi.yaml");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PUBLIC = Set.of(
            "getClientSettings",
            "listPublicYears",
            "getPublicResults",
            "getPublicResultsCsv",
            "downloadEvidence",
            "downloadEvidenceArchive");

    /** One operation by its id. */
    record Operation(String id, String verb, String path, JsonNode description) {
        boolean changes() {
            return !SAFE.contains(verb);
        }

        /** Whether the contract knows this status of the answer. */
        boolean answers(int status) {
            return description.path("responses").has(String.valueOf(status));
        }

        /** Whether the request is a form with files instead of JSON. */
        boolean takesForm() {
            return description.path("requestBody").path("content").has("multipart/form-data");
        }

        /** The example of the request, JSON or else as it is sent; null where there is none. */
        @Nullable String example() {
            var content = description.at("/requestBody/content").properties().stream()
                    .findFirst()
                    .orElse(null);
            if (content == null || !content.getValue().has("example")) {
                return null;
            }
            var example = content.getValue().get("example");
            return example.isTextual() ? example.asText() : example.toString();
        }

        /** The media type of the request; JSON where it has no body. */
        String mediaType() {
            var content = description.at("/requestBody/content").fieldNames();
            return content.hasNext() ? content.next() : "application/json";
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Contract committed() {
        try {
            return of(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract of(String yaml) {
        try {
            return new Contract(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations by id; those without an id under their address. */
    Map<String, Operation> operations() {
        var operations = new TreeMap<String, Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> verb.getValue().has("responses"))
                        .forEach(verb -> {
                            var address = verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
                            var id = verb.getValue().path("operationId").asText(address);
                            var operation = new Operation(
                                    id, address.substring(0, address.indexOf(' ')), path.getKey(), verb.getValue());
                            operations.put(id, operation);
                        }));
        return operations;
    }

    /** What operations leave unsaid, each as {@code <operation>: <what>}. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        operations()
                .values()
                .forEach(operation -> faultsOf(operation).stream()
                        .map(fault -> operation.id() + ": " + fault)
                        .forEach(faults::add));
        return faults;
    }

    private List<String> faultsOf(Operation operation) {
        var faults = new ArrayList<String>();
        var description = operation.description();
        require(faults, description.has("operationId"), "no operationId");
        require(faults, !description.path("summary").asText().isBlank(), "no summary");
        require(faults, !description.path("tags").isEmpty(), "no tag");
        if (!PUBLIC.contains(operation.id())) {
            require(faults, !description.path("x-roles").isEmpty(), "no roles");
            require(faults, description.path("security").path(0).has("keycloak"), "no security");
            requireProblems(faults, description, "401", "403");
        }
        requireProblems(faults, description, "500", "503");
        if (operation.path().contains("{")) {
            requireProblems(faults, description, "404");
        }
        if (description.has("requestBody")) {
            requireProblems(faults, description, "400", "413", "415");
            require(faults, operation.example() != null, "no example");
        }
        if (operation.changes()) {
            requireProblems(faults, description, "409", "422");
        }
        if (operation.verb().equals("POST")) {
            require(faults, takes(description, "Idempotency-Key"), "no Idempotency-Key");
        }
        if (takes(description, "If-Match")) {
            requireProblems(faults, description, "412");
        }
        if (takes(description, "If-Match") && operation.verb().equals("PUT")) {
            requireProblems(faults, description, "428");
        }
        return faults;
    }

    private static boolean takes(JsonNode description, String header) {
        return description.path("parameters").findValuesAsText("name").contains(header);
    }

    private void requireProblems(List<String> faults, JsonNode description, String... statuses) {
        for (var status : statuses) {
            var answer = resolved(description.path("responses").path(status));
            var schema = answer.path("content")
                    .path("application/problem+json")
                    .path("schema")
                    .path("$ref");
            require(
                    faults,
                    schema.asText().equals("#/components/schemas/ProblemView")
                            && document.at("/components/schemas/ProblemView").has("properties"),
                    "no problem " + status);
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static void require(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
