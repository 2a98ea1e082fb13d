package vn.parindex.carryforward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** What a unit said last year comes along as a draft: it proves nothing until somebody takes it over. Scores never come. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CarryForwardTest {
    private static final String ALL = "{\"leaves\": \"all\"}";
    private static final String UNDO = "{\"items\": null}";

    private SheetWay before = new SheetWay("", "");
    private SheetWay sheet = new SheetWay("", "");

    @BeforeEach
    void twoYears() {
        Given.units();
        before = Given.smallCampaign(2017, true).sheet(Units.WARD_1).scored();
        Upload.plain("so-theo-doi.txt", SampleFiles.text("Sổ"))
                .with("leafCodes", "1.1,1.2")
                .with("documentNumber", "05/BC-UBND")
                .with("issuer", "UBND phường 1")
                .with("issuedOn", "2017-10-01")
                .with("pointer", "Mục II")
                .to(before.id(), before.head())
                .statusCode(201);
        sheet = Given.smallCampaign(2018, true).sheet(Units.WARD_1);
    }

    private ValidatableResponse standing() {
        return sheet.head().get(sheet.path("carry-forward")).then().statusCode(200);
    }

    private ValidatableResponse carry(String body) {
        return sheet.post(sheet.head(), "carry-forward", body).then();
    }

    private ValidatableResponse undo(String body) {
        return sheet.post(sheet.head(), "carry-forward/undoing", body).then();
    }

    private ValidatableResponse confirm(String item, String body) {
        return sheet.post(sheet.head(), "carry-forward/items/" + item + "/confirmation", body)
                .then();
    }

    private String documentAt(String leaf) {
        return standing().extract().path("items.find { it.leaf == '" + leaf + "' && it.document != null }.id");
    }

    @Test
    void a_preview_tells_what_the_last_sheet_has_leaf_by_leaf() {
        standing()
                .body("from.year", equalTo(2017))
                .body("fromAssessment", equalTo(before.id()))
                .body("leaves.code", contains("1.1", "1.2"))
                .body("leaves.matchedBy", contains("CODE", "CODE"))
                .body("leaves[0].explanation", equalTo("Theo sổ theo dõi"))
                .body("leaves[0].documents[0].documentNumber", equalTo("05/BC-UBND"))
                .body("leaves[0].documents[0].pointer", equalTo("Mục II"))
                .body("unmatched", empty())
                .body("items", empty())
                .body("allowed", contains("carry-forward"));
    }

    @Test
    void what_is_carried_proves_nothing_and_brings_no_score() {
        carry(ALL).statusCode(200).body("items", hasSize(4));

        sheet.head()
                .get(sheet.path(""))
                .then()
                .body("leaves.find { it.code == '1.1' }.self", nullValue())
                .body("leaves.find { it.code == '1.1' }.evidence", empty())
                .body("leaves.find { it.code == '1.1' }.version", equalTo(0));
        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}}");
        sheet.save("1.2", "{\"score\": 2}");
        sheet.post(sheet.head(), "submission").then().statusCode(422).body("errors.leaf", contains("1.1", "1.2"));
    }

    @Test
    void an_explanation_is_taken_over_by_saving_it() {
        carry(ALL);

        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}, \"explanation\": \"Theo sổ theo dõi năm nay\"}");

        standing()
                .body("items.findAll { it.explanation != null }.leaf", contains("1.2"))
                .body("leaves[0].explained", equalTo(true));
    }

    @Test
    void a_document_of_another_year_is_taken_over_with_a_reason() {
        carry(ALL);
        var item = documentAt("1.1");

        var said = "\"issuedOn\": \"2017-10-01\", \"documentNumber\": \"05/BC-UBND\"";
        confirm(item, "{" + said + "}").statusCode(422).body("errors.field", contains("dateExplanation"));
        confirm(
                        item,
                        "{" + said + ", \"dateExplanation\": \"Kế hoạch giai đoạn 2016-2020\","
                                + " \"pointer\": \"Mục III\"}")
                .statusCode(200)
                .body("items.findAll { it.document != null }.leaf", contains("1.2"));

        sheet.head()
                .get(sheet.path(""))
                .then()
                .body("leaves.find { it.code == '1.1' }.evidence.documentNumber", contains("05/BC-UBND"))
                .body("leaves.find { it.code == '1.1' }.evidence.pointer", contains("Mục III"))
                // what was said then and is not said now is not said
                .body("leaves.find { it.code == '1.1' }.evidence.issuer", contains(nullValue()))
                .body(
                        "leaves.find { it.code == '1.1' }.evidence.dateExplanation",
                        contains("Kế hoạch giai đoạn 2016-2020"));
        confirm(item, "{}").statusCode(409);
    }

    @Test
    void a_document_that_is_locked_away_is_not_taken_over() {
        carry(ALL);
        CleanDatabase.run("update file_inspections set scan = 'INFECTED', malware = 'Eicar', scanned_at = now()");

        confirm(documentAt("1.1"), "{\"issuedOn\": \"2018-02-01\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/file-blocked"));

        sheet.head().get(sheet.path("evidence")).then().body("items", empty());
    }

    @Test
    void the_same_document_at_another_leaf_becomes_a_link() {
        carry(ALL);
        confirm(documentAt("1.1"), "{\"issuedOn\": \"2018-02-01\"}").statusCode(200);

        standing().body("items.findAll { it.document != null }.document.present", contains(true));
        confirm(documentAt("1.2"), "{\"pointer\": \"Mục IV\", \"issuer\": \"Nơi khác\"}")
                .statusCode(200);

        sheet.head()
                .get(sheet.path("evidence"))
                .then()
                .body("total", equalTo(1))
                .body("items[0].issuer", nullValue())
                .body("items[0].links.find { it.leaf == '1.1' }.pointer", nullValue())
                .body("items[0].links.find { it.leaf == '1.2' }.pointer", equalTo("Mục IV"));
    }

    @Test
    void a_document_that_the_sheet_has_without_a_leaf_is_linked_too() {
        carry(ALL);
        var id = Upload.plain("so-theo-doi.txt", SampleFiles.text("Sổ"))
                .with("leafCodes", "1.2")
                .to(sheet.id(), sheet.head())
                .statusCode(201)
                .extract()
                .path("id");
        sheet.head()
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"EVIDENCE\", \"links\": []}")
                .put(sheet.path("evidence/" + id))
                .then()
                .statusCode(200);

        standing().body("items.findAll { it.document != null }.document.present", contains(true, true));
        confirm(documentAt("1.1"), "{\"pointer\": \"Mục II\"}").statusCode(200);

        sheet.head()
                .get(sheet.path("evidence"))
                .then()
                .body("total", equalTo(1))
                .body("items[0].links.leaf", contains("1.1"));
    }

    @Test
    void what_a_leaf_has_of_its_own_is_never_replaced() {
        sheet.save("1.1", "{\"explanation\": \"Giải thích của năm nay\"}");
        Upload.plain("so-theo-doi.txt", SampleFiles.text("Sổ"))
                .with("leafCodes", "1.1")
                .to(sheet.id(), sheet.head())
                .statusCode(201);

        carry("{\"leaves\": [\"1.1\"]}").statusCode(200).body("items", empty());
        carry(ALL).body("items.leaf", contains("1.2", "1.2"));
    }

    @Test
    void drafts_are_dropped_one_by_one_or_all_and_come_again_when_asked_for_by_name() {
        carry(ALL);
        undo("{\"items\": [\"" + documentAt("1.1") + "\"]}").statusCode(200).body("items", hasSize(3));
        carry(ALL).body("items", hasSize(3));
        carry("{\"leaves\": [\"1.1\"]}").body("items", hasSize(4));

        undo(UNDO).statusCode(200).body("items", empty());

        undo("{\"items\": [\"00000000-0000-7000-8000-000000000000\"]}").statusCode(404);
        assertThat(CleanDatabase.count("select count(*) from carried_items where outcome = 'DROPPED'"))
                .isEqualTo(5);
    }

    @Test
    void carrying_twice_carries_once() {
        carry(ALL);

        carry(ALL).body("items", hasSize(4));
        carry("{\"leaves\": [\"1.1\"]}").body("items", hasSize(4));
    }

    @Test
    void bad_requests_are_named() {
        carry("{\"leaves\": [\"9.9\"]}").statusCode(422).body("errors.leaf", contains("9.9"));
        carry("{\"leaves\": []}").statusCode(400);
        carry("{\"leaves\": 7}").statusCode(400);
        carry("{}").statusCode(400);
        undo("{\"items\": []}").statusCode(400);
        confirm("00000000-0000-7000-8000-000000000000", "{}").statusCode(404);
        before.post(before.head(), "carry-forward", ALL).then().statusCode(409);
        sheet.post(Given.officerOf(Units.THANG_TAM), "carry-forward", ALL)
                .then()
                .statusCode(404);
    }

    @Test
    void nothing_is_carried_into_a_sheet_that_is_no_draft() {
        carry(ALL);
        sheet.to("DISTRICT_APPRAISAL");

        carry(ALL).statusCode(409);
        undo(UNDO).statusCode(409);
        standing().body("items", empty()).body("allowed", empty());
    }
}
