package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.ruletext.GeneratedRules;
import vn.parindex.ruletext.RuleKind;
import vn.parindex.scoring.InvalidInput;

/** The contract's schemas of rules and inputs take what the product takes, and refuse what it refuses, by another reader. */
class RuleSchemaTest {
    private static final JsonNode CONTRACT = contract();
    private static final JsonSchema RULES = schema("ScoringRule");
    private static final JsonSchema INPUTS = schema("RuleInput");

    private static JsonNode contract() {
        try {
            return new YAMLMapper().readTree(Path.of("..", "openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String name) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", CONTRACT.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "department", "district"})
    void every_rule_of_the_demonstration_is_valid(String name) {
        var rules = SampleSets.rules(SampleSets.json(name)).toList();

        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(RULES.validate(rule)).isEmpty());
    }

    @Property(tries = 300)
    void every_rule_that_the_product_writes_is_valid(@ForAll Random random) {
        var rules = new GeneratedRules(random);
        for (var kind : RuleKind.values()) {
            var json = RuleJson.json(rules.rule(kind, BigDecimal.TWO));

            assertThat(RULES.validate(SampleSets.tree(json))).as(json).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'CASES', 'a': 'x', 'b': 'y', 'whenNone': 'ZERO', 'cases': "
                        + "[{'from': 0, 'inclusive': true, 'points': null, 'then': 'PROPORTIONAL'}]}",
                "{'type': 'CASES', 'a': 'x', 'b': 'y', 'whenNone': 'ZERO', 'cases': "
                        + "[{'from': 0, 'inclusive': true, 'points': 1, 'then': null}]}",
                "{'type': 'BANDS', 'a': null, 'b': null, 'value': 'v', 'whenNone': null, 'mayExceed': false, 'bands': []}",
                "{'type': 'LEVELS', 'levels': []}"
            })
    void what_a_draft_may_hold_is_valid(String text) {
        var json = text.replace((char) 39, '"');

        assertThat(RULES.validate(SampleSets.tree(json))).isEmpty();
        assertThat(RuleJson.rule(json)).isNotNull();
    }

    @Test
    void every_type_has_a_schema_of_its_own_that_the_discriminator_names() {
        var mapping = CONTRACT.at("/components/schemas/ScoringRule/discriminator/mapping");

        assertThat(mapping.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(RuleJson.types().keySet());
        assertThat(CONTRACT.at("/components/schemas/ScoringRule/oneOf")).hasSameSizeAs(mapping);
        mapping.properties().forEach(type -> {
            var name = type.getValue().asText().replaceFirst(".*/", "");
            assertThat(CONTRACT.at("/components/schemas/" + name + "/properties/type/enum/0")
                            .asText())
                    .isEqualTo(type.getKey());
        });
    }

    static List<Arguments> planted() {
        return Stream.of(
                        "LEVELS | {}",
                        "LEVELS | {\"levels\": null}",
                        "LEVELS | {\"levels\": [{\"text\": \"a\"}]}",
                        "LEVELS | {\"levels\": [{\"text\": \"a\", \"points\": \"1\"}]}",
                        "LEVELS | {\"levels\": [], \"cap\": 1}",
                        "CHECKLIST | {\"levels\": []}",
                        "CHECKLIST | {\"items\": [{\"text\": \"a\", \"points\": 1, \"code\": \"K1\"}]}",
                        "BANDS | {\"a\": \"x\", \"b\": \"y\"}",
                        "BANDS | {\"value\": \"v\", \"bands\": [{\"from\": 0, \"points\": 1}]}",
                        "BANDS | {\"value\": \"v\", \"bands\": [], \"whenNone\": \"HALF\"}",
                        "CASES | {\"a\": \"x\", \"b\": \"y\", \"cases\": []}",
                        "CASES | {\"a\": \"x\", \"b\": \"y\", \"whenNone\": \"ZERO\", "
                                + "\"cases\": [{\"from\": 0, \"inclusive\": true, \"then\": \"DOUBLE\"}]}",
                        "RATIO | {\"a\": \"x\", \"b\": \"y\", \"fullAt\": 100, \"whenNone\": \"ZERO\"}",
                        "RATIO | {\"a\": \"x\", \"b\": \"y\", \"fullAt\": 1e99, \"zeroBelow\": 0, \"whenNone\": \"ZERO\"}",
                        "PER_OCCURRENCE | {\"kinds\": [{\"code\": \"K1\", \"text\": \"a\", \"points\": 1}]}",
                        "PER_OCCURRENCE | {\"kinds\": [{\"text\": \"a\", \"points\": 1}], \"cap\": 1}",
                        "BONUS | {\"kinds\": {}, \"cap\": 1}",
                        "DEDUCTION | {\"kinds\": [], \"cap\": 1}",
                        "BEST_OF | {\"alternatives\": [{\"type\": \"LEVELS\"}]}",
                        "BEST_OF | {\"alternatives\": [null]}",
                        "RELATIVE_TO_BEST | {\"lessIsBetter\": true}",
                        "FROM_SURVEY | {\"scale\": {\"A\": \"all\"}, \"groups\": []}",
                        "FROM_SURVEY | {\"scale\": {\"A\": 100}}",
                        "MANUAL | {\"reason\": \"b\"}",
                        "BY_LOT | {}")
                .map(line -> line.split(" \\| ", 2))
                .map(parts -> Arguments.of(parts[0], parts[1]))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("planted")
    void a_rule_that_is_none_is_refused_by_the_schema_and_by_the_product(String type, String properties) {
        var rule = SampleSets.object(properties).put("type", type);

        assertThat(RULES.validate(rule)).isNotEmpty();
        assertThatThrownBy(() -> RuleJson.rule(rule.toString())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void violations_are_planted_for_every_type() {
        assertThat(planted().stream().map(one -> one.get()[0].toString()).collect(Collectors.toSet()))
                .containsAll(RuleJson.types().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"level\": 1}",
                "{\"ticked\": [0, 2]}",
                "{\"a\": 4318, \"b\": 4231.5}",
                "{\"value\": 3}",
                "{\"counts\": {\"K1\": 2}}",
                "{\"alternatives\": [null, {\"a\": 1, \"b\": 1}, {\"alternatives\": [{\"level\": 0}]}]}"
            })
    void an_input_of_each_form_is_valid(String input) {
        assertThat(INPUTS.validate(SampleSets.tree(input))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "LEVELS|{\"level\": \"1\"}",
                "LEVELS|{\"level\": 1.5}",
                "CHECKLIST|{\"ticked\": 1}",
                "RATIO|{\"a\": 1}",
                "RATIO|{\"a\": 1, \"b\": 1, \"c\": 1}",
                "RELATIVE_TO_BEST|{\"value\": null}",
                "BONUS|{\"counts\": {\"K1\": \"2\"}}",
                "BEST_OF|{\"alternatives\": [1]}"
            })
    void an_input_that_is_none_is_refused_by_the_schema_and_by_the_product(String type, String input) {
        var rule = new GeneratedRules(new Random(1)).rule(kind(type), BigDecimal.TWO);

        assertThat(INPUTS.validate(SampleSets.tree(input))).isNotEmpty();
        assertThatThrownBy(() -> InputJson.read(rule, SampleSets.tree(input))).isInstanceOf(InvalidInput.class);
    }

    private static RuleKind kind(String type) {
        return Stream.of(RuleKind.values())
                .filter(kind -> kind.name().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
