package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;
import vn.parindex.testsupport.Uploads;

/** What can be read about the past of a sheet, and by whom. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HistoryTest {

    @BeforeEach
    void units() {
        Given.units();
    }

    private static SheetWay ward1() {
        return Given.smallCampaign(2018, true).sheet(Units.WARD_1);
    }

    @Test
    void every_entry_of_a_leaf_stands_beside_the_one_before_it_at_the_same_stage() {
        var sheet = ward1();
        sheet.save("1.2", "{\"score\": 1}");
        sheet.to("DISTRICT_APPRAISAL");
        sheet.appraise(SheetWay.district(), "1.2", "{\"score\": 1.5, \"reason\": \"Chưa đủ\"}")
                .then()
                .statusCode(200);

        Given.homeAffairs()
                .get(sheet.path("scores/1.2/revisions"))
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.stage", contains("DISTRICT", "SELF", "SELF"))
                .body("items.after.score", contains(1.5f, 2, 1))
                .body("items[0].before", nullValue())
                .body("items[1].before.score", equalTo(1))
                .body("items[2].before", nullValue())
                .body("items[0].after.by.username", equalTo("district"));
        Given.homeAffairs()
                .get(sheet.path("scores/1.2/revisions?size=1&page=1"))
                .then()
                .body("total", equalTo(3))
                .body("items.after.score", contains(2))
                .body("items.before.score", contains(1));
    }

    @Test
    void a_stage_that_is_not_shown_yet_has_no_entries_for_the_unit_either() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        sheet.agree(SheetWay.district());

        sheet.head()
                .get(sheet.path("scores/1.2/revisions"))
                .then()
                .statusCode(200)
                .body("items.stage", everyItem(equalTo("SELF")))
                .body("total", equalTo(1));
        sheet.post(SheetWay.district(), "forwarding").then().statusCode(200);
        sheet.head().get(sheet.path("scores/1.2/revisions")).then().body("items.stage", contains("DISTRICT", "SELF"));
    }

    @Test
    void a_leaf_that_the_sheet_does_not_have_has_no_entries() {
        Given.homeAffairs().get(ward1().path("scores/9.9/revisions")).then().statusCode(404);
    }

    @Test
    void a_request_that_lapsed_is_in_the_timeline_at_the_time_it_was_due() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        var due = Instant.now().plus(Duration.ofDays(1));
        sheet.post(
                        SheetWay.district(),
                        "requests",
                        "{\"leaf\": \"1.1\", \"remark\": \"Bổ sung sổ\", \"dueAt\": \"" + due + "\"}")
                .then()
                .statusCode(200);
        CleanDatabase.run("update supplement_requests set due_at = asked_at + interval '1 millisecond'");

        sheet.head()
                .get(sheet.path("timeline"))
                .then()
                .body("action", contains("submit", "request", "lapse"))
                .body("[2].leaf", equalTo("1.1"))
                .body("[2].by", nullValue());
    }

    @Test
    void home_affairs_finds_what_was_done_about_a_unit_and_by_somebody_of_whom_only_the_name_is_known() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        sheet.agree(SheetWay.district());

        Given.homeAffairs()
                .queryParam("unit", Units.WARD_1)
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "score.agree",
                                "score.agree",
                                "sheet.submit",
                                "sheet.receipt",
                                "score.enter",
                                "score.enter",
                                "unit.create"))
                .body("items.unit", everyItem(equalTo(Units.WARD_1)));
        Given.homeAffairs()
                .queryParam("unit", Units.WARD_1)
                .queryParam("actor", "NGƯỜI DÙNG HEAD")
                .get("/api/v1/audit-events")
                .then()
                .body("total", equalTo(4));
        Given.homeAffairs()
                .queryParam("unit", Units.THANG_TAM)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", contains("unit.create"));
    }

    @Test
    void what_happened_to_the_documents_of_a_leaf_is_told_before_and_after() {
        var sheet = ward1();
        String document = Upload.plain("so.txt", SampleFiles.text("Sổ"))
                .with("leafCodes", "1.1")
                .with("documentNumber", "05/BC-UBND")
                .with("pointer", "Mục I")
                .to(sheet.id(), sheet.head())
                .statusCode(201)
                .extract()
                .path("id");
        var path = sheet.path("evidence/" + document);
        sheet.head().header("If-Match", "\"0\"").body("""
                        {"kind": "EVIDENCE", "documentNumber": "05/BC-UBND",
                         "links": [{"leaf": "1.1", "pointer": "Mục II"}, {"leaf": "1.2"}]}""").put(path).then().statusCode(200);
        sheet.head().delete(path).then().statusCode(204);

        SheetWay.district()
                .get(sheet.path("scores/1.1/evidence-changes"))
                .then()
                .statusCode(200)
                .body("name", contains("so.txt", "so.txt", "so.txt"))
                .body("[0].before.pointer", equalTo("Mục II"))
                .body("[0].after", nullValue())
                .body("[1].before.pointer", equalTo("Mục I"))
                .body("[1].after.pointer", equalTo("Mục II"))
                .body("[2].before", nullValue())
                .body("[2].after.documentNumber", equalTo("05/BC-UBND"))
                .body("[0].by.username", equalTo("head-X26506"));
        sheet.head().get(sheet.path("scores/1.2/evidence-changes")).then().body("size()", equalTo(2));
        sheet.head().get(sheet.path("scores/9.9/evidence-changes")).then().statusCode(404);
    }

    @Test
    void the_sheet_of_an_instant_has_the_documents_of_then() {
        var sheet = ward1();
        String document = Upload.plain("so.txt", SampleFiles.text("Sổ"))
                .with("leafCodes", "1.1")
                .with("pointer", "Mục I")
                .to(sheet.id(), sheet.head())
                .statusCode(201)
                .extract()
                .path("id");
        var added = Instant.now();
        var path = sheet.path("evidence/" + document);
        sheet.head().header("If-Match", "\"0\"").body("""
                        {"kind": "EXPLANATION", "name": "sổ theo dõi.txt", "links": [{"leaf": "1.2", "pointer": "Mục II"}]}
                        """).put(path).then().statusCode(200);
        var changed = Instant.now();
        sheet.head().delete(path).then().statusCode(204);
        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}}");

        at(sheet, added)
                .body("leaves.code", contains("1.1"))
                .body("leaves[0].self", nullValue())
                .body("leaves[0].evidence.name", contains("so.txt"))
                .body("leaves[0].evidence.pointer", contains("Mục I"));
        at(sheet, changed)
                .body("leaves.code", contains("1.2"))
                .body("leaves[0].evidence.name", contains("sổ theo dõi.txt"))
                .body("leaves[0].evidence.kind", contains("EXPLANATION"))
                .body("leaves[0].evidence.id", contains(document));
        at(sheet, Instant.now()).body("leaves.code", contains("1.1")).body("leaves[0].evidence", empty());
    }

    private static ValidatableResponse at(SheetWay sheet, Instant at) {
        return SheetWay.district()
                .queryParam("at", at.toString())
                .get(sheet.path("history"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_document_that_appraisers_had_can_be_opened_after_it_was_removed() {
        var sheet = ward1();
        var first = Given.evidence(sheet.id(), "1.1");
        sheet.to("DISTRICT_APPRAISAL");
        sheet.because(SheetWay.district(), "return").then().statusCode(200);
        String later = Upload.of("khac.txt", SampleFiles.text("Khác"))
                .with("leafCodes", "1.1")
                .to(sheet.id(), sheet.head())
                .statusCode(201)
                .extract()
                .path("id");
        for (var document : List.of(first, later)) {
            sheet.head().delete(sheet.path("evidence/" + document)).then().statusCode(204);
        }

        sheet.head()
                .get(sheet.path("scores/1.1/evidence-changes"))
                .then()
                .body("findAll { it.readable }.document", everyItem(equalTo(first)))
                .body("findAll { it.readable }.size()", equalTo(2))
                .body("findAll { !it.readable }.document", everyItem(equalTo(later)));
        for (var reader : List.of(sheet.head(), SheetWay.district(), Given.homeAffairs())) {
            var path = sheet.path("evidence/" + first);
            assertThat(reader.get(path + "/content").asByteArray()).isEqualTo(SampleFiles.text("Báo cáo"));
            reader.get(path + "/revisions").then().statusCode(200).body("number", contains(1));
            reader.get(path + "/pages").then().statusCode(200);
            String url = reader.post(path + "/download-link")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("url");
            assertThat(RestAssured.get(url).asByteArray()).isEqualTo(SampleFiles.text("Báo cáo"));
            // what nobody had been handed is gone
            reader.get(sheet.path("evidence/" + later + "/content")).then().statusCode(404);
            reader.get(sheet.path("evidence")).then().body("items", empty());
        }
        Given.officerOf(Units.THANG_TAM)
                .get(sheet.path("evidence/" + first + "/content"))
                .then()
                .statusCode(404);
        sheet.head().delete(sheet.path("evidence/" + first)).then().statusCode(404);
        CleanDatabase.block(sheet.head()
                .get(sheet.path("evidence/" + first + "/revisions"))
                .jsonPath()
                .getString("[0].sha256"));
        sheet.head()
                .get(sheet.path("evidence/" + first + "/content"))
                .then()
                .body("type", equalTo("/problems/file-blocked"));
    }

    @Test
    void another_file_another_name_and_another_kind_are_told_too() {
        var sheet = ward1();
        String document = Upload.plain("so.txt", SampleFiles.text("Sổ"))
                .with("leafCodes", "1.1")
                .to(sheet.id(), sheet.head())
                .statusCode(201)
                .extract()
                .path("id");
        var path = sheet.path("evidence/" + document);
        var upload = Uploads.sent(sheet.id(), sheet::head, "so.txt", SampleFiles.text("Sổ mới"));
        var links = "\"links\": [{\"leaf\": \"1.1\"}]}";
        sheet.head()
                .body("{\"upload\": \"" + upload + "\"}")
                .post(path + "/revisions")
                .then()
                .statusCode(201);
        changed(sheet, path, "{\"kind\": \"EVIDENCE\", \"name\": \"Sổ theo dõi.txt\", " + links);
        changed(sheet, path, "{\"kind\": \"EXPLANATION\", " + links);

        sheet.head()
                .get(sheet.path("scores/1.1/evidence-changes"))
                .then()
                .statusCode(200)
                .body("size()", equalTo(4))
                .body("[0].before.kind", equalTo("EVIDENCE"))
                .body("[0].after.kind", equalTo("EXPLANATION"))
                .body("[1].before.name", equalTo("so.txt"))
                .body("[1].after.name", equalTo("Sổ theo dõi.txt"))
                .body("[2].before.revision", equalTo(1))
                .body("[2].after.revision", equalTo(2))
                .body("[2].before.sha256", not(equalTo("")));
    }

    private static void changed(SheetWay sheet, String path, String body) {
        int version = sheet.head().get(sheet.path("evidence")).jsonPath().getInt("items[0].version");
        sheet.head()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }
}
