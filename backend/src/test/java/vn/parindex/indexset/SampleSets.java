package vn.parindex.indexset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.parindex.shared.JsonCustomizer;
import vn.parindex.testsupport.Given;

/** The sets of the demonstration, as JSON trees that a test can spoil before they are read. */
final class SampleSets {

    static final List<String> NAMES = List.of("commune", "department", "district");

    private static final ObjectMapper MAPPER = JsonCustomizer.mapper();

    private SampleSets() {}

    static ObjectNode json(String name) {
        return object(Given.indexSetForm(name));
    }

    static ObjectNode object(String json) {
        return (ObjectNode) tree(json);
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static IndexSetForm form(JsonNode json) throws JsonProcessingException {
        return MAPPER.treeToValue(json, IndexSetForm.class);
    }

    static JsonNode write(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The commune set after something was done to it. */
    static ObjectNode communeWith(Consumer<ObjectNode> spoil) {
        var set = json("commune");
        spoil.accept(set);
        return set;
    }

    /** The area, criterion or sub-criterion with this code. */
    static ObjectNode node(JsonNode set, String code) {
        return nodes(set)
                .filter(node -> node.path("code").asText().equals(code))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** All rules of a set, in printed order. */
    static Stream<JsonNode> rules(JsonNode set) {
        return nodes(set).filter(node -> node.has("rule")).map(node -> node.get("rule"));
    }

    private static Stream<JsonNode> nodes(JsonNode parent) {
        return Stream.of("areas", "criteria", "subCriteria")
                .flatMap(level -> parent.path(level).valueStream())
                .flatMap(node -> Stream.concat(Stream.of(node), nodes(node)));
    }
}
