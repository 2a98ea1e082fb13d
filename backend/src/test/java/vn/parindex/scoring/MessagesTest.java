package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.ON_TIME;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.fraction;
import static vn.parindex.scoring.Samples.max;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.testsupport.MessageBundle;

class MessagesTest {

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_sentence_and_there_is_no_other(Language language) {
        var codes = Stream.of(
                        Stream.of("number.percent"),
                        Stream.of(Phrase.values()).map(Phrase::key),
                        Stream.of(InputFault.Code.values()).map(code -> Messages.key("input", code)),
                        Stream.of(RuleFault.Code.values()).map(code -> Messages.key("rule", code)))
                .flatMap(keys -> keys)
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.5 | 1.234.567,5 | 1,234,567.5",
                "-0.25     | −0,25       | −0.25",
                "12.3400   | 12,34       | 12.34",
                "0         | 0           | 0",
            })
    void figures_keep_their_decimals(BigDecimal number, String vietnamese, String english) {
        assertThat(ArgText.of(new Arg.Quantity(number), Language.VI)).isEqualTo(vietnamese);
        assertThat(ArgText.of(new Arg.Quantity(number), Language.EN)).isEqualTo(english);
    }

    @Test
    void points_are_exact_and_scores_are_rounded_to_two_decimals_for_reading() {
        assertThat(ArgText.of(new Arg.Points(dec("2.5")), Language.VI)).isEqualTo("2,50");
        assertThat(ArgText.of(new Arg.Points(dec("0.125")), Language.VI)).isEqualTo("0,125");
        assertThat(ArgText.of(new Arg.Score(dec("0.125")), Language.VI)).isEqualTo("0,13");
        assertThat(ArgText.of(new Arg.Score(dec("-0.001")), Language.VI)).isEqualTo("0,00");
    }

    @Test
    void a_percent_sign_stands_as_the_language_wants_it() {
        assertThat(ArgText.of(new Arg.Percent(dec("97")), Language.VI)).isEqualTo("97\u00a0%");
        assertThat(ArgText.of(new Arg.Percent(dec("97.5")), Language.EN)).isEqualTo("97.5%");
        assertThat(ArgText.of(new Arg.Share(dec("1"), dec("3"), 2), Language.VI))
                .isEqualTo("33,33\u00a0%");
    }

    @Test
    void workings_speak_english_too() {
        var workings = ON_TIME.evaluate(fraction("4318", "4231"), max("2.5")).workings();

        assertThat(Samples.lines(workings, Language.EN))
                .containsExactly(
                        "Ratio = 4,231 ÷ 4,318 | 97.99%",
                        "From 97%, so the score is in proportion", "Score = 97.99% × 2.50 | 2.45");
    }

    @Test
    void a_refusal_names_the_limit_in_both_languages() {
        var refused = ON_TIME.inputFaults(fraction("4318", "4319")).getFirst();

        assertThat(refused.message(Language.VI)).isEqualTo("Không thể nhiều hơn 4.318 (Tổng số hồ sơ đã giải quyết).");
        assertThat(refused.message(Language.EN)).isEqualTo("Cannot be more than 4,318 (Tổng số hồ sơ đã giải quyết).");
    }

    @Test
    void a_fault_of_a_rule_names_its_scores_and_those_of_the_leaf() {
        assertThat(ON_TIME.faults(max("1")).getFirst().message(Language.VI))
                .isEqualTo("Quy tắc cho từ 0,00 đến 1,50 điểm, vượt khỏi thang điểm từ 0,00 đến 1,00 của tiêu chí.");
    }

    @Test
    void texts_of_the_set_are_taken_as_they_are() {
        var text = Messages.SCORING.text(Language.VI, "workings.chosen", List.of(new Arg.Text("{0} \\ $1")));

        assertThat(text).isEqualTo("Mức đã chọn: {0} \\ $1");
    }

    @Test
    void vietnamese_is_the_language_for_all_who_do_not_ask_for_english() {
        assertThat(Language.of(Locale.US)).isEqualTo(Language.EN);
        assertThat(Language.of(Locale.of("vi", "VN"))).isEqualTo(Language.VI);
        assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.VI);
    }

    private static MessageBundle bundle(Language language) {
        return MessageBundle.of(Messages.class.getPackage(), language.locale());
    }
}
