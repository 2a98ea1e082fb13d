package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Prints;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** What a unit says in its report beside its scores: written while it scores itself, printed, and handed in. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RemarksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFTEN_CLOSED = "Phần mềm hay lỗi";
    private static final String TRAINING = "Đề nghị tập huấn";

    private SheetWay sheet = new SheetWay("", "");

    @BeforeEach
    void smallCampaign() {
        Given.units();
        sheet = Given.smallCampaign(2018, true).sheet(Units.WARD_1);
    }

    private static RequestSpecification officer() {
        return Given.officerOf(Units.WARD_1);
    }

    private ValidatableResponse read(RequestSpecification as) {
        return as.get(sheet.path("remarks")).then();
    }

    private ValidatableResponse save(
            RequestSpecification as, int version, @Nullable String difficulties, @Nullable String proposals) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("difficulties", difficulties);
        texts.put("proposals", proposals);
        return send(as, version, JSON.valueToTree(texts).toString());
    }

    private ValidatableResponse send(RequestSpecification as, int version, String body) {
        return as.header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(sheet.path("remarks"))
                .then();
    }

    private String docx() {
        return Prints.docx(report("docx"));
    }

    private String pdf() {
        return String.join("\n", Prints.pages(report("pdf")));
    }

    private byte[] report(String format) {
        return officer()
                .get(sheet.path("report?format=" + format))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private JsonPath standing() {
        return sheet.head().get(sheet.path("submission")).jsonPath();
    }

    @Test
    void a_sheet_without_remarks_has_version_0() {
        read(officer())
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("difficulties", nullValue())
                .body("proposals", nullValue())
                .body("version", equalTo(0))
                .body("by", nullValue());
    }

    @Test
    void what_is_saved_is_kept_cleaned_with_who_and_when() {
        save(officer(), 0, "  " + Normalizer.normalize(OFTEN_CLOSED, Normalizer.Form.NFD) + "\nHai dòng \n", " \n ")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("difficulties", equalTo(OFTEN_CLOSED + "\nHai dòng"))
                .body("proposals", nullValue());

        read(SheetWay.district())
                .body("difficulties", equalTo(OFTEN_CLOSED + "\nHai dòng"))
                .body("version", equalTo(1))
                .body("by.name", containsString("Người dùng"))
                .body("at", notNullValue());
        save(sheet.head(), 1, null, TRAINING).statusCode(200).header("ETag", "\"2\"");
        read(Given.homeAffairs())
                .body("difficulties", nullValue())
                .body("proposals", equalTo(TRAINING))
                .body("by.username", equalTo("head-X26506"));
    }

    @Test
    void the_trail_tells_what_stood_there_before() {
        save(officer(), 0, OFTEN_CLOSED, null).statusCode(200);
        save(sheet.head(), 1, OFTEN_CLOSED, TRAINING).statusCode(200);

        Given.homeAffairs()
                .get("/api/v1/audit-events?size=2")
                .then()
                .body("items.action", contains("sheet.remarks", "sheet.remarks"))
                .body("items[0].objectId", equalTo(sheet.id()))
                .body("items[0].actor", equalTo("head-X26506"))
                .body("items[0].change.version", equalTo(2))
                .body("items[0].change.before.proposals", nullValue())
                .body("items[0].change.after.proposals", equalTo(TRAINING))
                .body("items[1].change.before.difficulties", nullValue());
    }

    @Test
    void whoever_was_slower_is_told_what_stands_there_now() {
        save(sheet.head(), 0, OFTEN_CLOSED, TRAINING).statusCode(200);

        for (var version : new int[] {0, 2}) {
            save(officer(), version, "Của tôi", null)
                    .statusCode(412)
                    .body("type", equalTo("/problems/stale-version"))
                    .body("detail", containsString("Người dùng head-X26506 đã sửa khó khăn, đề xuất lúc"))
                    .body("remarks.version", equalTo(1))
                    .body("remarks.difficulties", equalTo(OFTEN_CLOSED))
                    .body("remarks.proposals", equalTo(TRAINING))
                    .body("changedBy.username", equalTo("head-X26506"));
        }

        read(officer()).body("difficulties", equalTo(OFTEN_CLOSED)).body("version", equalTo(1));
    }

    @Test
    void a_version_is_asked_for() {
        officer().body("{}").put(sheet.path("remarks")).then().statusCode(428);
        save(officer(), 7, OFTEN_CLOSED, null)
                .statusCode(412)
                .body("remarks.version", equalTo(0))
                .body("changedBy", nullValue());
        read(officer()).body("version", equalTo(0));
    }

    @Test
    void of_many_first_saves_one_is_taken() throws InterruptedException {
        Callable<Integer> one =
                () -> save(officer(), 0, OFTEN_CLOSED, null).extract().statusCode();

        try (var pool = Executors.newFixedThreadPool(4)) {
            assertThat(pool.invokeAll(Collections.nCopies(4, one)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(200, 412, 412, 412);
        }
        assertThat(CleanDatabase.count("select count(*) from audit_events where action = 'sheet.remarks'"))
                .isEqualTo(1);
    }

    @Test
    void bad_texts_are_refused_and_nothing_is_kept() {
        save(officer(), 0, "a".repeat(4001), null).statusCode(400).body("errors.field", hasItem("difficulties"));
        save(officer(), 0, null, "a".repeat(4001)).statusCode(400).body("errors.field", hasItem("proposals"));
        send(officer(), 0, "{\"difficulties\": \"a\\u0000b\"}").statusCode(400);
        send(officer(), 0, "{\"difficulties\": \"\\ud800\"}").statusCode(400);
        send(officer(), 0, "{\"difficulties\": 1}").statusCode(400);
        send(officer(), 0, "{\"difficulty\": \"a\"}").statusCode(400);
        send(officer(), 0, "null").statusCode(400);
        read(officer()).body("version", equalTo(0));

        save(officer(), 0, "\ud83d\ude00".repeat(2000), "ệ".repeat(4000)).statusCode(200);
    }

    @Test
    void they_are_written_while_the_sheet_is_the_units() {
        save(officer(), 0, OFTEN_CLOSED, null).statusCode(200);
        sheet.to("DISTRICT_APPRAISAL");

        save(officer(), 1, "Muộn", null)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("detail", containsString("ghi khó khăn, đề xuất"));
        read(officer()).body("difficulties", equalTo(OFTEN_CLOSED));

        sheet.because(SheetWay.district(), "return").then().statusCode(200);
        save(officer(), 1, "Đã sửa", null).statusCode(200);
    }

    @Test
    void not_after_the_time_for_self_scores() {
        sheet = Given.smallCampaign(2019, true, Duration.ofHours(-1)).sheet(Units.WARD_1);

        save(officer(), 0, OFTEN_CLOSED, null).statusCode(409).body("type", equalTo("/problems/phase-closed"));
    }

    @Test
    void the_database_refuses_them_outside_draft() {
        save(officer(), 0, OFTEN_CLOSED, null).statusCode(200);
        sheet.to("DISTRICT_APPRAISAL");

        assertThat(catchThrowable(() -> CleanDatabase.run("update sheet_remarks set proposals = 'Muộn'")))
                .rootCause()
                .hasMessageContaining("its report does not change");
    }

    @Test
    void others_do_not_know_of_them_and_those_above_only_read() {
        save(officer(), 0, OFTEN_CLOSED, null).statusCode(200);

        for (var stranger : new RequestSpecification[] {
            Given.officerOf(Units.THANG_TAM), Given.as(Tokens.of("head-2", Units.THANG_TAM, "unit-head"))
        }) {
            save(stranger, 1, "Của người lạ", null).statusCode(404);
        }
        read(Given.officerOf(Units.THANG_TAM)).statusCode(404);
        read(Given.as(Tokens.of("district-2", Units.BA_RIA, "district"))).statusCode(404);
        save(SheetWay.district(), 1, "Của huyện", null).statusCode(403);
        save(Given.homeAffairs(), 1, "Của Sở", null).statusCode(403);
        read(SheetWay.team()).statusCode(200).body("difficulties", equalTo(OFTEN_CLOSED));
    }

    @Test
    void the_report_says_them_paragraph_by_paragraph_and_as_text() {
        var nasty = "Đoạn <b>một</b> & {{year}} {report.year} ${x} [name]";
        save(officer(), 0, nasty + "\r\n\r\n  Đoạn hai  \n", TRAINING).statusCode(200);

        var docx = docx();

        assertThat(docx.lines())
                .containsSequence("1. Khó khăn, vướng mắc", nasty, "Đoạn hai", "2. Đề xuất, kiến nghị", TRAINING)
                .doesNotContain("\t");
        assertThat(docx).doesNotContain("{{text}}", "{{title}}");
        assertThat(pdf().replaceAll("\\s+", " "))
                .contains("1. Khó khăn, vướng mắc " + nasty + " Đoạn hai 2. Đề xuất, kiến nghị " + TRAINING);
    }

    @Test
    void where_nothing_is_said_there_are_lines_to_write_on() {
        save(officer(), 0, null, TRAINING).statusCode(200);

        assertThat(docx().lines())
                .containsSequence("1. Khó khăn, vướng mắc", "\t", "\t", "\t", "2. Đề xuất, kiến nghị", TRAINING)
                .doesNotContain("true", "false");
        assertThat(pdf().replaceAll("\\s+", " ")).contains("vướng mắc 2. Đề xuất, kiến nghị " + TRAINING);
    }

    @Test
    void a_long_text_without_blanks_is_printed_whole() {
        save(officer(), 0, "dài".repeat(1333), null).statusCode(200);

        assertThat(pdf().replaceAll("[\\s\\d]+", "")).contains("dài".repeat(1333)); // pages have numbers
    }

    @Test
    void they_are_handed_in_with_the_scores() {
        sheet.scored();
        var before = standing().getString("draft.digest");
        save(officer(), 0, OFTEN_CLOSED, TRAINING).statusCode(200);

        assertThat(standing().getString("draft.digest")).isNotEqualTo(before);
        assertThat(standing().getString("draft.remarks.difficulties")).isEqualTo(OFTEN_CLOSED);
        sheet.post(sheet.head(), "submission?digest=" + before).then().statusCode(409);
        sheet.post(sheet.head(), "submission?digest=" + standing().getString("draft.digest"))
                .then()
                .statusCode(200);

        sheet.head()
                .get(sheet.path("receipts/1/content"))
                .then()
                .body("remarks.difficulties", equalTo(OFTEN_CLOSED))
                .body("remarks.proposals", equalTo(TRAINING));
    }
}
