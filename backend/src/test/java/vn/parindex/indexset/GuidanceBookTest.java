package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.documents.Docx;
import vn.parindex.documents.Pdf;
import vn.parindex.scoring.Levels;
import vn.parindex.shared.JsonCustomizer;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Prints;
import vn.parindex.testsupport.Units;

/** The book of guidance says the same as docx and as pdf, whatever is in the set. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GuidanceBookTest {
    private static final String SETS = "/api/v1/index-sets/";
    private static final ObjectMapper MAPPER = JsonCustomizer.mapper();
    private static final String TABLE_HEADING = "Mã Lĩnh vực, tiêu chí, tiêu chí thành phần Điểm tối đa";
    private static final String NASTY = "Tỷ lệ <b>hồ sơ</b> & “văn bản” {{title}} {book.title} [name] \\ $1 \uFFFE ước";

    @BeforeEach
    void units() {
        Given.units();
    }

    private static ValidatableResponse book(String set, String format) {
        return Given.homeAffairs()
                .get(SETS + set + "/guidance-book?format=" + format)
                .then();
    }

    private static byte[] bytes(String set, String format) {
        return book(set, format).statusCode(200).extract().asByteArray();
    }

    private static String docx(byte[] bytes) {
        return Prints.docx(bytes);
    }

    private static String pdf(byte[] bytes) {
        return String.join("\n", Prints.pages(bytes));
    }

    private static List<String> words(String text) {
        return Prints.words(text.replaceAll("Trang \\d+/\\d+", " "), TABLE_HEADING);
    }

    private static String draft(IndexSetForm form) {
        try {
            return Given.draft(MAPPER.writeValueAsString(form));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A set of areas with a criterion of ten leaves each; every text is long. */
    private static IndexSetForm large(int areas, Supplier<String> names, Supplier<String> texts) {
        var all = new ArrayList<IndexSetForm.Area>();
        for (int a = 1; a <= areas; a++) {
            var leaves = new ArrayList<IndexSetForm.Leaf>();
            for (int l = 1; l <= 10; l++) {
                leaves.add(new IndexSetForm.Leaf(
                        a + ".1." + l,
                        names.get(),
                        texts.get(),
                        texts.get(),
                        BigDecimal.ONE,
                        null,
                        ScoredBy.SELF,
                        "SNV",
                        texts.get(),
                        null,
                        new Levels(List.of(new Levels.Level(names.get(), BigDecimal.ONE)))));
            }
            var criterion = new IndexSetForm.Criterion(
                    a + ".1", names.get(), null, null, BigDecimal.TEN, null, null, null, null, null, null, leaves);
            all.add(new IndexSetForm.Area(Integer.toString(a), names.get(), BigDecimal.TEN, List.of(criterion)));
        }
        return new IndexSetForm(
                "Bộ tiêu chí",
                vn.parindex.organization.UnitGroup.COMMUNE,
                2019,
                false,
                null,
                BigDecimal.valueOf(areas * 10L),
                BigDecimal.ZERO,
                10,
                all);
    }

    /** Words of Vietnamese in no sensible order. */
    private static String sentence(Random random, int words) {
        var syllables =
                List.of("thủ", "tục", "hành", "chính", "được", "giải", "quyết", "đúng", "hạn", "ở", "cấp", "xã");
        return random.ints(words, 0, syllables.size() * 10)
                .mapToObj(i -> syllables.get(i / 10) + (i % 10))
                .collect(Collectors.joining(" "));
    }

    @Test
    void both_forms_say_the_same() {
        var issued = Given.exampleFile();

        var docx = docx(bytes(issued.indexSet(), "docx"));
        var pdf = pdf(bytes(issued.indexSet(), "pdf"));

        assertThat(words(pdf)).isEqualTo(words(docx));
        assertThat(docx.replace('\n', ' '))
                .contains(
                        "TỈNH BÀ RỊA – VŨNG TÀU",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2018",
                        "UBND cấp xã",
                        "Ban hành theo Quyết định số 01/QĐ-UBND ngày 16/10/2018",
                        "BỘ MINH HỌA, KHÔNG PHẢI VĂN BẢN CHÍNH THỨC",
                        "75 tiêu chí được chấm",
                        "3.2.1 Tỷ lệ TTHC thực hiện tại Bộ phận một cửa cấp xã",
                        "Người chấm: Đơn vị tự chấm",
                        "Cách chấm: Theo tỷ lệ.",
                        "Hướng dẫn: Loại trừ TTHC đặc thù",
                        "Căn cứ pháp lý: Nghị quyết số 30c/NQ-CP",
                        "Tài liệu kiểm chứng: Danh mục TTHC",
                        "Tệp mẫu: Báo cáo mẫu.txt")
                .doesNotContain("DỰ THẢO", "{{", "[name]");
    }

    @Test
    void what_differs_between_two_texts_is_found() {
        assertThat(words("Điểm tối đa 1")).isNotEqualTo(words("Điểm tối đa 2"));
    }

    @Test
    void a_draft_says_that_it_is_one() {
        var draft = Given.draft();

        assertThat(docx(bytes(draft, "docx"))).contains("DỰ THẢO", "Chưa ban hành");
        assertThat(pdf(bytes(draft, "pdf"))).contains("DỰ THẢO", "Chưa ban hành");
    }

    @Test
    void text_is_text_and_nothing_else() {
        var draft = draft(large(1, () -> NASTY, () -> NASTY + "\n" + NASTY));

        var docx = docx(bytes(draft, "docx"));
        var pdf = pdf(bytes(draft, "pdf"));

        var shown = NASTY.substring(0, NASTY.indexOf('\uFFFE')).strip();
        assertThat(docx.replaceAll("\\s+", " ")).contains("1.1.1 " + shown);
        assertThat(pdf.replaceAll("\\s+", " ")).contains("1.1.1 " + shown);
    }

    @Test
    void a_set_of_150_leaves_with_long_names_is_printed_whole() throws IOException {
        var random = new Random(1);
        var draft = draft(large(15, () -> sentence(random, 150), () -> sentence(random, 180)));

        var docx = bytes(draft, "docx");
        var pdf = bytes(draft, "pdf");

        assertThat(words(pdf(pdf))).isEqualTo(words(docx(docx)));
        assertThat(docx).hasSizeLessThan(1 << 20);
        assertThat(pdf).hasSizeLessThan(3 << 20);
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(50);
            assertThat(Prints.page(document, pages)).contains("Trang " + pages + "/" + pages);
            assertThat(StreamSupport.stream(
                            document.getPage(0).getResources().getFontNames().spliterator(), false))
                    .isNotEmpty()
                    .allMatch(font -> isEmbedded(document, font));
        }
    }

    private static boolean isEmbedded(PDDocument document, org.apache.pdfbox.cos.COSName font) {
        try {
            var found = document.getPage(0).getResources().getFont(font);
            return found.isEmbedded() && found.getName().contains("BeVietnamPro");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_book_is_an_attachment_with_a_name() {
        var set = Given.smallSet();

        book(set, "docx")
                .statusCode(200)
                .contentType(Docx.MEDIA_TYPE)
                .header("Content-Disposition", containsString("2018.docx"));
        book(set, "pdf")
                .statusCode(200)
                .contentType(Pdf.MEDIA_TYPE)
                .header("Content-Disposition", containsString("2018.pdf"));
    }

    @Test
    void another_format_is_refused_and_drafts_are_kept_from_others() {
        var draft = Given.draft();

        book(draft, "odt").statusCode(400).body("errors.field[0]", equalTo("format"));
        Given.homeAffairs().get(SETS + draft + "/guidance-book").then().statusCode(400);
        Given.officerOf(Units.WARD_1)
                .get(SETS + draft + "/guidance-book?format=pdf")
                .then()
                .statusCode(404);
    }
}
