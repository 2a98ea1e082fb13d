package vn.parindex.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Prints;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** A submission gives a receipt: what was handed in, when, by whom, with a hash that anybody can compute again. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceiptTest {
    private static final String RETURN = "{\"reason\": \"Phiếu gửi nhầm\"}";

    private SheetWay sheet = new SheetWay("", "");

    @BeforeEach
    void smallCampaign() {
        Given.units();
        sheet = Given.smallCampaign(2018, true).sheet(Units.WARD_1);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonPath standing() {
        return sheet.head().get(sheet.path("submission")).jsonPath();
    }

    private ValidatableResponse submit(String digest) {
        return sheet.post(sheet.head(), "submission?digest=" + digest).then();
    }

    private static ValidatableResponse proof(SheetWay sheet, String name) {
        return Upload.plain(name, SampleFiles.text("Sổ " + name))
                .with("leafCodes", "1.1")
                .with("documentNumber", "05/BC-UBND")
                .with("pointer", "Mục II, trang 3")
                .to(sheet.id(), sheet.head())
                .statusCode(201);
    }

    @Test
    void the_hash_is_that_of_the_content_which_tells_all_that_was_handed_in() {
        sheet.scored();
        String document = proof(sheet, "so.txt").extract().path("id");

        sheet.post(sheet.head(), "submission").then().statusCode(200);

        var receipt = sheet.head().get(sheet.path("receipts")).jsonPath();
        var content = sheet.head().get(sheet.path("receipts/1/content")).asByteArray();
        assertThat(receipt.getString("items[0].digest")).isEqualTo(sha256(content));
        var read = JsonPath.from(new String(content, StandardCharsets.UTF_8));
        assertThat(read.getList("leaves.code")).isEqualTo(List.of("1.1", "1.2"));
        assertThat(read.getString("leaves[0].input.a")).isEqualTo("100");
        assertThat(read.getString("leaves[0].score")).isEqualTo("3.6");
        assertThat(read.getString("leaves[0].explanation")).isEqualTo("Theo sổ theo dõi");
        assertThat(read.getString("leaves[0].evidence[0].id")).isEqualTo(document);
        assertThat(read.getString("leaves[0].evidence[0].sha256")).isEqualTo(sha256(SampleFiles.text("Sổ so.txt")));
        assertThat(read.getString("leaves[0].evidence[0].pointer")).isEqualTo("Mục II, trang 3");
        assertThat(read.getInt("leaves[1].score")).isEqualTo(2);
    }

    @Test
    void a_receipt_says_when_by_whom_and_how_much() {
        sheet.scored();
        proof(sheet, "so.txt");
        sheet.post(sheet.head(), "submission").then().statusCode(200);

        sheet.head()
                .get(sheet.path("receipts"))
                .then()
                .body("total", equalTo(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].by", equalTo("head-X26506"))
                .body("items[0].confirmed", equalTo(false))
                .body("items[0].changed", nullValue())
                .body("items[0].totals.scored", equalTo(2))
                .body("items[0].totals.zero", equalTo(0))
                .body("items[0].totals.notScored", equalTo(0))
                .body("items[0].totals.documents", equalTo(1))
                .body("items[0].totals.points.toString()", equalTo("5.6"))
                .body("items[0].totals.areas.code", contains("1"));
        assertThat(standing().getMap("receipt")).containsKey("digest");
        assertThat(standing().getMap("draft")).isNull();
    }

    @Test
    void the_head_confirms_what_was_shown_and_nothing_else() {
        sheet.scored();
        var shown = standing().getString("draft.digest");
        sheet.save("1.2", "{\"score\": 1, \"explanation\": \"Cán bộ sửa sau khi thủ trưởng xem\"}");

        submit(shown)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("detail", containsString("đã thay đổi sau khi bạn xem"));
        sheet.head().get(sheet.path("receipts")).then().body("items", empty());
        sheet.head().get(sheet.path("")).then().body("status", equalTo("DRAFT"));

        submit(standing().getString("draft.digest")).statusCode(200);
        sheet.head().get(sheet.path("receipts")).then().body("items[0].confirmed", equalTo(true));
    }

    @Test
    void what_is_missing_is_listed_before_and_refused_afterwards() {
        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}}");

        assertThat(standing().getList("draft.lacks.leaf")).isEqualTo(List.of("1.1", "1.2"));
        submit(standing().getString("draft.digest")).statusCode(422).body("errors.leaf", contains("1.1", "1.2"));
        submit("abc").statusCode(400);
    }

    @Test
    void another_submission_gets_another_receipt_that_tells_what_is_different() {
        sheet.to("DISTRICT_APPRAISAL");
        sheet.post(SheetWay.district(), "return", RETURN).then().statusCode(200);
        assertThat(standing().getList("draft.changed")).isEmpty();
        sheet.save("1.2", "{\"score\": 1, \"explanation\": \"Một sáng kiến cấp cơ sở\"}");
        assertThat(standing().getList("draft.changed")).isEqualTo(List.of("1.2"));

        sheet.post(sheet.head(), "submission").then().statusCode(200);

        sheet.head()
                .get(sheet.path("receipts"))
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].changed", contains("1.2"));
        var first = sheet.head().get(sheet.path("receipts/1/content")).asString();
        assertThat(first).contains("Một sáng kiến được công nhận").doesNotContain("cấp cơ sở");
    }

    @Test
    void the_same_content_has_the_same_hash() {
        sheet.to("DISTRICT_APPRAISAL");
        sheet.post(SheetWay.district(), "return", RETURN).then().statusCode(200);
        sheet.post(sheet.head(), "submission").then().statusCode(200);

        var digests = sheet.head().get(sheet.path("receipts")).jsonPath().getList("items.digest");
        assertThat(digests).hasSize(2);
        assertThat(digests.get(0)).isEqualTo(digests.get(1));
        sheet.head().get(sheet.path("receipts")).then().body("items[0].changed", empty());
    }

    @Test
    void a_sheet_that_was_closed_has_no_receipt() {
        sheet.scored();
        sheet.because(Given.homeAffairs(), "closing").then().statusCode(200);

        sheet.head().get(sheet.path("receipts")).then().body("items", empty());
        assertThat(standing().getMap("receipt")).isNull();
    }

    @Test
    void both_papers_say_the_same() {
        sheet.scored();
        proof(sheet, "so.txt");
        submit(standing().getString("draft.digest")).statusCode(200);
        var heading = "Mã Lĩnh vực Tối đa Tự chấm Đã chấm";

        var docx = Prints.docx(paper("docx"));
        var pdf = String.join("\n", Prints.pages(paper("pdf")));

        assertThat(Prints.words(pdf, heading)).containsExactlyInAnyOrderElementsOf(Prints.words(docx, heading));
        var digest = standing().getString("receipt.digest");
        assertThat(docx.replaceAll("\\s+", " "))
                .contains(
                        "BIÊN NHẬN Nộp phiếu tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2018",
                        "Hệ thống đã nhận phiếu tự đánh giá của UBND phường 1 (X26506), Chỉ số CCHC năm 2018.",
                        "(giờ Việt Nam)",
                        "Lần nộp: 1",
                        "đã xem và xác nhận nội dung theo mã bên dưới",
                        "Điểm tự chấm: 5,60 trên điểm tối đa áp dụng",
                        "Số tiêu chí đã tự chấm: 2, trong đó 0 tiêu chí 0 điểm",
                        "Số tài liệu kiểm chứng: 1",
                        digest.substring(0, 8) + " " + digest.substring(8, 16))
                .doesNotContain("{{", "[score]");
    }

    private byte[] paper(String format) {
        return sheet.head()
                .get(sheet.path("receipts/1?format=" + format))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void a_signed_report_may_be_attached_until_the_sheet_leaves_its_first_level() {
        attach("bao-cao.pdf", SampleFiles.PDF).statusCode(201).body("number", equalTo(1));
        sheet.to("DISTRICT_APPRAISAL");
        attach("bao-cao-2.pdf", SampleFiles.PDF).statusCode(201).body("number", equalTo(2));

        SheetWay.district()
                .get(sheet.path("signed-reports"))
                .then()
                .body("items.name", contains("bao-cao-2.pdf", "bao-cao.pdf"))
                .body("items[0].sha256", equalTo(sha256(SampleFiles.PDF)));
        assertThat(standing().getList("allowed")).isEqualTo(List.of("attach-report"));
        sheet.agree(SheetWay.district());
        sheet.post(SheetWay.district(), "forwarding").then().statusCode(200);

        attach("muon.pdf", SampleFiles.PDF).statusCode(409).body("type", equalTo("/problems/wrong-state"));
        assertThat(standing().getList("allowed")).isEmpty();
        sheet.head().get(sheet.path("signed-reports")).then().body("items", hasSize(2));
        assertThat(sheet.head().get(sheet.path("signed-reports/2/content")).asByteArray())
                .isEqualTo(SampleFiles.PDF);
    }

    @Test
    void a_signed_report_with_malware_says_so_until_a_clean_one_is_attached() {
        attach("bao-cao.pdf", SampleFiles.PDF).statusCode(201).body("blocked", equalTo(false));
        CleanDatabase.block(sha256(SampleFiles.PDF));

        assertThat(standing().getBoolean("signedReport.blocked")).isTrue();
        sheet.head().get(sheet.path("signed-reports")).then().body("items.blocked", contains(true));
        sheet.head().get(sheet.path("signed-reports/1/content")).then().statusCode(409);

        attach("sach.pdf", SampleFiles.text("%PDF-1.7\n% sạch\n%%EOF\n")).statusCode(201);

        assertThat(standing().getBoolean("signedReport.blocked")).isFalse();
        sheet.head().get(sheet.path("signed-reports")).then().body("items.blocked", contains(false, true));
    }

    @Test
    void only_a_scan_is_a_signed_report() {
        attach("bao-cao.txt", SampleFiles.text("Báo cáo"))
                .statusCode(422)
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].message", containsString("PDF"));
        attach("bao-cao.pdf", SampleFiles.text("không phải pdf")).statusCode(422);
        Upload.plain("a.pdf", SampleFiles.PDF)
                .post(sheet.path("signed-reports"), Given.officerOf(Units.THANG_TAM))
                .statusCode(404);
        assertThat(CleanDatabase.count("select count(*) from signed_reports")).isZero();
    }

    private ValidatableResponse attach(String name, byte[] content) {
        return Upload.plain(name, content).post(sheet.path("signed-reports"), sheet.head());
    }
}
