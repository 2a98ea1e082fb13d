package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.InvalidInput;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.ScoringRule;

class InputJsonTest {

    private static final ScoringRule LEVELS = rule("'LEVELS', 'levels': [{'text': 'x', 'points': 1}]");
    private static final ScoringRule CHECKLIST = rule("'CHECKLIST', 'items': [{'text': 'x', 'points': 1}]");
    private static final ScoringRule RATIO =
            rule("'RATIO', 'a': 'x', 'b': 'y', 'fullAt': 100, 'zeroBelow': 0, 'whenNone': 'ZERO'");
    private static final ScoringRule CASES = rule("'CASES', 'a': 'x', 'b': 'y', 'cases': [], 'whenNone': 'ZERO'");
    private static final ScoringRule BANDS = rule("'BANDS', 'a': 'x', 'b': 'y', 'bands': [], 'whenNone': 'ZERO'");
    private static final ScoringRule VALUE_BANDS = rule("'BANDS', 'value': 'x', 'bands': []");
    private static final ScoringRule COUNTING =
            rule("'PER_OCCURRENCE', 'kinds': [{'code': 'K', 'text': 'x', 'points': 1}], 'cap': 1");
    private static final ScoringRule DEDUCTION = rule("'DEDUCTION', 'start': 1, 'kinds': [], 'floor': 0");
    private static final ScoringRule BONUS = rule("'BONUS', 'kinds': [], 'cap': 0");
    private static final ScoringRule RELATIVE = rule("'RELATIVE_TO_BEST', 'value': 'x', 'lessIsBetter': true");
    private static final ScoringRule SURVEY = rule("'FROM_SURVEY', 'scale': {}, 'groups': []");
    private static final ScoringRule MANUAL = rule("'MANUAL'");
    private static final ScoringRule BEST_OF =
            rule("'BEST_OF', 'alternatives': [" + RuleJson.json(RATIO) + ", " + RuleJson.json(LEVELS) + "]");

    record Example(ScoringRule rule, String json, RuleInput input) {}

    static Stream<Example> everyForm() {
        return Stream.of(
                new Example(LEVELS, "{'level':2}", new RuleInput.Choice(2)),
                new Example(CHECKLIST, "{'ticked':[0,2]}", new RuleInput.Ticks(List.of(0, 2))),
                new Example(CHECKLIST, "{'ticked':[]}", new RuleInput.Ticks(List.of())),
                new Example(RATIO, "{'a':4318,'b':42.31}", new RuleInput.Fraction(dec("4318"), dec("42.31"))),
                new Example(CASES, "{'a':0,'b':-1}", new RuleInput.Fraction(dec("0"), dec("-1"))),
                new Example(BANDS, "{'a':1,'b':1}", new RuleInput.Fraction(dec("1"), dec("1"))),
                new Example(VALUE_BANDS, "{'value':0.5}", new RuleInput.Amount(dec("0.5"))),
                new Example(COUNTING, "{'counts':{'K':3}}", new RuleInput.Counts(Map.of("K", dec("3")))),
                new Example(DEDUCTION, "{'counts':{}}", new RuleInput.Counts(Map.of())),
                new Example(BONUS, "{'counts':{'X':1.5}}", new RuleInput.Counts(Map.of("X", dec("1.5")))),
                new Example(RELATIVE, "{'value':12}", new RuleInput.Amount(dec("12"))),
                new Example(
                        BEST_OF,
                        "{'alternatives':[{'a':2,'b':1},null]}",
                        new RuleInput.Alternatives(Arrays.asList(new RuleInput.Fraction(dec("2"), dec("1")), null))));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void every_form_is_read_and_written_back(Example example) {
        var json = example.json().replace('\'', '"');

        assertThat(InputJson.read(example.rule(), SampleSets.tree(json))).isEqualTo(example.input());
        assertThat(Objects.toString(InputJson.write(example.input()))).isEqualTo(json);
    }

    @Test
    void no_input_is_none_and_null() {
        assertThat(InputJson.read(RATIO, null)).isEqualTo(new RuleInput.None());
        assertThat(InputJson.read(MANUAL, SampleSets.tree("null"))).isEqualTo(new RuleInput.None());
        assertThat(InputJson.read(SURVEY, SampleSets.tree("{}"))).isEqualTo(new RuleInput.None());
        assertThat(InputJson.write(new RuleInput.None())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1e3, 1000", "1.5E+2, 150", "12345678901234567890123, 12345678901234567890123", "1.10, 1.1"})
    void numbers_are_exact_whatever_their_notation(String written, BigDecimal number) {
        var input = InputJson.read(RELATIVE, SampleSets.tree("{\"value\": " + written + "}"));

        assertThat(input)
                .isInstanceOfSatisfying(
                        RuleInput.Amount.class,
                        amount -> assertThat(amount.value()).isEqualByComparingTo(number));
    }

    @Test
    void a_number_too_large_to_compute_with_is_left_to_the_rule_and_refused_there() {
        var input = InputJson.read(RATIO, SampleSets.tree("{\"a\": 1e999999999, \"b\": 1e-999999999}"));

        assertThat(RATIO.inputFaults(input)).extracting(fault -> fault.field()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a': '5', 'b': 1}          | a NOT_A_NUMBER",
                "{'a': true, 'b': [1]}       | a NOT_A_NUMBER, b NOT_A_NUMBER",
                "{'a': {}, 'b': 1}           | a NOT_A_NUMBER",
                "{'a': null}                 | a MISSING, b MISSING",
                "{}                          | a MISSING, b MISSING",
                "{'a': 1, 'b': 1, 'c': 1}    | c UNKNOWN_PROPERTY",
                "[1, 2]                      | WRONG_FORM",
                "5                           | WRONG_FORM",
                "'a'                         | WRONG_FORM",
                "{'level': 1}                | a MISSING, b MISSING, level UNKNOWN_PROPERTY",
            },
            quoteCharacter = '"')
    void a_fraction_is_two_json_numbers(String json, String refusals) {
        assertThat(refusals(RATIO, json)).isEqualTo(refusals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'level': 1.5}    | level NOT_AN_INTEGER",
                "{'level': 1e-400} | level NOT_AN_INTEGER",
                "{'level': '1'}    | level NOT_A_NUMBER",
                "{'level': true}   | level NOT_A_NUMBER",
                "{'level': null}   | level MISSING",
            },
            quoteCharacter = '"')
    void a_level_is_a_json_integer(String json, String refusals) {
        assertThat(refusals(LEVELS, json)).isEqualTo(refusals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "4294967296", "1e999999999", "99999999999999999999999"})
    void an_integer_beyond_int_does_not_wrap_around(String level) {
        var input = InputJson.read(LEVELS, SampleSets.tree("{\"level\": " + level + "}"));

        assertThat(LEVELS.inputFaults(input)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'ticked': [0, '1', 0.5, null]} "
                        + "| ticked[1] NOT_A_NUMBER, ticked[2] NOT_AN_INTEGER, ticked[3] NOT_A_NUMBER",
                "{'ticked': 1}                   | ticked NOT_A_LIST",
                "{'ticked': {'0': 1}}            | ticked NOT_A_LIST",
                "{'ticked': null}                | ticked MISSING",
            },
            quoteCharacter = '"')
    void ticks_are_a_list_of_json_integers(String json, String refusals) {
        assertThat(refusals(CHECKLIST, json)).isEqualTo(refusals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'counts': {'K': '1', 'L': null}} | counts.K NOT_A_NUMBER, counts.L NOT_A_NUMBER",
                "{'counts': [1]}                   | counts NOT_AN_OBJECT",
                "{'counts': 1, 'K': 1}             | counts NOT_AN_OBJECT, K UNKNOWN_PROPERTY",
            },
            quoteCharacter = '"')
    void counts_are_an_object_of_json_numbers(String json, String refusals) {
        assertThat(refusals(COUNTING, json)).isEqualTo(refusals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'alternatives': [{'a': 'x', 'b': 1}, {'level': 0.5, 'z': 0}]} "
                        + "| alternatives[0].a NOT_A_NUMBER, alternatives[1].level NOT_AN_INTEGER, "
                        + "alternatives[1].z UNKNOWN_PROPERTY",
                "{'alternatives': [7, null]} | alternatives[0] WRONG_FORM",
                "{'alternatives': {}}        | alternatives NOT_A_LIST",
            },
            quoteCharacter = '"')
    void a_refusal_inside_an_alternative_names_its_place(String json, String refusals) {
        assertThat(refusals(BEST_OF, json)).isEqualTo(refusals);
    }

    @Test
    void alternatives_too_few_or_too_many_are_left_to_the_rule() {
        for (var json : List.of("{\"alternatives\": []}", "{\"alternatives\": [null, null, {\"a\": 1}]}")) {
            assertThat(BEST_OF.inputFaults(InputJson.read(BEST_OF, SampleSets.tree(json))))
                    .hasSize(1);
        }
    }

    @Test
    void a_rule_without_input_refuses_one() {
        assertThat(refusals(MANUAL, "{'score': 1}")).isEqualTo("score UNKNOWN_PROPERTY");
        assertThat(refusals(SURVEY, "1")).isEqualTo("NO_INPUT");
    }

    private static String refusals(ScoringRule rule, String json) {
        var tree = SampleSets.tree(json.replace('\'', '"'));
        var refused = assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> InputJson.read(rule, tree))
                .actual();
        return String.join(
                ", ",
                refused.faults().stream()
                        .map(fault -> (fault.field() + " " + fault.code()).strip())
                        .toList());
    }

    private static ScoringRule rule(String typeAndRest) {
        return RuleJson.rule("{\"type\": " + typeAndRest.replace('\'', '"') + "}");
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}
