package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.FromSurvey;
import vn.parindex.scoring.Manual;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.scoring.WhenNone;

class RuleJsonTest {

    private static final String RATIO = """
            {"type": "RATIO", "a": "x", "b": "y", "fullAt": 90, "zeroBelow": 50, "complement": true, "whenNone": "FULL"}""";

    static Stream<JsonNode> everyRuleOfTheSets() {
        return SampleSets.NAMES.stream().map(SampleSets::json).flatMap(SampleSets::rules);
    }

    @ParameterizedTest
    @MethodSource("everyRuleOfTheSets")
    void every_rule_of_the_sets_is_read_and_written_back_unchanged(JsonNode rule) {
        var written = RuleJson.json(RuleJson.rule(rule.toString()));

        assertThat(SampleSets.tree(written)).isEqualTo(plain(rule));
    }

    @Test
    void the_sets_hold_every_type_of_rule() {
        var types = everyRuleOfTheSets()
                .map(rule -> RuleJson.typeOf(RuleJson.rule(rule.toString())))
                .collect(Collectors.toSet());

        assertThat(types).hasSize(ScoringRule.class.getPermittedSubclasses().length);
    }

    @Test
    void a_component_becomes_the_property_of_its_name() {
        assertThat(RuleJson.rule(RATIO))
                .isEqualTo(new Ratio("x", "y", new BigDecimal("90"), new BigDecimal("50"), true, WhenNone.FULL, false));
        assertThat(RuleJson.rule("{\"type\": \"MANUAL\"}")).isEqualTo(new Manual());
        assertThat(RuleJson.json(new Manual())).isEqualTo("{\"type\":\"MANUAL\"}");
    }

    @Test
    void a_boolean_left_out_is_false_and_may_exceed_is_written_only_if_true() {
        var rule = RuleJson.rule("""
                {"type": "RATIO", "a": "x", "b": "y", "fullAt": 90, "zeroBelow": 50, "whenNone": "ZERO"}""");

        assertThat(rule).isInstanceOfSatisfying(Ratio.class, ratio -> {
            assertThat(ratio.complement()).isFalse();
            assertThat(ratio.mayExceed()).isFalse();
        });
        assertThat(RuleJson.json(rule)).contains("\"complement\":false").doesNotContain("mayExceed");
        assertThat(RuleJson.json(RuleJson.rule(with(RATIO, "mayExceed", "true"))))
                .contains("\"mayExceed\":true");
    }

    @Test
    void bands_of_a_value_have_neither_a_nor_b() {
        var bands = new Bands(
                null, null, "Số ngày", List.of(new Bands.Band(BigDecimal.ZERO, true, BigDecimal.ONE)), null, false);

        assertThat(RuleJson.json(bands)).isEqualTo("""
                        {"type":"BANDS","value":"Số ngày","bands":[{"from":0,"inclusive":true,"points":1}]}""");
        assertThat(RuleJson.rule(RuleJson.json(bands))).isEqualTo(bands);
    }

    @Test
    void a_case_has_points_or_then_and_a_scale_keeps_its_order() {
        var scale = "{\"type\":\"FROM_SURVEY\",\"scale\":{\"D\":0,\"A\":100},\"groups\":[\"Dân\"]}";

        assertThat(RuleJson.rule("""
                        {"type": "CASES", "a": "x", "b": "y", "whenNone": "ZERO",
                         "cases": [{"from": 9.5, "inclusive": false, "then": "PROPORTIONAL"},
                                   {"from": 0, "inclusive": true, "points": -1}]}"""))
                .isEqualTo(new Cases(
                        "x",
                        "y",
                        List.of(
                                new Cases.Case(new BigDecimal("9.5"), false, null, Cases.Then.PROPORTIONAL),
                                new Cases.Case(BigDecimal.ZERO, true, new BigDecimal("-1"), null)),
                        WhenNone.ZERO,
                        false));
        assertThat(RuleJson.json(new FromSurvey(Map.of(), List.of()))).contains("\"scale\":{}");
        assertThat(RuleJson.json(RuleJson.rule(scale))).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fullAt     | '90'    | a string where a number belongs",
                "fullAt     | true    | a boolean where a number belongs",
                "fullAt     | null    | nothing where a number belongs",
                "fullAt     | 1e11    | more digits than are kept",
                "fullAt     | 1e-999999999 | more decimals than are kept",
                "fullAt     | [90]    | a list where a number belongs",
                "a          | 5       | a number where a text belongs",
                "a          | null    | nothing where a text belongs",
                "complement | 1       | a number where a boolean belongs",
                "complement | 'true'  | a string where a boolean belongs",
                "whenNone   | 0       | a number where a name belongs",
                "whenNone   | 'full'  | a name that does not exist",
                "whenNone   | ''      | no name",
                "unknown    | 1       | a property that does not exist",
            },
            quoteCharacter = '"')
    void a_property_of_the_wrong_type_is_refused_by_its_path(String property, String value, String why) {
        var refused = refused(with(RATIO, property, value.replace('\'', '"')));

        assertThat(refused).as(why).hasCauseInstanceOf(MismatchedInputException.class);
        assertThat(path(refused)).as(why).isEqualTo(property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "fullAt", "zeroBelow", "whenNone"})
    void a_missing_property_is_refused_by_its_name(String property) {
        var rule = SampleSets.object(RATIO);
        rule.remove(property);

        assertThat(path(refused(rule.toString()))).isEqualTo(property);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "5",
                "\"RATIO\"",
                "{\"type\": \"Ratio\"}",
                "{\"type\": \"FORMULA\"}",
                "{\"type\": null}",
                "{\"type\": \"LEVELS\", \"levels\": [null]}",
                "{\"type\": \"LEVELS\", \"levels\": {}}",
                "{\"type\": \"FROM_SURVEY\", \"scale\": {\"A\": null}, \"groups\": []}",
                "{\"type\": \"FROM_SURVEY\", \"scale\": {\"A\": \"1\"}, \"groups\": []}",
                "{\"type\": \"MANUAL\", \"type\": \"MANUAL\"}",
                "{\"type\": \"MANUAL\"} {}",
                "{\"type\": \"MANUAL\"",
            })
    void what_is_not_the_json_of_a_rule_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleJson.rule(json));
    }

    @Test
    void a_bound_says_whether_it_is_inclusive() {
        var bands = """
                {"type": "BANDS", "value": "x", "bands": [{"from": 0, "points": 1}]}""";

        assertThat(path(refused(bands))).isEqualTo("bands[0].inclusive");
    }

    @Test
    void a_fault_inside_an_alternative_is_named_by_its_whole_path() {
        var bestOf = "{\"type\": \"BEST_OF\", \"alternatives\": [" + RATIO + ", " + with(RATIO, "b", "7") + "]}";

        assertThat(path(refused(bestOf))).isEqualTo("alternatives[1].b");
    }

    private static IllegalArgumentException refused(String json) {
        return assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RuleJson.rule(json))
                .actual();
    }

    private static String path(IllegalArgumentException refused) {
        return Objects.requireNonNull((JsonMappingException) refused.getCause()).getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String with(String json, String property, String value) {
        var object = SampleSets.object(json);
        object.set(property, SampleSets.tree(value));
        return object.toString();
    }

    /** The same tree with numbers as they are written plainly: 0.50 as 0.5. */
    private static JsonNode plain(JsonNode json) {
        return SampleSets.tree(SampleSets.write(json).toString());
    }
}
