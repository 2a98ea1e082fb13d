package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Units;

/** Index sets over HTTP: imported, checked, issued, and from then on as they are. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IndexSetResourceTest {
    private static final String SETS = "/api/v1/index-sets/";

    @BeforeEach
    void nothing() {
        Given.nothing();
    }

    private static ValidatableResponse issue(String set, String body) {
        return Given.homeAffairs().body(body).post(SETS + set + "/issuing").then();
    }

    @ParameterizedTest
    @CsvSource({"department, 85", "district, 89", "commune, 75"})
    void the_illustrative_sets_are_read_whole_and_without_a_fault(String group, int leaves) {
        var set = Given.homeAffairs()
                .body(Given.indexSetForm(group))
                .post("/api/v1/index-sets")
                .then()
                .statusCode(201)
                .body("leaves", equalTo(leaves))
                .body("total", equalTo(100))
                .body("illustrative", equalTo(true))
                .extract()
                .jsonPath()
                .getString("id");

        Given.homeAffairs().get(SETS + set + "/checks").then().statusCode(200).body("faults", hasSize(0));
    }

    @Test
    void a_draft_is_known_to_home_affairs_alone() {
        var set = Given.draft();

        Given.officerOf(Units.WARD_1).get(SETS + set).then().statusCode(404);
        Given.officerOf(Units.WARD_1).get("/api/v1/index-sets").then().body("total", equalTo(0));
        Given.officerOf(Units.WARD_1)
                .body("{\"leafCode\": \"3.2.2\", \"input\": {\"a\": 1, \"b\": 1}}")
                .post(SETS + set + "/trial-scores")
                .then()
                .statusCode(404);
        Given.homeAffairs().get("/api/v1/index-sets").then().body("total", equalTo(1));
    }

    @Test
    void a_set_with_faults_is_not_issued_and_each_fault_names_its_node() {
        var faulty = Given.indexSetForm("commune").replaceFirst("\"maxScore\": 0.5\\b", "\"maxScore\": 0.75");
        var set = Given.draft(faulty);

        issue(set, "{\"decisionNumber\": \"01/QĐ-UBND\", \"decisionDate\": \"2018-10-16\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/index-set-faults"))
                .body("errors.size()", greaterThan(0))
                .body("errors.leaf", hasItem("1.1"));
        Given.homeAffairs().get(SETS + set).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void it_is_issued_once() {
        var set = Given.issuedSet();

        issue(set, "{\"decisionNumber\": \"02/QĐ-UBND\", \"decisionDate\": \"2018-10-17\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
        Given.officerOf(Units.WARD_1)
                .get(SETS + set)
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("decisionNumber", equalTo("01/QĐ-UBND"));
    }

    @Test
    void a_decision_of_tomorrow_issues_nothing() {
        var tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);

        issue(Given.draft(), "{\"decisionNumber\": \"01/QĐ-UBND\", \"decisionDate\": \"" + tomorrow + "\"}")
                .statusCode(400)
                .body("errors.field", hasItem(containsString("decisionDate")));
    }

    @Test
    void a_form_with_an_unknown_member_is_refused_and_leaves_nothing() {
        var form = Given.indexSetForm("commune").replaceFirst("\\{", "{\"surprise\": 1,");

        Given.homeAffairs()
                .body(form)
                .post("/api/v1/index-sets")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"))
                .body("errors[0].field", equalTo("surprise"));
        assertThat(CleanDatabase.count("select count(*) from index_sets")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | Phải lớn hơn 0.
            0.12345678901| Có nhiều nhất 10 chữ số phần nguyên và 10 chữ số thập phân.
            """)
    void a_total_out_of_its_bounds_is_named(String total, String message) {
        Given.homeAffairs()
                .body(Given.indexSetForm("commune").replaceFirst("\"total\": 100", "\"total\": " + total.trim()))
                .post("/api/v1/index-sets")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("total"))
                .body("errors[0].message", equalTo(message));
    }

    @Test
    void a_trial_shows_the_workings_in_the_readers_language_and_stores_nothing() {
        var set = Given.issuedSet();
        var before = CleanDatabase.count("select count(*) from audit_events");
        var trial = "{\"leafCode\": \"3.2.2\", \"input\": {\"a\": 4318, \"b\": 4231}}";

        var vietnamese = Given.officerOf(Units.WARD_1)
                .body(trial)
                .post(SETS + set + "/trial-scores")
                .then()
                .statusCode(200)
                .extract();
        var english = Given.officerOf(Units.WARD_1)
                .header("Accept-Language", "en")
                .body(trial)
                .post(SETS + set + "/trial-scores")
                .then()
                .statusCode(200)
                .extract();

        assertThat(vietnamese.asString()).contains("\"score\":2.4496294581").contains("4.231");
        assertThat(english.asString()).contains("\"score\":2.4496294581").contains("4,231");
        assertThat(CleanDatabase.count("select count(*) from audit_events")).isEqualTo(before);
    }

    @Test
    void a_trial_of_an_unknown_leaf_names_the_field() {
        Given.homeAffairs()
                .body("{\"leafCode\": \"99.9\", \"input\": {}}")
                .post(SETS + Given.issuedSet() + "/trial-scores")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("leafCode"));
    }
}
