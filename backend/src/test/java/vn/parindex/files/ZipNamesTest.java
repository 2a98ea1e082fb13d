package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that Windows can unpack. */
class ZipNamesTest {
    private final ZipNames names = new ZipNames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Kế hoạch CCHC – Đợt 2.pdf|Kế hoạch CCHC – Đợt 2.pdf
            a<b>c:d"e/f\\g|a-b-c-d-e-f-g
            Hỏi? Đáp!*.pdf|Hỏi- Đáp!-.pdf
            con|_con
            CON.txt|_CON.txt
            Com1.tar.gz|_Com1.tar.gz
            LPT¹|_LPT¹
            Console.txt|Console.txt
            Báo cáo. . .|Báo cáo
             Báo cáo.pdf |Báo cáo.pdf
            ...|_
            """)
    void characters_and_words_that_windows_keeps_for_itself_are_replaced(String name, String expected) {
        assertThat(names.path("", name)).isEqualTo(expected);
    }

    @Test
    void a_bar_is_replaced_too() {
        assertThat(names.path("", "h|i")).isEqualTo("h-i");
    }

    @Test
    void control_and_invisible_characters_are_replaced() {
        assertThat(names.path("", "a\nb\u202Efdp.exe")).isEqualTo("a-b-fdp.exe");
    }

    @Test
    void names_are_composed() {
        var decomposed = Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD);

        assertThat(names.path(decomposed, decomposed + ".pdf")).isEqualTo("Kế hoạch/Kế hoạch.pdf");
    }

    @Test
    void the_same_name_is_numbered_before_its_ending_whatever_its_capitals() {
        assertThat(names.path("3.1", "Báo cáo.pdf")).isEqualTo("3.1/Báo cáo.pdf");
        assertThat(names.path("3.1", "BÁO CÁO.pdf")).isEqualTo("3.1/BÁO CÁO (2).pdf");
        assertThat(names.path("3.1", "Báo cáo.pdf")).isEqualTo("3.1/Báo cáo (3).pdf");
        assertThat(names.path("3.2", "Báo cáo.pdf")).isEqualTo("3.2/Báo cáo.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rất dài ", "ạ", "\uD83D\uDCC4", "x"})
    void a_path_leaves_room_for_the_folder_it_is_unpacked_to(String piece) {
        var first = names.path(piece.repeat(300), piece.repeat(300) + ".docx");
        var second = names.path(piece.repeat(300), piece.repeat(300) + ".docx");

        assertThat(first).hasSizeLessThan(180).endsWith("….docx").contains("…/");
        assertThat(second).hasSizeLessThan(180).endsWith("… (2).docx");
        assertThat(first.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void a_long_ending_is_none() {
        assertThat(names.path("", "a." + "b".repeat(200))).hasSizeLessThan(120).endsWith("…");
    }
}
