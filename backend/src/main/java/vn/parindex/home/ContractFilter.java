package vn.parindex.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.ProblemType;

/** Writes into the contract what the code's annotations say: roles, keys of repetition, versions and problems. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEME = "keycloak";
    private static final DotName UUID = DotName.createSimple(java.util.UUID.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final IndexView index;
    private final ContractSchemas schemas;
    private final JsonNode examples = readExamples();

    /** Called by Quarkus at build time with all classes of the product. */
    public ContractFilter(IndexView index) {
        this.index = index;
        schemas = new ContractSchemas(index);
        for (var operation : index.getAnnotations(OPERATION)) {
            var id = operation.value("operationId");
            if (id != null) {
                methods.put(id.asString(), operation.target().asMethod());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Access token of the Keycloak realm parindex for the audience parindex-api."));
        api.addServer(OASFactory.createServer().url("/").description("Where this document comes from."));
        var used = new TreeSet<Integer>();
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((verb, operation) -> used.addAll(complete(path, verb, operation))));
        used.forEach(status -> components.addResponse(name(status), problem(status)));
        schemas.complete(api);
    }

    /** The statuses of the problems that the operation may answer with. */
    private Set<Integer> complete(String path, PathItem.HttpMethod verb, Operation operation) {
        var method = methods.get(operation.getOperationId());
        var statuses = new TreeSet<>(Set.of(500, 503));
        statuses.addAll(secure(operation, method));
        if (method != null && method.hasAnnotation(Created.class)) {
            answerCreated(operation.getResponses());
        }
        if (path.contains("{") || (method != null && namesOthers(verb, method))) {
            statuses.add(404);
        }
        var takes = operation.getRequestBody() != null;
        if (takes) {
            addExample(operation);
            statuses.addAll(List.of(413, 415));
        }
        if (verb != PathItem.HttpMethod.GET) {
            statuses.addAll(List.of(409, 422));
        }
        if (method != null && isIdempotent(verb, method)) {
            operation.addParameter(idempotencyKey());
        }
        if (method != null && takes(method, "If-Match")) {
            statuses.addAll(bindToVersion(operation, verb));
        }
        if (method != null && takes(method, "Tus-Resumable")) {
            statuses.add(412);
        }
        if (method != null && takes(method, "Upload-Checksum")) {
            statuses.add(460);
        }
        if (takes || operation.getParameters() != null) {
            statuses.add(400);
        }
        statuses.forEach(status -> operation
                .getResponses()
                .addAPIResponse(
                        status.toString(), OASFactory.createAPIResponse().ref(name(status))));
        return statuses;
    }

    private static Set<Integer> secure(Operation operation, @Nullable MethodInfo method) {
        var roles = method == null ? null : method.annotation(RolesAllowed.class);
        if (roles == null) {
            operation.setSecurity(List.of());
            return Set.of();
        }
        operation.addExtension("x-roles", names(roles));
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        return Set.of(401, 403);
    }

    /** A change of a row needs its version; a move of a sheet may be bound to what was seen. */
    private static Set<Integer> bindToVersion(Operation operation, PathItem.HttpMethod verb) {
        var required = verb == PathItem.HttpMethod.PUT;
        describeIfMatch(operation, required);
        return required ? Set.of(412, 428) : Set.of(412);
    }

    private static void answerCreated(APIResponses responses) {
        var answer = responses.getAPIResponse("200");
        responses.removeAPIResponse("200");
        responses.addAPIResponse("201", answer.description("Created"));
    }

    /** Whether the request names things by their ids, which may be unknown. */
    private boolean namesOthers(PathItem.HttpMethod verb, MethodInfo method) {
        return verb == PathItem.HttpMethod.POST
                && method.parameterTypes().stream()
                        .map(type -> index.getClassByName(type.name()))
                        .filter(Objects::nonNull)
                        .flatMap(type -> type.fields().stream())
                        .anyMatch(ContractFilter::isId);
    }

    /** An id; in a form with files it is text that says so. */
    private static boolean isId(FieldInfo field) {
        var schema = field.annotation(SCHEMA);
        var format = schema == null ? null : schema.value("format");
        return field.type().name().equals(UUID)
                || (format != null && format.asString().equals("uuid"));
    }

    private static boolean isIdempotent(PathItem.HttpMethod verb, MethodInfo method) {
        return verb == PathItem.HttpMethod.POST
                && (method.hasAnnotation(Idempotent.class)
                        || method.declaringClass().hasDeclaredAnnotation(Idempotent.class));
    }

    /** The request of contract-examples.json; the tests send these very requests. */
    private void addExample(Operation operation) {
        var example = examples.path(operation.getOperationId());
        if (!example.isMissingNode()) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(type -> type.setExample(JSON.convertValue(example, Object.class)));
        }
    }

    private static JsonNode readExamples() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("contract-examples.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(AnnotationInstance rolesAllowed) {
        var named = Arrays.asList(rolesAllowed.value().asStringArray());
        return (named.contains(Role.ANY) ? Role.ALL : named).stream().sorted().toList();
    }

    private static boolean takes(MethodInfo method, String name) {
        return method.annotations(HeaderParam.class).stream()
                .anyMatch(header -> header.value().asString().equals(name));
    }

    private static void describeIfMatch(Operation operation, boolean required) {
        for (var parameter : operation.getParameters()) {
            if ("If-Match".equals(parameter.getName())) {
                parameter.setRequired(required);
                parameter.setDescription("The version that the change is based on, quoted: its last ETag.");
                parameter.setSchema(text().addExample("\"7\""));
            }
        }
        var answer = operation.getResponses().getAPIResponse("200");
        if (answer != null) {
            answer.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                            .description("The new version, quoted.")
                            .schema(text()));
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Makes the request repeatable: the same user, operation and key is done once. A repetition "
                                + "gets the first answer with Idempotency-Replayed: true, another request under the key 422.")
                .schema(text().minLength(8).maxLength(128).pattern("^[!-~]+$"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static APIResponse problem(int status) {
        var types = Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(type -> "/problems/" + type.slug())
                .collect(Collectors.joining(", "));
        var view = OASFactory.createSchema().ref("#/components/schemas/ProblemView");
        return OASFactory.createAPIResponse()
                .description(types)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(view)));
    }

    private static String name(int status) {
        return "Problem" + status;
    }
}
