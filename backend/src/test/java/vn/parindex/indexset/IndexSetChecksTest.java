package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.parindex.indexset.SampleSets.communeWith;
import static vn.parindex.indexset.SampleSets.node;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.Language;
import vn.parindex.scoring.Messages;
import vn.parindex.testsupport.MessageBundle;

class IndexSetChecksTest {

    /** Something wrong planted into the commune set, and all that must be found. */
    record Planted(String what, Consumer<ObjectNode> spoil, List<String> found) {
        Planted(String what, Consumer<ObjectNode> spoil, String... found) {
            this(what, spoil, List.of(found));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Planted> everyFault() {
        return Stream.of(
                new Planted("a leaf too high", set -> node(set, "3.2.2").put("maxScore", 2.75), "3.2 SUM_ABOVE"),
                new Planted(
                        "an area too low", set -> node(set, "1").put("maxScore", 10.5), " SUM_BELOW", "1 SUM_ABOVE"),
                new Planted("another total", set -> set.put("total", 100.5), " SUM_BELOW"),
                new Planted("another survey", set -> set.put("survey", 25), " SURVEY_SUM"),
                new Planted("a code twice", set -> node(set, "1.1.3").put("code", "1.1.2"), "1.1.2 DUPLICATE_CODE"),
                new Planted(
                        "a sub-criterion elsewhere",
                        set -> node(set, "1.1.3").put("code", "1.10.3"),
                        "1.10.3 CODE_NOT_UNDER_PARENT"),
                new Planted(
                        "a criterion elsewhere",
                        set -> node(set, "6.1").put("code", "7.9"),
                        "7.9 CODE_NOT_UNDER_PARENT"),
                new Planted("no rule", set -> node(set, "1.1.1").remove("rule"), "1.1.1 NO_RULE"),
                new Planted("no department", set -> node(set, "1.1.1").remove("department"), "1.1.1 NO_DEPARTMENT"),
                new Planted("a blank department", set -> node(set, "1.6").put("department", " "), "1.6 NO_DEPARTMENT"),
                new Planted("nobody scores", set -> node(set, "1.1.1").remove("scoredBy"), "1.1.1 NO_SCORER"),
                new Planted("scored twice", set -> node(set, "1.1").put("scoredBy", "SELF"), "1.1 SCORED_PARENT"),
                new Planted("an area without criteria", set -> node(set, "9").putArray("criteria"), "9 EMPTY_AREA"),
                new Planted(
                        "least above greatest",
                        set -> node(set, "1.2.1").put("minScore", 1.5),
                        "1.2.1 MIN_ABOVE_MAX",
                        "1.2.1 RULE LEAVES_BOUNDS"),
                new Planted(
                        "a rule beyond the leaf",
                        set -> rule(set, "1.2.1").put("start", 0.8),
                        "1.2.1 RULE LEAVES_BOUNDS"),
                new Planted(
                        "a rule below the leaf",
                        set -> node(set, "5.4.2").remove("minScore"),
                        "5.4.2 RULE LEAVES_BOUNDS"),
                new Planted("a faulty rule", set -> rule(set, "1.3.2").put("zeroBelow", 101), "1.3.2 RULE TOO_LARGE"),
                new Planted(
                        "a survey leaf scored by hand",
                        set -> rule(set, "8.1.1").removeAll().put("type", "MANUAL"),
                        "8.1.1 SURVEY_WITHOUT_SURVEY_RULE"),
                new Planted(
                        "a survey rule without survey",
                        set -> node(set, "8.1.1").put("scoredBy", "SELF"),
                        " SURVEY_SUM",
                        "8.1.1 SURVEY_RULE_WITHOUT_SURVEY"),
                new Planted(
                        "another rule outside the total",
                        set -> rule(set, "9.1").removeAll().put("type", "MANUAL"),
                        "9.1 NOT_OUTSIDE_TOTAL"),
                new Planted(
                        "a bonus with a maximum",
                        set -> node(set, "9.1").put("maxScore", 2),
                        "9 SUM_ABOVE",
                        "9.1 RULE BONUS_IN_TOTAL"),
                new Planted(
                        "a bonus inside the total",
                        set -> node(set, "8")
                                .withArray("criteria")
                                .add(node(set, "9.1").deepCopy().put("code", "8.9")),
                        "8.9 BONUS_IN_TOTAL"),
                new Planted(
                        "a maximum finer than the set",
                        set -> node(set.put("decimals", 2), "1.1.1").put("maxScore", 0.505),
                        "1.1 SUM_ABOVE",
                        "1.1.1 MAX_DECIMALS"),
                new Planted(
                        "a minimum finer than the set",
                        set -> node(set.put("decimals", 2), "5.4.2").put("minScore", -10.125),
                        "5.4.2 MIN_DECIMALS"),
                new Planted(
                        "a cap finer than the set",
                        set -> rule(set.put("decimals", 2), "9.1").put("cap", 2.005),
                        "9.1 RULE TOO_MANY_DIGITS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "department", "district"})
    void the_sets_of_the_demonstration_can_be_issued(String name) throws JsonProcessingException {
        var form = SampleSets.form(SampleSets.json(name));

        assertThat(IndexSetChecks.faults(form)).isEmpty();
        assertThat(form.illustrative()).isTrue();
        assertThat(form.leaves()).hasSizeGreaterThan(70).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyFault")
    void every_planted_fault_is_found_and_nothing_else(Planted planted) throws JsonProcessingException {
        assertThat(found(communeWith(planted.spoil()))).isEqualTo(planted.found());
    }

    @Test
    void a_sheet_that_adds_up_to_99_55_and_declares_100_is_told_so_with_the_difference()
            throws JsonProcessingException {
        // Given the areas of a real district's template, each a criterion and a leaf
        var areas = Stream.of("20.5", "10", "10", "6", "10.05", "6", "14", "9", "14")
                .toList();
        var set = SampleSets.object(
                "{'title': 'x', 'group': 'DISTRICT', 'year': 2019, 'total': 100, 'survey': 0}".replace('\'', '"'));
        var list = set.putArray("areas");
        for (int i = 1; i <= areas.size(); i++) {
            list.add(SampleSets.tree("""
                    {"code": "%1$d", "name": "x", "maxScore": %2$s, "criteria": [{"code": "%1$d.1", "name": "x",
                     "maxScore": %2$s, "scoredBy": "SELF", "department": "SNV", "rule": {"type": "MANUAL"}}]}""".formatted(i, areas.get(i - 1))));
        }

        var faults = IndexSetChecks.faults(SampleSets.form(set));

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().message(Language.VI))
                .isEqualTo("Các mục bên trong cộng lại được 99,55 điểm, ghi 100,00: thiếu 0,45.");
        assertThat(faults.getFirst().message(Language.EN))
                .isEqualTo("The parts add up to 99.55 points, 100.00 is declared: 0.45 missing.");
    }

    @Test
    void a_fault_of_a_rule_says_where_in_the_rule() throws JsonProcessingException {
        var set = communeWith(some -> rule(some, "1.3.2").put("zeroBelow", 101));

        assertThat(IndexSetChecks.faults(SampleSets.form(set)).getFirst().message(Language.VI))
                .isEqualTo("Quy tắc tính điểm zeroBelow: Không thể lớn hơn 100.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "department", "district"})
    void a_form_is_read_and_written_back_unchanged(String name) throws JsonProcessingException {
        var json = SampleSets.json(name).put("decimals", 4);

        var written = SampleSets.write(SampleSets.form(json));

        assertThat(SampleSets.tree(written.toString()))
                .isEqualTo(SampleSets.tree(SampleSets.write(json).toString()));
    }

    @Test
    void a_rule_that_cannot_be_read_is_refused_by_its_path_in_the_whole_form() {
        var set = communeWith(some -> rule(some, "1.1.3").put("b", 5));

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> SampleSets.form(set))
                .satisfies(refused -> assertThat(refused.getPathReference())
                        .contains("areas", "criteria", "subCriteria", "[\"rule\"]", "[\"b\"]"));
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_sentence_and_there_is_no_other(Language language) {
        var codes = Stream.of(IndexSetFault.Code.values())
                .map(code -> Messages.key("check", code))
                .toList();

        assertThat(bundle(language).keys()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        var vietnamese = bundle(Language.VI);
        var english = bundle(Language.EN);
        for (var key : vietnamese.keys()) {
            assertThat(english.placeholders(key)).as(key).isEqualTo(vietnamese.placeholders(key));
        }
    }

    private static List<String> found(JsonNode set) throws JsonProcessingException {
        return IndexSetChecks.faults(SampleSets.form(set)).stream()
                .map(fault -> fault.node() + " " + fault.code()
                        + (fault.rule() == null ? "" : " " + fault.rule().code()))
                .toList();
    }

    private static ObjectNode rule(JsonNode set, String leaf) {
        return (ObjectNode) node(set, leaf).get("rule");
    }

    private static MessageBundle bundle(Language language) {
        return MessageBundle.of(IndexSetChecks.class.getPackage(), language.locale());
    }
}
