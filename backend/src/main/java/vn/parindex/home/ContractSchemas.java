package vn.parindex.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Says of every object which properties may be null, those whose record component is {@link Nullable}, and of every
 * answer which are always there. What a request must hold is left to its Bean Validation.
 */
final class ContractSchemas {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName LEAVES_NULL_OUT = DotName.createSimple(JsonInclude.class);
    static final String COMPONENT = "#/components/schemas/";

    private final IndexView index;
    private final Map<String, ClassInfo> records = new HashMap<>();

    ContractSchemas(IndexView index) {
        this.index = index;
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .forEach(record -> records.put(schemaName(record), record));
    }

    void complete(OpenAPI api) {
        var rules = RuleSchemas.all();
        rules.forEach(api.getComponents()::addSchema);
        nameForms(api);
        var schemas = api.getComponents().getSchemas();
        // no annotation can say that entries of a list may be null
        var trial = Objects.requireNonNull(schemas.get("TryRule")).getProperties();
        Objects.requireNonNull(trial.get("inputs")).setItems(orNull(RuleSchemas.input()));
        var sent = reachable(schemas, bodies(api));
        schemas.forEach((name, schema) -> {
            dropFractionsOfOne(schema);
            if (schema.getProperties() != null && !rules.containsKey(name)) {
                complete(name, schema, sent.contains(name));
            }
        });
    }

    private static String schemaName(ClassInfo record) {
        var schema = record.declaredAnnotation(SCHEMA);
        var name = schema == null ? null : schema.value("name");
        return name == null ? record.name().withoutPackagePrefix().replaceFirst("^.*\\$", "") : name.asString();
    }

    private void complete(String name, Schema schema, boolean sent) {
        var record = records.get(name);
        var nullable = record == null ? Set.<String>of() : nullable(record);
        var leftOut = record != null && record.hasDeclaredAnnotation(LEAVES_NULL_OUT);
        var properties = Map.copyOf(schema.getProperties());
        if (!sent) {
            schema.setRequired(schema.getProperties().keySet().stream()
                    .filter(property -> !leftOut || !nullable.contains(property))
                    .toList());
        }
        if (sent || !leftOut) {
            properties.forEach((property, described) -> {
                if (nullable.contains(property)) {
                    schema.addProperty(property, orNull(described));
                }
            });
        }
    }

    private Set<String> nullable(ClassInfo record) {
        var nullable = new TreeSet<String>();
        for (var component : record.recordComponents()) {
            var inner = index.getClassByName(component.type().name());
            if (component.hasAnnotation(UNWRAPPED) && inner != null) {
                nullable.addAll(nullable(inner));
            } else if (component.type().hasAnnotation(NULLABLE)) {
                nullable.add(component.name());
            }
        }
        return nullable;
    }

    /** The same, or null. */
    static Schema orNull(Schema schema) {
        if (schema.getRef() == null && schema.getEnumeration() == null) {
            return schema.getType() == null ? schema : schema.addType(Schema.SchemaType.NULL);
        }
        var some = schema.getRef() == null ? schema : OASFactory.createSchema().ref(schema.getRef());
        return OASFactory.createSchema()
                .description(schema.getDescription())
                .examples(schema.getExamples())
                .addAnyOf(some)
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }

    /** 10 decimals come as multipleOf 1E-10, which a reader that computes in doubles finds broken by 0.3. */
    private static void dropFractionsOfOne(Schema schema) {
        parts(schema).forEach(ContractSchemas::dropFractionsOfOne);
        if (schema.getMultipleOf() != null && schema.getMultipleOf().compareTo(BigDecimal.ONE) < 0) {
            schema.setMultipleOf(null);
        }
    }

    private static Stream<Schema> bodies(OpenAPI api) {
        return operations(api)
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> schemas(operation.getRequestBody().getContent()));
    }

    /** Forms come with their name and all their fields again: the name says it. */
    private static void nameForms(OpenAPI api) {
        operations(api)
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .filter(media -> media.getSchema().getRef() != null)
                .forEach(media -> media.setSchema(
                        OASFactory.createSchema().ref(media.getSchema().getRef())));
    }

    private static Stream<org.eclipse.microprofile.openapi.models.Operation> operations(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream());
    }

    private static Stream<Schema> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream().map(media -> media.getSchema());
    }

    private static Set<String> reachable(Map<String, Schema> schemas, Stream<Schema> from) {
        var open = new ArrayDeque<Schema>(from.toList());
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var schema = open.pop();
            parts(schema).forEach(open::push);
            if (schema.getRef() != null) {
                var name = schema.getRef().substring(COMPONENT.length());
                if (seen.add(name) && schemas.containsKey(name)) {
                    open.push(schemas.get(name));
                }
            }
        }
        return seen;
    }

    private static Stream<Schema> parts(Schema schema) {
        var inside = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            inside.addAll(schema.getProperties().values());
        }
        for (var several :
                List.of(schemas(schema.getAllOf()), schemas(schema.getAnyOf()), schemas(schema.getOneOf()))) {
            inside.addAll(several);
        }
        if (schema.getItems() != null) {
            inside.add(schema.getItems());
        }
        return inside.stream();
    }

    private static List<Schema> schemas(@Nullable List<Schema> several) {
        return several == null ? List.of() : several;
    }
}
