package vn.parindex.home;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.RuleJson;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.ScoringRule;

/** The schemas of scoring rules and of their inputs, read off their records: a type of rule cannot be forgotten. */
final class RuleSchemas {
    private static final String RULE = "ScoringRule";
    private static final String INPUT = "RuleInput";
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(10);

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    private RuleSchemas() {}

    /** All of them by name. */
    static Map<String, Schema> all() {
        var all = new RuleSchemas();
        all.rules();
        all.inputs();
        return all.schemas;
    }

    /** Where any input may stand. */
    static Schema input() {
        return reference(INPUT);
    }

    private void rules() {
        var discriminator = OASFactory.createDiscriminator().propertyName("type");
        var rule = OASFactory.createSchema()
                .description("How a leaf gets its points; docs/rules.md tells what each type does.");
        RuleJson.types().forEach((type, record) -> {
            var name = record.getSimpleName() + "Rule";
            var schema = OASFactory.createSchema().addType(SchemaType.OBJECT).addRequired("type");
            schema.addProperty(
                    "type", OASFactory.createSchema().addType(SchemaType.STRING).enumeration(List.of(type)));
            // a flag that a rule leaves out is false
            properties(schema, record, false);
            schemas.put(name, schema);
            rule.addOneOf(reference(name));
            discriminator.addMapping(type, reference(name).getRef());
        });
        schemas.put(RULE, rule.discriminator(discriminator));
    }

    private void inputs() {
        var input = OASFactory.createSchema()
                .description(
                        "What is entered for a leaf, in the form of its rule: level for LEVELS; ticked for CHECKLIST; "
                                + "a and b for RATIO, CASES and BANDS of a fraction; value for BANDS of a value and "
                                + "RELATIVE_TO_BEST; counts for PER_OCCURRENCE, DEDUCTION and BONUS; alternatives for BEST_OF. "
                                + "FROM_SURVEY and MANUAL have none.");
        for (var form : RuleInput.class.getPermittedSubclasses()) {
            if (form.getRecordComponents().length > 0) {
                var name = form.getSimpleName() + "Input";
                var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
                properties(schema, form, true);
                schemas.put(name, schema);
                input.addOneOf(reference(name));
            }
        }
        schemas.put(INPUT, input);
    }

    private void properties(Schema schema, Class<?> record, boolean flagsToo) {
        for (var component : record.getRecordComponents()) {
            schema.addProperty(component.getName(), of(component.getAnnotatedType()));
            if (!isNullable(component.getAnnotatedType()) && (flagsToo || component.getType() != boolean.class)) {
                schema.addRequired(component.getName());
            }
        }
        schema.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private Schema of(AnnotatedType type) {
        var schema =
                type instanceof AnnotatedParameterizedType generic ? several(generic) : one((Class<?>) type.getType());
        return isNullable(type) ? ContractSchemas.orNull(schema) : schema;
    }

    private Schema several(AnnotatedParameterizedType type) {
        var arguments = type.getAnnotatedActualTypeArguments();
        var last = of(arguments[arguments.length - 1]);
        return arguments.length == 1
                ? OASFactory.createSchema().addType(SchemaType.ARRAY).items(last)
                : OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesSchema(last);
    }

    private Schema one(Class<?> type) {
        if (type == ScoringRule.class) {
            return reference(RULE);
        }
        if (type == RuleInput.class) {
            return input();
        }
        if (type.isRecord()) {
            var name = "Rule" + type.getSimpleName();
            if (!schemas.containsKey(name)) {
                var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
                schemas.put(name, schema);
                properties(schema, type, true);
            }
            return reference(name);
        }
        if (type.isEnum()) {
            return OASFactory.createSchema()
                    .addType(SchemaType.STRING)
                    .enumeration(Arrays.stream(type.getEnumConstants())
                            .<Object>map(Object::toString)
                            .toList());
        }
        return primitive(type);
    }

    private static Schema primitive(Class<?> type) {
        var schema = OASFactory.createSchema();
        if (type == BigDecimal.class) {
            return schema.addType(SchemaType.NUMBER)
                    .exclusiveMinimum(BOUND.negate())
                    .exclusiveMaximum(BOUND);
        }
        if (type == int.class || type == Integer.class) {
            return schema.addType(SchemaType.INTEGER);
        }
        if (type == boolean.class) {
            return schema.addType(SchemaType.BOOLEAN);
        }
        if (type == String.class) {
            return schema.addType(SchemaType.STRING);
        }
        throw new IllegalStateException("the contract cannot say what a " + type + " is");
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(ContractSchemas.COMPONENT + name);
    }
}
