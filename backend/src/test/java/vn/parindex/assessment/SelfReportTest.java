package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.documents.Docx;
import vn.parindex.documents.Pdf;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Prints;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** A unit's report on its own scores: the same as docx and as pdf, and nothing in it that others gave. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SelfReportTest {
    private static final String TABLE_HEADING = "Mã Lĩnh vực, tiêu chí Tối đa Tự chấm Giải trình, tài liệu";
    private static final String NASTY = "Tỷ lệ <b>hồ sơ</b> & “văn bản” {{year}} {report.year} [name] ước";
    private static final String LONG = "Tỷ lệ thủ tục hành chính được giải quyết đúng hạn, trước hạn "
            .repeat(7)
            .strip();

    private static ValidatableResponse report(RequestSpecification as, String sheet, String format) {
        return as.get("/api/v1/assessments/" + sheet + "/report?format=" + format)
                .then();
    }

    private static byte[] bytes(RequestSpecification as, String sheet, String format) {
        return report(as, sheet, format).statusCode(200).extract().asByteArray();
    }

    private static String docx(RequestSpecification as, String sheet) {
        return Prints.docx(bytes(as, sheet, "docx"));
    }

    /** The text of a pdf without the numbers of its pages. */
    private static String pdf(RequestSpecification as, String sheet) {
        var text = new StringBuilder();
        var pages = Prints.pages(bytes(as, sheet, "pdf"));
        for (int page = 1; page <= pages.size(); page++) {
            var all = pages.get(page - 1);
            text.append(page == 1 ? all : all.replaceFirst("(?m)^" + page + "\\s*$", ""))
                    .append('\n');
        }
        return text.toString();
    }

    /** The rows of the table without its heading by code: maximum, score and notes. */
    private static Map<String, List<String>> rows(RequestSpecification as, String sheet) {
        return Prints.rows(bytes(as, sheet, "docx"), 1).stream()
                .skip(1)
                .collect(Collectors.toMap(cells -> cells.getFirst(), cells -> cells.subList(2, 5)));
    }

    private static RequestSpecification officer() {
        return Given.officerOf(Units.WARD_1);
    }

    private static String leaf(String code, String name, String max, String by, String rule) {
        return """
                {"code": "%s", "name": "%s", "maxScore": %s, "scoredBy": "%s", "department": "SNV", "rule": %s}""".formatted(code, name, max, by, rule);
    }

    /** A set with a leaf of every state that a self score may have. */
    private static String set() {
        var manual = "{\"type\": \"MANUAL\"}";
        var leaves = Stream.of(
                        leaf("1.1.1", NASTY, "1.5", "SELF", manual),
                        leaf("1.1.2", LONG, "1.5", "SELF", manual),
                        leaf("1.1.3", "Hạ tầng", "2", "SELF", manual),
                        leaf("1.1.4", "Sáng kiến", "2", "SELF", manual),
                        leaf(
                                "1.1.5",
                                "Thời gian bình quân",
                                "1",
                                "SELF",
                                "{\"type\": \"RELATIVE_TO_BEST\", \"value\": \"Tỷ lệ %\", \"lessIsBetter\": true}"))
                .collect(Collectors.joining(", "));
        return """
                {"title": "%s", "group": "COMMUNE", "year": 2018, "illustrative": true, "total": 15, "survey": 3,
                 "areas": [
                  {"code": "1", "name": "Cải cách thủ tục", "maxScore": 10, "criteria": [
                    {"code": "1.1", "name": "Giải quyết", "maxScore": 8, "subCriteria": [%s]}, %s]},
                  {"code": "2", "name": "Tác động", "maxScore": 5, "criteria": [%s, %s]},
                  {"code": "9", "name": "Điểm thưởng", "maxScore": 0, "criteria": [%s]}]}""".formatted(
                        "Bộ tiêu chí <thử> & đo",
                        leaves,
                        leaf("1.2", "Báo cáo", "2", "HOME_AFFAIRS", manual),
                        leaf(
                                "2.1",
                                "Hài lòng",
                                "3",
                                "SURVEY",
                                "{\"type\": \"FROM_SURVEY\", \"scale\": {\"A\": 100, \"B\": 0}, \"groups\": [\"Dân\"]}"),
                        leaf("2.2", "Không có", "2", "SELF", manual),
                        leaf(
                                "9.1",
                                "Thưởng",
                                "0",
                                "SELF",
                                "{\"type\": \"BONUS\", \"kinds\": [{\"code\": \"A\", \"text\": \"Khen\", \"points\": 1}], \"cap\": 2}"));
    }

    /** Ward 1's sheet: 1.1.1 has 0, 1.1.2 nothing, 1.1.3 and 2.2 do not apply, 1.1.4 has 1.255, 1.1.5 a figure, 9.1 a bonus. */
    private static String sheet() {
        Given.units();
        var world = Given.openCampaign(Given.issued(Given.draft(set())));
        Given.homeAffairs()
                .body("{\"codes\": [\"1.1.3\", \"2.2\"], \"reason\": \"Không có trên địa bàn\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/" + Units.WARD_1 + "/not-applicable")
                .then()
                .statusCode(200);
        var way = new SheetWay(world.ward1(), Units.WARD_1);
        way.save("1.1.1", "{\"score\": 0, \"explanation\": \"Chưa làm <kịp> & xin lỗi\\nSẽ làm\"}");
        way.save("1.1.4", "{\"score\": 1.255, \"explanation\": \"Một sáng kiến\"}");
        way.save("1.1.5", "{\"input\": {\"value\": 87.5}}");
        way.save("9.1", "{\"input\": {\"counts\": {\"A\": 1}}}");
        Upload.plain("Quyết định khen.txt", SampleFiles.text("Khen"))
                .with("leafCodes", "1.1.4")
                .with("documentNumber", "05/QĐ-UBND")
                .with("pointer", "Điều 1")
                .to(world.ward1(), officer())
                .statusCode(201);
        return world.ward1();
    }

    @Test
    void both_forms_say_the_same() {
        var sheet = sheet();

        var docx = docx(officer(), sheet);
        var pdf = pdf(officer(), sheet);

        assertThat(Prints.words(pdf, TABLE_HEADING))
                .containsExactlyInAnyOrderElementsOf(Prints.words(docx, TABLE_HEADING));
        assertThat(docx.replaceAll("\\s+", " "))
                .contains(
                        "ỦY BAN NHÂN DÂN THÀNH PHỐ VŨNG TÀU ỦY BAN NHÂN DÂN PHƯỜNG 1 ",
                        "Số: ……/BC-……",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
                        "……………, ngày …… tháng …… năm ……",
                        "BÁO CÁO Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2018 ",
                        "BẢN NHÁP – phiếu chưa gửi",
                        "Đợt chấm điểm minh họa",
                        "Bộ tiêu chí minh họa",
                        "Thực hiện Chỉ số CCHC năm 2018, UBND phường 1 báo cáo",
                        "theo Bộ tiêu chí <thử> & đo (ban hành theo Quyết định số 01/QĐ-UBND ngày 16/10/2018)",
                        NASTY,
                        LONG,
                        "Chưa làm <kịp> & xin lỗi Sẽ làm",
                        "Tài liệu: 05/QĐ-UBND, Quyết định khen.txt (Điều 1)",
                        "III. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT",
                        "THỦ TRƯỞNG CƠ QUAN (Ký, ghi rõ họ tên)",
                        "Nơi nhận:")
                .doesNotContain("{{rows}}", "[score]", "{{text}}");
    }

    @Test
    void not_scored_zero_and_not_applicable_are_three_things() {
        var sheet = sheet();

        var rows = rows(officer(), sheet);

        assertThat(rows.get("1.1.1")).startsWith("1,5", "0,00");
        assertThat(rows.get("1.1.2")).containsExactly("1,5", "–", "");
        assertThat(rows.get("1.1.3")).containsExactly("KAD", "KAD", "");
        assertThat(rows.get("1.1.4")).startsWith("2", "1,26");
        assertThat(rows.get("1.1.5")).containsExactly("1", "SL", "Số liệu: 87,5");
        assertThat(rows.get("1.2")).containsExactly("2", "SNV", "");
        assertThat(rows.get("2.1")).containsExactly("3", "XHH", "");
        assertThat(rows.get("2.2")).containsExactly("KAD", "KAD", "");
        assertThat(rows.get("9.1")).startsWith("0", "1,00");
        assertThat(rows.get("1.1")).containsExactly("6", "1,26", "");
        assertThat(rows.get("1")).containsExactly("8", "1,26", "");
        assertThat(rows.get("2")).containsExactly("3", "XHH", "");
        assertThat(rows.get("9")).containsExactly("0", "1,00", "");
    }

    @Test
    void the_summary_counts_every_leaf_once_and_says_what_the_sheet_says() {
        var sheet = sheet();

        var docx = docx(officer(), sheet);

        officer()
                .get("/api/v1/assessments/" + sheet)
                .then()
                .body("progress.scored", equalTo(4))
                .body("progress.leaves", equalTo(5))
                .body("progress.points.toString()", equalTo("1.255"))
                .body("progress.maximum.toString()", equalTo("6"));
        assertThat(docx)
                .contains(
                        "Điểm tự chấm: 1,26",
                        "Điểm tối đa áp dụng của các tiêu chí đơn vị tự chấm: 6",
                        "Tỷ lệ điểm tự chấm trên điểm tối đa áp dụng: 20,92%",
                        "Điểm thưởng tự chấm, ngoài điểm tối đa: 1,00",
                        "Điểm tối đa áp dụng của cả bộ tiêu chí: 11",
                        "Số tiêu chí đã tự chấm: 4",
                        "Số tiêu chí chưa chấm: 1",
                        "Số tiêu chí không áp dụng: 2",
                        "Số tiêu chí không do đơn vị chấm: 2");
    }

    @Test
    void a_sheet_that_nobody_has_scored_has_no_points_and_no_percent() {
        var sheet = Given.openCampaign().ward1();

        assertThat(docx(officer(), sheet))
                .contains("Điểm tự chấm: –", "Tỷ lệ điểm tự chấm trên điểm tối đa áp dụng: –", "đã tự chấm: 0")
                .doesNotContain("KAD");
        assertThat(Prints.words(pdf(officer(), sheet), TABLE_HEADING))
                .containsExactlyInAnyOrderElementsOf(Prints.words(docx(officer(), sheet), TABLE_HEADING));
    }

    @Test
    void what_others_gave_is_not_in_it() {
        Given.units();
        var sheet = Given.smallCampaign(2018, true).sheet(Units.WARD_1).to("FINAL");
        var reason = "Sáng kiến chưa được áp dụng"; // the province's, for 1.5 points of 2

        for (var as : List.of(officer(), Given.homeAffairs(), SheetWay.team())) {
            assertThat(docx(as, sheet.id()))
                    .contains("Điểm tự chấm: 5,60")
                    .doesNotContain(reason, "1,5", "Một báo cáo chậm", "BẢN NHÁP");
        }
        assertThat(rows(officer(), sheet.id()).get("1.2")).startsWith("2", "2,00");
        assertThat(rows(officer(), sheet.id()).get("1.3")).containsExactly("2", "SNV", "");
    }

    @Test
    void others_do_not_know_of_it() {
        var sheet = Given.openCampaign().ward1();
        var otherDistrict = Given.as(Tokens.of("district-2", Units.BA_RIA, "district"));

        report(Given.officerOf(Units.THANG_TAM), sheet, "pdf").statusCode(404);
        report(Given.officerOf(Units.THANG_TAM), sheet, "docx").statusCode(404);
        report(otherDistrict, sheet, "docx").statusCode(404);
        report(officer(), sheet, "odt").statusCode(400).body("errors.field[0]", equalTo("format"));
        officer().get("/api/v1/assessments/" + sheet + "/report").then().statusCode(400);
    }

    @Test
    void a_report_is_an_attachment_with_a_name() {
        var sheet = Given.openCampaign().ward1();

        report(officer(), sheet, "docx")
                .contentType(Docx.MEDIA_TYPE)
                .header("Content-Disposition", containsString("Bao cao tu danh gia UBND phuong 1 2018.docx"))
                .header(
                        "Content-Disposition",
                        containsString("B%C3%A1o%20c%C3%A1o%20t%E1%BB%B1%20%C4%91%C3%A1nh%20gi%C3%A1%20UBND%20ph"));
        report(officer(), sheet, "pdf")
                .contentType(Pdf.MEDIA_TYPE)
                .header("Content-Disposition", containsString("2018.pdf"));
    }
}
