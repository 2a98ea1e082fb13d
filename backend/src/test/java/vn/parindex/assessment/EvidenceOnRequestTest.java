package vn.parindex.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** A request opens 3.2.2 for the unit: its evidence may change, and nothing under the leaves that are closed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceOnRequestTest {
    private Given.World world = new Given.World("", "", "", "");
    private String atBoth = "";
    private String atClosed = "";
    private String request = "";

    @BeforeEach
    void askForOneLeaf() {
        world = Given.openCampaign();
        atBoth = sent("3.2.1", "3.2.2");
        atClosed = sent("3.2.1");
        CleanDatabase.putStatus(world.ward1(), "DISTRICT_APPRAISAL");
        request = Given.as(Tokens.of("district", Units.VUNG_TAU, "district"))
                .body("{\"leaf\": \"3.2.2\", \"remark\": \"Thiếu trang 3\", \"dueAt\": \"%s\"}"
                        .formatted(Instant.now().plus(Duration.ofDays(3))))
                .post("/api/v1/assessments/" + world.ward1() + "/requests")
                .then()
                .statusCode(200)
                .extract()
                .path("leaves.find { it.code == '3.2.2' }.request.id");
    }

    private String sent(String... leaves) {
        return Upload.pdf()
                .with("leafCodes", leaves)
                .with("issuer", "UBND phường 1")
                .to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse change(String id, String issuer, String links) {
        return Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"EVIDENCE\", \"issuer\": \"%s\", \"links\": [%s]}".formatted(issuer, links))
                .put("/api/v1/assessments/" + world.ward1() + "/evidence/" + id)
                .then();
    }

    private static void closed(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void the_open_leaf_takes_a_new_pointer_and_a_document_from_the_library_and_gives_it_back() {
        change(atBoth, "UBND phường 1", "{\"leaf\": \"3.2.1\"}, {\"leaf\": \"3.2.2\", \"pointer\": \"trang 3\"}")
                .statusCode(200)
                .body("links.pointer", contains(null, "trang 3"));
        change(atClosed, "UBND phường 1", "{\"leaf\": \"3.2.1\"}, {\"leaf\": \"3.2.2\"}")
                .statusCode(200)
                .body("links.leaf", contains("3.2.1", "3.2.2"));
    }

    @Test
    void the_open_leaf_may_lose_a_document() {
        change(atBoth, "UBND phường 1", "{\"leaf\": \"3.2.1\"}").statusCode(200).body("links.leaf", contains("3.2.1"));
    }

    @Test
    void a_closed_leaf_loses_no_document() {
        closed(change(atBoth, "UBND phường 1", "{\"leaf\": \"3.2.2\"}"));
        closed(change(atClosed, "UBND phường 1", ""));
    }

    @Test
    void what_a_document_says_under_a_closed_leaf_stays() {
        closed(change(atBoth, "UBND tỉnh", "{\"leaf\": \"3.2.1\"}, {\"leaf\": \"3.2.2\"}"));
        closed(change(
                atBoth, "UBND phường 1", "{\"leaf\": \"3.2.1\", \"pointer\": \"trang 9\"}, {\"leaf\": \"3.2.2\"}"));
        closed(change(atBoth, "UBND tỉnh", "{\"leaf\": \"3.2.2\"}"));
    }

    private ValidatableResponse answer() {
        return Given.as(Tokens.of("head", Units.WARD_1, "unit-head"))
                .body("{}")
                .post("/api/v1/assessments/" + world.ward1() + "/requests/" + request + "/answer")
                .then();
    }

    @Test
    void a_document_that_is_linked_answers_without_words() {
        answer().statusCode(422).body("errors.field", contains("reply"));

        change(atClosed, "UBND phường 1", "{\"leaf\": \"3.2.1\"}, {\"leaf\": \"3.2.2\"}")
                .statusCode(200);

        answer().statusCode(200);
    }

    @Test
    void a_pointer_that_is_corrected_answers_without_words() {
        change(atBoth, "UBND phường 1", "{\"leaf\": \"3.2.1\"}, {\"leaf\": \"3.2.2\", \"pointer\": \"trang 3\"}")
                .statusCode(200);

        answer().statusCode(200);
    }
}
