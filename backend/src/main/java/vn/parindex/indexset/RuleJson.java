package vn.parindex.indexset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperSnakeCaseStrategy;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.shared.JsonCustomizer;
import vn.parindex.shared.VietnameseText;

/** The JSON of a scoring rule, as in the province's sets: {@code {"type": "PER_OCCURRENCE", "kinds": […], "cap": 1}}. */
public final class RuleJson {

    private static final ObjectMapper MAPPER = mapper();
    /** Fields whose words say how points are given, not what is asked. */
    private static final Set<String> NO_INPUT = Set.of("whenNone", "then");

    private RuleJson() {}

    /**
     * The rule of a stored JSON text.
     *
     * @throws IllegalArgumentException if it is not the JSON of a rule
     */
    static ScoringRule rule(String json) {
        try {
            return MAPPER.readValue(json, ScoringRule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the JSON of a rule: " + json, e);
        }
    }

    /** The JSON text of a rule, without what it leaves out. */
    static String json(ScoringRule rule) {
        try {
            return MAPPER.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every rule can be written", e);
        }
    }

    /** What a rule asks for, in its order: its type and the words that stand for inputs, folded, without any number. */
    static List<String> words(ScoringRule rule) {
        var words = new ArrayList<String>();
        addWords(MAPPER.valueToTree(rule), words);
        return words;
    }

    private static void addWords(JsonNode node, List<String> words) {
        if (node.isTextual()) {
            words.add(VietnameseText.fold(node.asText()));
        }
        node.forEachEntry((name, value) -> {
            if (!NO_INPUT.contains(name)) {
                addWords(value, words);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> addWords(item, words));
        }
    }

    /** All types by their names, in alphabetical order. */
    public static SortedMap<String, Class<?>> types() {
        var types = new TreeMap<String, Class<?>>();
        Stream.of(ScoringRule.class.getPermittedSubclasses()).forEach(type -> types.put(typeName(type), type));
        return types;
    }

    /** The name of a rule's type, e.g. {@code PER_OCCURRENCE}. */
    static String typeOf(ScoringRule rule) {
        return typeName(rule.getClass());
    }

    private static String typeName(Class<?> rule) {
        return UpperSnakeCaseStrategy.INSTANCE.translate(rule.getSimpleName());
    }

    private static ObjectMapper mapper() {
        var mapper = JsonCustomizer.mapper()
                // an absent boolean is false; what else is absent is refused by RequiredUnlessNullable
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .registerModule(new SimpleModule("rules").addDeserializer(BigDecimal.class, new RuleNumber()))
                .addMixIn(ScoringRule.class, Typed.class)
                .addMixIn(Bands.Band.class, Threshold.class)
                .addMixIn(Cases.Case.class, Threshold.class);
        for (var rule : List.of(Bands.class, Cases.class, Ratio.class)) {
            mapper.addMixIn(rule, Exceeding.class);
        }
        for (var rule : ScoringRule.class.getPermittedSubclasses()) {
            mapper.registerSubtypes(new NamedType(rule, typeName(rule)));
        }
        var annotations = mapper.getDeserializationConfig().getAnnotationIntrospector();
        mapper.setAnnotationIntrospector(AnnotationIntrospectorPair.create(new RequiredUnlessNullable(), annotations));
        return mapper;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    interface Typed {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    interface Threshold {
        @JsonProperty(required = true)
        boolean inclusive();
    }

    interface Exceeding {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean mayExceed();
    }

    /** Reads a rule inside another document. */
    static final class Reader extends JsonDeserializer<ScoringRule> {
        @Override
        public ScoringRule deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return MAPPER.treeToValue(context.readTree(parser), ScoringRule.class);
        }
    }

    /** Writes a rule inside another document. */
    static final class Writer extends JsonSerializer<ScoringRule> {
        @Override
        public void serialize(ScoringRule rule, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeTree(MAPPER.valueToTree(rule));
        }
    }
}
