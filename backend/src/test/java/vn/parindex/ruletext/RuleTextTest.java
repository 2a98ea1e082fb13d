package vn.parindex.ruletext;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.BestOf;
import vn.parindex.scoring.Levels;
import vn.parindex.scoring.Manual;
import vn.parindex.scoring.PerOccurrence;
import vn.parindex.scoring.ScoringRule;

/** The grammar of rules: what is written is read back, what is typed in usual ways is understood, the rest is named. */
class RuleTextTest {
    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withEqualsForType((one, other) -> one.compareTo(other) == 0, BigDecimal.class)
            .withStrictTypeChecking(true)
            .build();

    private static ScoringRule read(RuleKind kind, String text) {
        var read = RuleText.read(kind, text);
        assertThat(faults(read)).isEmpty();
        return Objects.requireNonNull(read.rule());
    }

    private static List<String> faults(RuleText.Read read) {
        return read.faults().stream().map(fault -> fault.in(Locale.ENGLISH)).toList();
    }

    private static List<String> faults(RuleKind kind, String text) {
        return faults(RuleText.read(kind, text));
    }

    @Property(tries = 300)
    void what_is_written_is_read_back(@ForAll Random random, @ForAll RuleKind kind) {
        var rule = new GeneratedRules(random).rule(kind, new BigDecimal("2.5"));

        var text = RuleText.write(rule);

        assertThat(read(kind, text)).as(text).usingRecursiveComparison(BY_VALUE).isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_known_by_its_name_and_that_of_the_api(RuleKind kind) {
        assertThat(RuleKind.named(kind.label())).contains(kind);
        assertThat(RuleKind.named(" " + kind.label().toUpperCase(Locale.ROOT))).contains(kind);
        assertThat(RuleKind.named(kind.name())).contains(kind);
    }

    @Test
    void a_clerk_writes_levels_as_they_are_printed() {
        assertThat(RuleText.write(read(RuleKind.LEVELS, "2 | Ban hành kịp thời\n\n  0.5 điểm |Không kịp\n−1 | Không")))
                .isEqualTo("2 | Ban hành kịp thời\n0,5 | Không kịp\n-1 | Không");
    }

    @Test
    void decomposed_text_becomes_composed() {
        var typedOnAMac = java.text.Normalizer.normalize("1 | Đạt yêu cầu", java.text.Normalizer.Form.NFD);

        assertThat(read(RuleKind.LEVELS, typedOnAMac))
                .isEqualTo(new Levels(List.of(new Levels.Level("Đạt yêu cầu", BigDecimal.ONE))));
    }

    @Test
    void bands_are_understood_in_the_words_of_guidelines() {
        var text = """
                mau so: Tổng số
                TỬ SỐ: Số đạt
                Từ 90% trở lên | 2
                từ 80 % đến dưới 90% | 1
                trên 70% đến dưới 80% | 0,5
                còn lại | 0
                không phát sinh: đề nghị không áp dụng""";

        assertThat(RuleText.write(read(RuleKind.BANDS, text))).isEqualTo("""
                Mẫu số: Tổng số
                Tử số: Số đạt
                ≥ 90% | 2
                ≥ 80% | 1
                > 70% | 0,5
                còn lại | 0
                Không phát sinh: đề nghị không áp dụng""");
    }

    @Test
    void bands_of_a_figure_have_no_percent() {
        assertThat(((Bands) read(RuleKind.BANDS, "Giá trị: Số ngày\n≥ 10 | 1\n< 10 | 0")).bands())
                .containsExactly(
                        new Bands.Band(BigDecimal.TEN, true, BigDecimal.ONE),
                        new Bands.Band(BigDecimal.ZERO, true, BigDecimal.ZERO));
    }

    @Test
    void holes_and_overlaps_are_named() {
        var text = """
                Mẫu số: a
                Tử số: b
                Không phát sinh: 0 điểm
                ≥ 90% | 2
                từ 70% đến dưới 80% | 1
                từ 50% đến 75% | 0,5
                dưới 50% | 0""";

        assertThat(faults(RuleKind.BANDS, text))
                .containsExactly(
                        "Line 5: what lies between 80 and 90 belongs to no band.",
                        "Line 6: what lies from 70 to 75 belongs to two bands.");
    }

    @Test
    void a_kind_of_occurrence_without_a_code_is_numbered() {
        assertThat(((PerOccurrence) read(RuleKind.PER_OCCURRENCE, "0,1 | Buổi họp\nTối đa: 1")).kinds())
                .extracting(kind -> kind.code() + " " + kind.text())
                .containsExactly("K1 Buổi họp");
    }

    @Test
    void the_best_of_several_is_written_in_blocks() {
        var text = """
                Cách 1: Theo tỷ lệ
                  Mẫu số: Số hồ sơ
                  Tử số: Số trực tuyến
                  Đủ điểm từ: 90%
                  Không phát sinh: 0 điểm
                Cách 2: Chọn một mức
                  1 | Có
                  0 | Không""";

        assertThat(((BestOf) read(RuleKind.BEST_OF, text)).alternatives()).hasSize(2);
    }

    @Test
    void every_fault_of_a_text_is_named() {
        assertThat(faults(RuleKind.RATIO, "Mẫu số: a\nĐủ điểm từ: nhiều\nGì đó"))
                .hasSize(4);
        assertThat(faults(RuleKind.LEVELS, "hai | Tốt\nkhông có vạch\n1.250 | Khá"))
                .hasSize(3);
        assertThat(faults(RuleKind.BEST_OF, "thừa\nCách 1: Gì đó\n1 | x")).hasSize(2);
        assertThat(faults(RuleKind.FROM_SURVEY, "A = 100%\nA = 50%\nB")).hasSize(2);
        assertThat(faults(RuleKind.MANUAL, "chấm theo mức độ"))
                .containsExactly("Line 1 cannot be read: “chấm theo mức độ”.");
        assertThat(faults(RuleKind.CASES, "Mẫu số: a\nTử số: b\nKhông phát sinh: gì\nkhoảng 90 | 1"))
                .hasSize(2);
        assertThat(read(RuleKind.MANUAL, " ")).isEqualTo(new Manual());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1,5       ; 1.5
            1.5       ; 1.5
            0,125     ; 0.125
            0.125     ; 0.125
            1.000,5   ; 1000.5
            1,000.5   ; 1000.5
            1.000.000 ; 1000000
            −0,5      ; -0.5
            1,2500    ; 1.2500
            1250      ; 1250
            """)
    void numbers_are_read_as_they_are_typed(String typed, BigDecimal number) {
        assertThat(Numbers.read(typed)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.250", "12,125", "hai", "1e5", "''", "1,2,3", "--1", "٣"})
    void what_is_no_number_or_two_is_not_guessed(String typed) {
        assertThat(Numbers.read(typed)).isEmpty();
    }

    @Test
    void a_written_number_is_never_ambiguous() {
        assertThat(Numbers.write(new BigDecimal("1.125"))).isEqualTo("1,1250");
        assertThat(Numbers.write(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Numbers.write(new BigDecimal("0.125"))).isEqualTo("0,125");
        assertThat(Numbers.write(new BigDecimal("0E-10"))).isEqualTo("0");
    }
}
